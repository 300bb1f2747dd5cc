import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intake } from '@qianliyan/sdk/intake';
import type { AcceptedRow, QuarantinedRow, Reconciliation } from '@qianliyan/sdk/intake';
import { readWorkbook } from '@qianliyan/sdk/workbook';
import { describe, expect, it } from 'vitest';
import { dataFolder } from './data-folder.js';
import { naiveCsv, scaled } from './naive-csv.js';
import { mappingAt, takeIn } from './take-in.js';

const at = (name: string): string => join(dataFolder, name);
const mapping = (name: string) => mappingAt(new URL(`./${name}.mapping.json`, import.meta.url));
const sumOf = ({ sums }: Reconciliation, column: string): bigint =>
  BigInt(sums[column]?.accepted ?? 0) + BigInt(sums[column]?.quarantined ?? 0);

/** Counts and hundredths of a delimited file, held against an independent reading of it. */
async function balanced(file: string, layout: string, column: string, header: string, places = 2) {
  const taken = await takeIn(at(file), mapping(layout));
  const truth = naiveCsv(readFileSync(at(file), 'utf8'));
  const { account } = taken;
  expect(account.received).toBe(truth.length);
  expect(account.accepted + account.quarantined).toBe(account.received);
  expect(account.sums[column]?.unreadable).toBe(0);
  expect(sumOf(account, column)).toBe(truth.reduce((sum, row) => sum + scaled(row[header] ?? '', places), 0n));
  return { ...taken, truth };
}

describe('files of other places, as published', () => {
  it('takes in a month of Leeds: padded texts, days with names of months, a last line that is no payment', async () => {
    const { account, accepted, quarantined, truth } = await balanced(
      'payments/leeds/2013-01.csv',
      'leeds',
      'actualAmount',
      'NetAmount',
    );
    expect([account.received, account.quarantined]).toEqual([8273, 1]);
    expect(quarantined).toMatchObject([{ row: 8274, column: 'DatePaid', code: 'required-missing' }]);
    // It is the sum of the others, without a word that says so.
    expect(account.sums['actualAmount']).toMatchObject({ accepted: 6_125_285_396, quarantined: 6_125_285_396 });
    expect(accepted.every(({ values }) => /^201[23]-(12|01)-\d\d$/.test(String(values['actualDate'])))).toBe(true);
    expect(accepted.map(({ values }) => values['payeeName'])).toEqual(
      truth.slice(0, -1).map((row) => row['SupplierName'] || null),
    );
  });

  it('takes in four budgets of Madrid, line by line', async () => {
    const { account, accepted } = await balanced(
      'payments/madrid-budget/gastos_v40_2012-2015.csv',
      'madrid',
      'amount',
      'IMPORTE',
    );
    expect([account.received, account.quarantined]).toEqual([20_217, 0]);
    expect(sumOf(account, 'amount')).toBe(1_885_601_029_900n);
    expect([...new Set(accepted.map(({ values }) => values['year']))].sort()).toEqual([2012, 2013, 2014, 2015]);
  });

  it('takes in a budget by subject, and keeps aside the economic codes that would count it twice', async () => {
    const { account, quarantined, truth } = await balanced(
      ...(['fiscal/unnamed_place_2019_by_code.csv', 'unnamed-place', 'amount', 'budget_value', 6] as const),
    );
    const economic = truth.filter(({ code = '' }) => !/^[12]/.test(code));
    expect([account.received, account.quarantined]).toEqual([320, economic.length]);
    expect(new Set(quarantined.map(({ code, column }) => `${column} ${code}`))).toEqual(new Set(['code not-in-list']));
    expect(quarantined.map(({ raw }) => raw)).toEqual(economic.map(({ code }) => code));
  });
});

describe('a budget template with a header of three rows', () => {
  const read = async (name: string) => {
    const records = readWorkbook(new Uint8Array(readFileSync(at('messy/testImport.xlsx'))), {
      file: 'testImport.xlsx',
    });
    const kept: { accepted: AcceptedRow[]; quarantined: QuarantinedRow[] } = { accepted: [], quarantined: [] };
    for await (const entry of intake({ file: 'testImport.xlsx', mapping: mapping(name), records })) {
      if (entry.kind === 'accepted') kept.accepted.push(entry);
      if (entry.kind === 'quarantined') kept.quarantined.push(entry);
    }
    return kept;
  };

  it('reads its subjects with the levels their names are indented to', async () => {
    const { accepted, quarantined } = await read('import-template');
    expect(quarantined).toEqual([]);
    expect(accepted.map(({ row, values }) => [row, values['code'], values['level']]).slice(0, 4)).toEqual([
      [4, '201', 1],
      [5, '20101', 2],
      [6, '2010101', 3],
      [7, '2010102', 3],
    ]);
    expect(accepted).toHaveLength(22);
    expect(accepted.every(({ values }) => String(values['code']).length === 1 + 2 * Number(values['level']))).toBe(
      true,
    );
  });

  it('keeps aside every cell that holds a hint where an amount should be, and says where', async () => {
    const { accepted, quarantined } = await read('import-template-amounts');
    expect(accepted).toEqual([]);
    expect(quarantined).toHaveLength(22);
    expect(quarantined[0]).toMatchObject({
      file: 'testImport.xlsx',
      sheet: 'Sheet1',
      row: 4,
      column: '预算执行信息/本年预算数',
      code: 'bad-number',
      raw: '分级汇总',
    });
  });
});
