import type { Day, EvidencePart, Filter, StandardTable } from '@qianliyan/sdk';
import { standard } from '@qianliyan/sdk';
import { foldedColumn } from '../compile/names.js';
import type { Key } from '../definition/indicator.js';
import type { CompiledIndicator, Plan } from '../plan/plan.js';
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
  asOf: Day,
): EvidencePart[] {
  const names = Object.keys(compiled.measures);
  const used = plan.scans.filter(({ id }) => names.some((name) => compiled.measures[name]!.scan === id));
  return used.map((scan) => {
    const measures = names.filter((name) => compiled.measures[name]!.scan === scan.id);
    const { table } = scan.rows;
    const where = [
      ...rowConditions(scan.rows, scan.inner?.keys ?? scan.keys, asOf),
      ...scan.keys.map((key) => keyCondition(key, keys[key])),
    ];
    const day = (standard[table] as StandardTable).day;
    const folds = scan.inner
      ? Object.values(scan.inner.measures)
      : measures.map((name) => scan.atoms[compiled.measures[name]!.atom]!);
    const columns = columnsOf(scan, day, folds);
    return {
      measures,
      query: {
        from: table,
        where: { and: where },
        columns,
        ...(day !== undefined && { order: [{ column: day }] }),
      },
      terms: termsOf(standard[table], columns),
    };
  });
}

const termsOf = ({ zh, columns }: StandardTable, asked: readonly string[]): NonNullable<EvidencePart['terms']> => ({
  table: zh,
  columns: Object.fromEntries(asked.map((name) => [name, columns[name]?.zh ?? name])),
});

/** What a reader needs to find a row again and to fold it. */
function columnsOf(scan: Scan, day: string | undefined, folds: readonly object[]): string[] {
  const { key } = standard[scan.rows.table] as StandardTable;
  const folded = folds.flatMap((fold) => [foldedColumn(fold), (fold as { readonly by?: string }).by]);
  const all = [...key, day, ...(scan.inner?.keys ?? []), ...scan.keys, ...folded];
  return [...new Set(all.filter((column): column is string => typeof column === 'string'))];
}
