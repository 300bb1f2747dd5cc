import { placeOf } from './cell-place.js';

/** True for a formula that reaches into another workbook: `[1]表一!A1`, `'[预算.xlsx]表 一'!A1`. */
export function isExternal(formula: string): boolean {
  if (!formula.includes('[')) return false;
  const bare = formula.replace(/"[^"]*"/g, '""');
  return (
    /(^|[^\p{L}\p{N}_.\]])\[[^[\]]+\][\p{L}\p{N}_.]*!/u.test(bare) ||
    /'[^'[\]]*\[[^[\]]+\](?:[^'[\]]|'')*'!/u.test(bare)
  );
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Tells which cells depend on another workbook: by their own formula, by a shared one, inside an array formula, or by a name. */
export class ExternalFormulas {
  readonly #shared = new Set<string>();
  readonly #areas: { fromRow: number; fromColumn: number; toRow: number; toColumn: number }[] = [];
  readonly #names: RegExp | undefined;

  constructor(externalNames: readonly string[]) {
    this.#names =
      externalNames.length === 0
        ? undefined
        : new RegExp(`(^|[^\\p{L}\\p{N}_.])(?:${externalNames.map(escaped).join('|')})(?![\\p{L}\\p{N}_.(])`, 'iu');
  }

  /** Takes note of a formula and says whether it reaches out. */
  note(formula: string, attributes: Readonly<Record<string, string>>): boolean {
    const { t: kind, si, ref } = attributes;
    if (kind === 'shared' && si !== undefined && formula === '') return this.#shared.has(si);
    const external = isExternal(formula) || this.#names?.test(formula) === true;
    if (external && kind === 'shared' && si !== undefined) this.#shared.add(si);
    const [from, to] = (ref ?? '').split(':').map(placeOf);
    if (external && kind === 'array' && from && to)
      this.#areas.push({ fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column });
    return external;
  }

  /** True for a cell without a formula of its own inside an array formula that reaches out. */
  covers(row: number, column: number): boolean {
    return this.#areas.some(
      (area) => row >= area.fromRow && row <= area.toRow && column >= area.fromColumn && column <= area.toColumn,
    );
  }
}
