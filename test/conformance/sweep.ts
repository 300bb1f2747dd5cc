import { standard } from '@qianliyan/sdk';
import type { AggregateQuery, Measure, StandardTable, TableName } from '@qianliyan/sdk';
import type { Rows } from './suite.js';

/**
 * Of every table held, one group of all rows and one fold by everything that holds totals beside their parts: every amount is added over
 * all its days, files and shards, each exactly as far as the standard lets it.
 */
export function everyTable(rows: Rows): readonly AggregateQuery[] {
  return (Object.keys(rows) as TableName[]).flatMap((from): AggregateQuery[] => {
    const table: StandardTable = standard[from];
    const columns = Object.entries(table.columns);
    const guards = columns.filter(([, column]) => column.guard).map(([name]) => name);
    const standing = columns.some(([, { type, amount }]) => type === 'fen' && amount && amount !== 'flow');
    const keys = [...new Set([...guards, ...(standing ? table.period : [])])];
    const sums = columns.flatMap(([name, { type, amount }]): [string, Measure][] =>
      type === 'fen' && amount ? [[`sum_${name}`, { sum: name }]] : [],
    );
    const ends = columns.flatMap(([name, { type }]): [string, Measure][] =>
      type === 'boolean' || type === 'json' ? [] : [[`max_${name}`, { max: name }]],
    );
    return [
      { from, keys: [], measures: { n: { count: true }, ...Object.fromEntries(ends) } },
      { from, keys, measures: { n: { count: true }, ...Object.fromEntries(sums) } },
    ];
  });
}

/**
 * Of every table held, a search for groups of at least two and of at least three rows, by one column and by two, columns without a
 * value among them: homes that find such groups without grouping every row must not lose those.
 */
export function repeatedRows(rows: Rows): readonly AggregateQuery[] {
  return (Object.keys(rows) as TableName[]).flatMap((from): AggregateQuery[] => {
    const { columns, key }: StandardTable = standard[from];
    const open = Object.entries(columns).flatMap(([name, { type, required }]) =>
      type === 'json' || required ? [] : [name],
    );
    const [first, second] = [...new Set([...open, ...key])];
    return [[first!], second === undefined ? [] : [second, first!]].map((keys, i) => ({
      from,
      keys,
      measures: { n: { count: true } },
      having: { column: 'n', op: i === 0 ? 'ge' : 'gt', value: 2 },
    }));
  });
}
