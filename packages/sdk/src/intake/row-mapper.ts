import { QianliyanError } from '../errors.js';
import type { MoneyUnit } from '../money.js';
import { mapCell } from './map-cell.js';
import { mappedHeaders } from './mapping.js';
import type { ColumnMapping, Mapping } from './mapping.js';

/** A mapping compiled over one file's header. */
export interface RowMapper {
  readonly width: number;
  /** Cells of a source row as texts of the standard, by column. */
  texts(cells: readonly string[], row: number): Readonly<Record<string, string>>;
  /** Units that stand in the row itself, by column. */
  units(cells: readonly string[]): Readonly<Record<string, MoneyUnit>> | undefined;
  /** Header a column comes from; null for one that is made, not read. */
  headerOf(column: string): string | null;
  cell(cells: readonly string[], header: string): string;
}

const invalid = (message: string, subject: string): QianliyanError =>
  new QianliyanError('mapping-invalid', message, { subject });

const placesOf = (header: readonly string[], mapping: Mapping, file: string): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  header.forEach((name, at) => {
    if (places.has(name)) throw invalid(`header occurs twice in ${file}: ${name}`, name);
    places.set(name, at);
  });
  const mapped = mappedHeaders(mapping);
  for (const name of mapped) if (!places.has(name)) throw invalid(`header is missing in ${file}: ${name}`, name);
  const known = new Set([...mapped, ...(mapping.ignore ?? [])]);
  for (const name of header)
    if (!known.has(name)) throw invalid(`header is neither mapped nor ignored in ${file}: ${name}`, name);
  return places;
};

/**
 * Compiles a mapping over a header row.
 * @throws QianliyanError `mapping-invalid` naming a header that is missing, occurs twice, or is neither mapped nor ignored.
 */
export function rowMapper(header: readonly string[], mapping: Mapping, file: string): RowMapper {
  const places = placesOf(header, mapping, file);
  const cell = (cells: readonly string[], name: string): string => cells[places.get(name) ?? -1] ?? '';
  const text = (rule: ColumnMapping, cells: readonly string[], row: number): string => {
    if ('constant' in rule) return rule.constant;
    return 'rowId' in rule ? `${rule.rowId}${file}#${row}` : mapCell(rule, cell(cells, rule.from));
  };
  const rules = Object.entries(mapping.columns);
  const unitHeaders = rules.flatMap(([name, rule]) =>
    'from' in rule && typeof rule.unit === 'object' ? [[name, rule.unit.from] as const] : [],
  );
  return {
    width: header.length,
    texts: (cells, row) => Object.fromEntries(rules.map(([name, rule]) => [name, text(rule, cells, row)])),
    units: (cells) =>
      unitHeaders.length === 0
        ? undefined
        : Object.fromEntries(unitHeaders.map(([name, from]) => [name, cell(cells, from).trim() as MoneyUnit])),
    headerOf: (column) => {
      const rule = mapping.columns[column];
      return rule !== undefined && 'from' in rule ? rule.from : null;
    },
    cell,
  };
}
