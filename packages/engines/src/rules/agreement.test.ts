import { standard, tableRows } from '@qianliyan/sdk';
import type { Column, TableName } from '@qianliyan/sdk';
import { rowReader } from '@qianliyan/sdk/intake';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regions, writeBatch } from '../../test/batches.js';
import type { TextRow } from '../../test/batches.js';
import { newStore } from '../../test/stores.js';
import { duckdbSource, loadBatches, quarantined } from '../index.js';

const known = regions.map((region) => region['regionCode'] ?? '');
const fileColumns = (table: TableName) =>
  Object.entries<Column>(standard[table].columns).filter(([, column]) => !column.derived);

const fine: Record<Column['type'], fc.Arbitrary<string>> = {
  fen: fc.oneof(
    fc.constantFrom(
      '0',
      '-0',
      '+1',
      '5.',
      '1.500',
      '90071992547409.91',
      '-90071992547409.91',
      '0000000000000000001.10',
    ),
    fc.integer().map((fen) => `${Math.trunc(fen / 100)}.${String(Math.abs(fen % 100)).padStart(2, '0')}`),
  ),
  int: fc.oneof(fc.constantFrom('-0', '007', '9007199254740991'), fc.integer().map(String)),
  number: fc.oneof(
    fc.constantFrom('0.1', '+3', '-0', '123456789.123456789'),
    fc.integer().map((n) => String(n / 7)),
  ),
  boolean: fc.constantFrom('true', 'false'),
  date: fc.constantFrom('2025-06-30', '2024-02-29', '0001-01-01', '9999-12-31'),
  json: fc.constantFrom('{}', '[1]', '"甲"', '{"a": 1}'),
  code: fc.oneof(
    fc.constantFrom('A,1', 'A"1', 'null', '𠮷'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  ),
  text: fc.oneof(
    fc.constantFrom('两\n行', "'", '\\N', '𠮷'.repeat(2000), '字'.repeat(4000)),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  ),
};

const wild = fc.constantFrom(
  ...[
    '',
    ' ',
    '.5',
    '1.005',
    '1e3',
    '1,000',
    '90071992547409.92',
    '-90071992547410',
    '9'.repeat(41),
    '1.0',
    '9007199254740992',
    '12345678901234567890',
    '٣',
    '１',
  ],
  ...[
    'TRUE',
    '1',
    '是',
    '2025-02-29',
    '2025-6-30',
    '0000-01-01',
    '2025/06/30',
    'infinity',
    '20250630',
    '2025-06-30 ',
    '{',
    'undefined',
  ],
  ...[
    '[1,]',
    '[NaN]',
    '["NaN,]"]',
    '510104',
    '51010400０',
    '999999999',
    'GPBX',
    'ftp://x',
    '字'.repeat(4001),
    '𠮷'.repeat(2001),
  ],
);

function cell(column: Column): fc.Arbitrary<string> {
  if (column.references === 'region') return fc.constantFrom(...known);
  if (column.values) return fc.constantFrom(...column.values);
  const value = column.pattern
    ? fc.stringMatching(new RegExp(`^(?:${column.pattern})$`, 'u'), { maxLength: 12 })
    : fine[column.type];
  return column.required ? value : fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: value });
}

/** Rows that are right but for at most three cells, with keys of their own so that only the rules of columns judge them. */
function rowOf(table: TableName): fc.Arbitrary<TextRow> {
  const columns = fileColumns(table);
  const right = fc.record(Object.fromEntries(columns.map(([name, column]) => [name, cell(column)])));
  const faults = fc.dictionary(fc.constantFrom(...columns.map(([name]) => name)), wild, { maxKeys: 3 });
  return fc.tuple(right, faults).map(([row, broken]) => ({ ...row, ...broken }));
}

const withKeys = (table: TableName, rows: readonly TextRow[]): TextRow[] => {
  const [first = ''] = standard[table].key;
  return rows.map((row, i) =>
    first === 'regionCode' ? { ...row, subjectCode: String(10_000 + i) } : { ...row, [first]: `k${i}` },
  );
};

/** What the TypeScript validator says of each row, and that its region must exist. */
function judge(table: TableName, rows: readonly TextRow[]) {
  const read = rowReader(table);
  const places = fileColumns(table).map(([name]) => name);
  return rows.map((row, index) => {
    const reading = read(row);
    const issues =
      'issues' in reading
        ? reading.issues.map(({ column, code }) => ({ column: column ?? '', code: code as string }))
        : [];
    for (const [name, column] of fileColumns(table)) {
      const code = row[name] ?? '';
      if (column.references === 'region' && /^\d{9}$/.test(code) && !known.includes(code))
        issues.push({ column: name, code: 'unknown-region' });
    }
    issues.sort((a, b) => places.indexOf(a.column) - places.indexOf(b.column));
    return {
      issues: issues.map((issue) => ({ row: index + 1, ...issue })),
      values: 'values' in reading ? reading.values : {},
    };
  });
}

test.each(['paymentVoucher', 'allotment', 'executionMonthly', 'publishedFigure', 'project', 'warning'] as const)(
  'SQL and TypeScript accept and refuse the same rows of %s',
  async (table) => {
    const { store, inbox } = await newStore();
    await loadBatches(store, [
      await writeBatch(inbox, { batchId: 'base', businessDate: '2025-01-01', tables: { region: regions } }),
    ]);
    const rows = withKeys(table, fc.sample(rowOf(table), { seed: 20_250_630, numRuns: 300 }));
    const judged = judge(table, rows);
    const report = await loadBatches(store, [
      await writeBatch(inbox, { batchId: table, businessDate: '2025-06-30', tables: { [table]: rows } }),
    ]);
    const entries = await quarantined(store, { batchId: table });
    expect(entries.map(({ row, column, code }) => ({ row, column, code }))).toEqual(
      judged.flatMap(({ issues }) => issues),
    );
    const accepted = judged.filter(({ issues }) => issues.length === 0).map(({ values }) => values);
    expect(report.taken[0]?.tables).toEqual([
      { table, received: 300, accepted: accepted.length, quarantined: 300 - accepted.length },
    ]);
    expect(accepted.length).toBeGreaterThan(50);
    const source = await duckdbSource(store);
    const columns = fileColumns(table).map(([name]) => name);
    const kept = tableRows(await source.rows({ from: table, columns, limit: 1000 }));
    source.close();
    const lines = (list: readonly Readonly<Record<string, unknown>>[]) =>
      list.map((row) => JSON.stringify(columns.map((name) => row[name] ?? null))).sort();
    expect(lines(kept)).toEqual(lines(accepted));
  },
);
