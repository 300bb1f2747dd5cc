import { scanQuery } from '@qianliyan/indicators';
import type { Evaluation, Outcome, Plan } from '@qianliyan/indicators';
import { evidenceOf } from '@qianliyan/indicators';
import { tableRows } from '@qianliyan/sdk';
import type { Cell, Cells, Filter, Measure, RowQuery, Source } from '@qianliyan/sdk';
import { meets } from './meets.js';

/** Folds rows as a measure declares, by hand. */
function fold(measure: Measure, rows: readonly Cells[]): Cell {
  if ('count' in measure) return rows.length;
  if ('last' in measure) {
    const dated = rows.filter((row) => row[measure.by] != null && row[measure.last] != null);
    return dated.sort((a, b) => (a[measure.by]! < b[measure.by]! ? 1 : -1))[0]?.[measure.last] ?? null;
  }
  const column = 'sum' in measure ? measure.sum : 'min' in measure ? measure.min : measure.max;
  const values = rows.flatMap((row) => row[column] ?? []).sort((a, b) => (a < b ? -1 : 1));
  if (values.length === 0) return null;
  if ('sum' in measure) return values.reduce<number>((total, value) => total + Number(value), 0);
  return ('min' in measure ? values[0] : values[values.length - 1]) ?? null;
}

async function allRows(source: Source, query: RowQuery, limit: number): Promise<Cells[]> {
  const rows: Cells[] = [];
  let after: string | null = null;
  do {
    const page = await source.rows({ ...query, limit, ...(after !== null && { after }) });
    rows.push(...tableRows(page));
    after = page.next;
  } while (after !== null);
  return rows;
}

/** Rows to inner groups, those that meet the conditions on them. */
function innerGroups(
  rows: readonly Cells[],
  keys: readonly string[],
  measures: Readonly<Record<string, Measure>>,
  conditions: readonly (Filter | undefined)[],
): Cells[] {
  const groups = new Map<string, Cells[]>();
  for (const row of rows) {
    const id = JSON.stringify(keys.map((key) => row[key]));
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups.values()]
    .map((group): Cells => {
      const own = Object.fromEntries(keys.map((key) => [key, group[0]![key]!]));
      return { ...own, ...Object.fromEntries(Object.entries(measures).map(([name, one]) => [name, fold(one, group)])) };
    })
    .filter((group) => conditions.every((condition) => !condition || meets(group, condition)));
}

/** The measures of an outcome, folded again from the rows its evidence asks for, page by page. */
export async function refold(
  source: Source,
  { plan, clock }: Pick<Evaluation, 'clock'> & { readonly plan: Plan },
  outcome: Outcome,
  pageRows = 1_000,
): Promise<Record<string, Cell>> {
  const compiled = plan.indicators.find(({ indicator }) => indicator.id === outcome.indicatorId)!;
  const measures: Record<string, Cell> = {};
  for (const part of evidenceOf(plan, compiled, outcome.keys, clock)) {
    const rows = await allRows(source, part.query, pageRows);
    for (const name of part.measures) {
      const from = compiled.measures[name]!;
      const scan = plan.scans.find(({ id }) => id === from.scan)!;
      const query = scanQuery(scan, clock);
      const groups = query.of
        ? innerGroups(rows, query.of.keys, query.of.measures, [query.of.having, query.where])
        : rows;
      const value =
        groups.length === 0 && !('count' in scan.atoms[from.atom]!) ? null : fold(scan.atoms[from.atom]!, groups);
      measures[name] =
        groups.length === 0 && compiled.indicator.measures[name]!.empty === 'zero'
          ? 0
          : groups.length === 0
            ? null
            : value;
    }
  }
  return measures;
}
