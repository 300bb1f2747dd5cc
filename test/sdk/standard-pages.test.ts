import { standard } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';
import { createTable, importTemplate, jsonSchema, referenceIndex, referencePage } from '@qianliyan/sdk/derive';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = '../../docs/standard';
const tables = Object.keys(standard) as TableName[];

/** `npx vitest run --project node test/sdk/standard-pages.test.ts -u` writes them anew. */
test.each(tables)('page, schema and template of %s are what the standard says', async (table) => {
  await expect(referencePage(table)).toMatchFileSnapshot(`${folder}/${table}.md`);
  await expect(`${JSON.stringify(jsonSchema(table), null, 2)}\n`).toMatchFileSnapshot(
    `${folder}/schema/${table}.schema.json`,
  );
  await expect(importTemplate(table)).toMatchFileSnapshot(`${folder}/templates/${table}.csv`);
});

test.each(['duckdb', 'clickhouse'] as const)('the tables of %s are what the standard says', async (dialect) => {
  const sql = tables.map((table) => createTable(table, dialect)).join('\n');
  await expect(sql).toMatchFileSnapshot(`${folder}/ddl/${dialect}.sql`);
});

test('the index lists every table, and no file is left of a table that went', async () => {
  await expect(referenceIndex()).toMatchFileSnapshot(`${folder}/README.md`);
  const files = readdirSync('docs/standard', { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  const expected = tables.flatMap((table) => [`${table}.md`, `${table}.schema.json`, `${table}.csv`]);
  expect(files.sort()).toEqual([...expected, 'README.md', 'clickhouse.sql', 'duckdb.sql', 'extend.md'].sort());
});
