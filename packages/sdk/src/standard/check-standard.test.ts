import { expect, test } from 'vitest';
import { checkStandard } from './check-standard.js';
import { closed, optional, required } from './column.js';
import type { Column } from './column.js';
import { standard } from './index.js';
import { leafPlaceColumns, regionColumn } from './table.js';
import type { StandardTable } from './table.js';

test('every table of the standard obeys its laws', () => {
  expect(() => checkStandard(standard)).not.toThrow();
});

const sound: StandardTable = {
  name: 'sound',
  zh: '演示',
  en: 'sound',
  topic: 'local',
  key: ['id'],
  partition: 'month',
  day: 'day',
  period: ['year'],
  aliases: [],
  std: 'DK',
  columns: {
    id: required('code', '编号', 'id'),
    year: required('int', '年度', 'year'),
    day: required('date', '日期', 'day'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    kind: required('code', '种类', 'kind', closed({ a: '甲', b: '乙' })),
    amount: optional('fen', '金额', 'amount', { amount: 'stock' }),
  },
};

const withColumn = (name: string, column: Column): StandardTable => ({
  ...sound,
  columns: { ...sound.columns, [name]: column },
});
const text = (options: Partial<Column>): StandardTable =>
  withColumn('note', { ...optional('text', '说明', 'note'), ...options });
const { regionLevel: _, ...withoutLevel } = sound.columns;

test('a sound table passes', () => {
  expect(() => checkStandard({ region: standard.region, sound })).not.toThrow();
});

test.each<readonly [StandardTable, string]>([
  [{ ...sound, name: 'other' }, 'is named other'],
  [{ ...sound, zh: ' ' }, 'no Chinese'],
  [{ ...sound, key: [] }, 'has no key'],
  [{ ...sound, key: ['nobody'] }, 'key column is not there: nobody'],
  [{ ...sound, key: ['id', 'id'] }, 'key names a column twice: id'],
  [{ ...sound, key: ['amount'] }, 'key column must be required'],
  [{ ...sound, key: ['id', 'regionLevel'] }, 'key column must be required'],
  [{ ...sound, day: 'year' }, 'day is no required date: year'],
  [{ ...sound, partition: 'whole' }, 'a table cut by month has a day'],
  [{ ...sound, period: [] }, 'holds cumulative or stock amounts but no period'],
  [{ ...sound, period: ['kind'] }, 'period is no required whole number or date: kind'],
  [{ ...sound, columns: withoutLevel }, 'regionCode must be `regionColumn`'],
  [withColumn('note', optional('text', '编号', 'note')), 'header means both id and note: 编号'],
  [text({ aliases: ['YEAR'] }), 'header means both year and note: YEAR'],
  [text({ zh: '说,明' }), 'blanks, commas or quotes'],
  [text({ en: '' }), 'has no English name'],
  [text({ amount: 'flow' }), 'only an amount has a kind of amount'],
  [withColumn('rate', { ...optional('number', '比率', 'rate'), guard: true }), 'guards no sum'],
  [
    withColumn('on', { ...optional('boolean', '是否', 'on'), values: ['是'] }),
    'only codes and texts have a closed list',
  ],
  [text({ values: [] }), 'closed list is empty'],
  [text({ values: ['a', 'a'] }), 'closed list is empty'],
  [text({ values: ['a', 'b'], labels: { a: '甲' } }), 'labels are not one for each value'],
  [text({ values: ['a', 'b'], labels: { a: '甲', b: '甲' } }), 'labels repeat themselves'],
  [text({ values: ['a', 'b'], labels: { a: 'b', b: 'a' } }), 'a label is the value of another'],
  [text({ pattern: '(' }), 'pattern is not in the common subset'],
  [text({ pattern: '(?=a)a' }), 'pattern is not in the common subset'],
  [text({ references: 'region' }), 'only regionCode references the table of regions'],
  [text({ references: 'toString' }), 'references an unknown table: toString'],
])('breaks a law: %#', (table, law) => {
  expect(() => checkStandard({ region: standard.region, sound: table })).toThrow(law);
});
