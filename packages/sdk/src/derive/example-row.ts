import type { Column } from '../standard/column.js';
import { fileColumns } from '../intake/row-reader.js';
import type { AnyTable } from './any-table.js';

/** How a yes and a no are written in a template. */
export const booleanWords = { 是: 'true', 否: 'false' } as const;

/** Texts for columns with a pattern. No division has a code from 99: an example row left in a file of records is kept aside as `unknown-region`. */
const patterned = [
  'example',
  '999',
  '990100000',
  '990000000',
  '990200000',
  'https://例子.测试/',
  '09:30',
  '2025-06-30T09:30',
  'CNY',
  'all',
  'A',
  '0'.repeat(64),
];

const exampleDay = '2025-06-30';

const byType: Readonly<Record<Column['type'], (name: string, zh: string) => string>> = {
  fen: () => '1234.50',
  int: (name) => (/year$/i.test(name) ? exampleDay.slice(0, 4) : '1'),
  number: () => '12.5',
  boolean: () => '是',
  date: () => exampleDay,
  json: () => '{}',
  code: (name) => `demo-${name}`,
  text: (_name, zh) => `演示${zh}`,
};

/**
 * A row of made-up texts 演示数据, by column: every cell filled, as a person would type it into the template, closed lists by their
 * Chinese terms.
 */
export function exampleRow(table: AnyTable): Readonly<Record<string, string>> {
  const free = new Set(patterned);
  const example = (name: string, { type, zh, values, labels, pattern }: Column): string => {
    if (values?.[0] !== undefined) return labels?.[values[0]] ?? values[0];
    if (pattern === undefined) return byType[type](name, zh);
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    const found = [...free, ...patterned].find((text) => whole.test(text)) ?? '';
    free.delete(found);
    return found;
  };
  return Object.fromEntries(fileColumns(table).map(([name, column]) => [name, example(name, column)]));
}
