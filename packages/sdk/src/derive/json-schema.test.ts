import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileColumns, rowReader } from '../intake/row-reader.js';
import { isDay } from '../period.js';
import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import { exampleRow } from './example-row.js';
import { jsonSchema } from './json-schema.js';
import type { CellSchema } from './json-schema.js';

const tables = Object.keys(standard) as TableName[];

/** The keywords of JSON Schema 2020-12 that cells use, with `format` asserted. */
function valid(schema: Omit<CellSchema, 'title' | 'description' | 'type'>, text: string): boolean {
  const { anyOf, pattern, minLength = 0, maxLength = Infinity, format } = schema;
  const points = [...text].length;
  return (
    (anyOf === undefined || anyOf.some((one) => valid(one, text))) &&
    (schema.enum === undefined || schema.enum.includes(text)) &&
    (schema.const === undefined || schema.const === text) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    (format === undefined || isDay(text)) &&
    points >= minLength &&
    points <= maxLength
  );
}

const pieces = ['', '-', '+', '1', '12', '1.', '1.005', '1.5000', '.5', '1e3', '1,000', ' 1', '9'.repeat(9)];
const others = ['true', 'TRUE', '2025-06-30', '2025-02-30', '2025/6/30', '{}', '甲', 'GPB', '元', '长'.repeat(4001)];
const texts = fc.oneof(fc.constantFrom(...pieces, ...others), fc.stringMatching(/^[-+.\d]{1,10}$/));

test.each(tables)('the schema of %s and the reader agree on every cell', (table) => {
  const { properties } = jsonSchema(table);
  const read = rowReader(table);
  const column = fc.constantFrom(...fileColumns(table));
  fc.assert(
    fc.property(column, texts, ([name, { type }], text) => {
      fc.pre(type !== 'json');
      const reading = read({ [name]: text });
      const issues = 'issues' in reading ? reading.issues.filter((issue) => issue.column === name) : [];
      expect(valid(properties[name]!, text), `${name}: ${text}`).toBe(issues.length === 0);
    }),
    { numRuns: 400 },
  );
});

test.each(tables)('the schema of %s names the columns of a file and no others', (table) => {
  const schema = jsonSchema(table);
  const row = { ...exampleRow(table) };
  const columns = Object.entries(standard[table].columns);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(row));
  expect(columns.filter(([name, column]) => column.derived !== undefined && name in schema.properties)).toEqual([]);
  expect(schema.required).toEqual(columns.filter(([, one]) => one.required && !one.derived).map(([name]) => name));
});
