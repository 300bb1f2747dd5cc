import type { Section } from '../../published/decode-file.js';
import { predicate } from '../../query/predicate.js';
import type { Filter } from '../../query/query.js';
import type { StandardTable } from '../../standard/table.js';
import type { Cells } from '../../table/build.js';
import type { Cell } from '../../table/order.js';
import { conjuncts } from './days.js';

/** Columns a condition names. */
export function columnsOf(filter: Filter | undefined): readonly string[] {
  if (!filter) return [];
  if ('and' in filter) return filter.and.flatMap(columnsOf);
  if ('or' in filter) return filter.or.flatMap(columnsOf);
  if ('not' in filter) return columnsOf(filter.not);
  return 'left' in filter ? [filter.left, filter.right] : [filter.column];
}

/**
 * The rows of a section that meet a condition, with the columns named. What the condition says of series alone, or of periods
 * alone, is judged once each; only rows of both are made.
 * @throws RangeError | SyntaxError when a column is damaged
 */
export function readRows(
  section: Section,
  table: StandardTable,
  names: readonly string[],
  filter: Filter | undefined,
): Cells[] {
  const { schema } = section;
  const cell = (name: string, at: number): Cell => {
    const value = section.cell(name, at);
    return value !== null && table.columns[name]!.type === 'boolean' ? value === 1 : value;
  };
  const parts = conjuncts(filter);
  const meets = (columns: readonly string[]) => {
    const [tests, used] = [
      parts.filter((part) => columnsOf(part).every((name) => columns.includes(name))),
      new Set<string>(),
    ];
    for (const test of tests) for (const name of columnsOf(test)) used.add(name);
    const holds = predicate({ and: tests });
    return (at: number) => {
      const cells: Record<string, Cell> = {};
      for (const name of used) cells[name] = cell(name, at);
      return holds(cells) === true;
    };
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
  const ofSeries = meets(schema.series);
  const series = numbers(section.series).filter((one) => ofSeries(one * section.periods));
  const inPeriod = meets(schema.periods);
  const periods = numbers(section.periods).filter((period) => inPeriod(period));
  const rows: Cells[] = [];
  for (const one of series) {
    for (const period of periods) {
      const at = one * section.periods + period;
      if (!section.has(at)) continue;
      const cells: Record<string, Cell> = {};
      for (const name of names) cells[name] = cell(name, at);
      rows.push(cells);
    }
  }
  return rows;
}
