import { DuckDBInstance } from '@duckdb/node-api';
import { standard } from '@qianliyan/sdk';
import type { Column, TableName } from '@qianliyan/sdk';
import { createTable, sqlColumnType } from '@qianliyan/sdk/derive';
import { expect, test } from 'vitest';

const tables = Object.keys(standard) as TableName[];

test('DuckDB makes every table with its columns, types and keys', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of tables) {
    await connection.run(createTable(table, 'duckdb'));
    const described = await connection.runAndReadAll(`DESCRIBE "${table}"`);
    const made = described.getRowObjects().map((row) => {
      const required = row['null'] === 'NO' ? ' NOT NULL' : '';
      return [row['column_name'], `${String(row['column_type'])}${required}`, row['key'] === 'PRI'];
    });
    const { columns, key }: { columns: Readonly<Record<string, Column>>; key: readonly string[] } = standard[table];
    expect(made).toEqual(
      Object.entries(columns).map(([name, column]) => [name, sqlColumnType(column, 'duckdb'), key.includes(name)]),
    );
  }
  connection.closeSync();
});

test('ClickHouse sorts by region, agency, day and key, none of which may be null', () => {
  expect(createTable('paymentVoucher', 'clickhouse')).toContain(
    'ENGINE = MergeTree()\nPARTITION BY toYYYYMM(`actualDate`)\nORDER BY (`regionCode`, `agencyCode`, `actualDate`, `voucherId`);',
  );
  for (const table of tables) {
    const sql = createTable(table, 'clickhouse');
    const [, order = ''] = /ORDER BY \((.*)\)/.exec(sql) ?? [];
    const sorted = [...order.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(sorted).toEqual(expect.arrayContaining([...standard[table].key]));
    expect(sorted.filter((name) => sql.includes(`\`${name}\` Nullable`))).toEqual([]);
    expect(sql).not.toMatch(/CODEC|LowCardinality/);
  }
});
