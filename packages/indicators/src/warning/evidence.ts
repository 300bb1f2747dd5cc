import type { EvidencePart, Filter } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { CompiledIndicator, Plan } from '../plan/plan.js';
import type { Clock } from '../plan/clock.js';
import { rowConditions } from '../plan/scan.js';
import type { Scan } from '../plan/scan.js';

const keyCondition = (column: string, key: Key | undefined): Filter =>
  key == null ? { column, op: 'null' } : { column, op: 'eq', value: key };

/**
 * The rows behind a group's measures, one query for each scan. Folding the rows of a query as the measures declare gives exactly
 * the measures it names. 明细查询
 */
export function evidenceOf(
  plan: Plan,
  compiled: CompiledIndicator,
  keys: Readonly<Record<string, Key>>,
  clock: Clock,
): EvidencePart[] {
  const used = new Map<Scan, string[]>();
  for (const [name, { scan }] of Object.entries(compiled.measures)) {
    const found = plan.scans.find(({ id }) => id === scan)!;
    used.set(found, [...(used.get(found) ?? []), name]);
  }
  return [...used].map(([scan, measures]) => {
    const { table, facts } = scan.rows;
    const { places } = compiled.measures[measures[0]!]!;
    const where = [
      ...rowConditions(scan.rows, clock),
      ...scan.keys.map((key, i) => keyCondition(key, keys[compiled.indicator.grain[places[i]!]!])),
    ];
    const folds = scan.inner
      ? Object.values(scan.inner.measures)
      : measures.map((name) => scan.atoms[compiled.measures[name]!.atom]!);
    return {
      measures,
      query: {
        from: table,
        where: { and: where },
        columns: columnsOf(scan, folds),
        ...(facts.day !== undefined && { order: [{ column: facts.day }] }),
      },
    };
  });
}

/** What a reader needs to find a row again and to fold it. */
function columnsOf({ rows: { facts }, inner, keys }: Scan, folds: readonly object[]): string[] {
  const folded = folds.flatMap((fold) => Object.values(fold as Readonly<Record<string, unknown>>));
  const all = [...facts.key, facts.day, ...(inner?.keys ?? []), ...keys, ...folded];
  return [...new Set(all.filter((column): column is string => typeof column === 'string'))];
}
