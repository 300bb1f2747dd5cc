import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FileRecord } from './file-record.js';
import { intake } from './intake.js';
import type { Reconciliation } from './intake.js';
import type { QuarantinedRow } from './quarantined-row.js';
import { issueWords } from './row-issue.js';
import type { Mapping } from './mapping.js';

const mapping: Mapping = {
  ...{ format: 'qianliyan-mapping/1', id: 'law', name: { zh: '支付', en: 'payments' }, table: 'paymentVoucher' },
  columns: {
    voucherId: { rowId: 'law/' },
    year: { from: '日期', date: 'YYYY/M/D', part: 'year' },
    actualDate: { from: '日期', date: 'YYYY/M/D' },
    regionCode: { from: '区划', pad: 'region' },
    agencyCode: { from: '单位' },
    fundBook: { constant: 'GPB' },
    purpose: { from: '用途' },
    amount: { from: '金额', unit: { title: true }, separators: true, negatives: ['()', 'trailing'] },
    actualAmount: { from: '实付', unit: { from: '计量' }, separators: true },
  },
  headerRows: [2, 3],
  until: ['注：'],
};

const wide = (text: string): string =>
  text.replace(/[0-9.,()-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** An amount in hundredths, written some way or other, or a text that is none. */
const written = (fen: number, how: number): string => {
  const [whole, cents] = [Math.trunc(Math.abs(fen) / 100), String(Math.abs(fen) % 100).padStart(2, '0')];
  const body = `${how % 2 === 0 ? String(whole) : whole.toLocaleString('en-US')}.${cents}`;
  const signed = fen >= 0 ? body : how % 3 === 0 ? `(${body})` : how % 3 === 1 ? `${body}-` : `-${body}`;
  return how % 5 === 0 ? wide(signed) : signed;
};
const amount = fc.record({ fen: fc.integer({ min: -1e9, max: 1e9 }), how: fc.nat(29) });
const broken = fc.constantFrom('', '取数', '1,23', '1.001', '--5', '#REF!', '9'.repeat(30));
const row = fc.record({
  paid: amount,
  broken: fc.option(broken, { nil: undefined, freq: 5 }),
  actual: fc.integer({ min: -1e9, max: 1e9 }),
  unit: fc.constantFrom('元', '万元', '元', '美元'),
  day: fc.constantFrom('2025/1/2', '2025-06-30', '2025/2/30', '不详'),
  place: fc.constantFrom('510500', '510500000', '５１０５００', '5105'),
  agency: fc.constantFrom('A', '', '甲"乙,丙\n丁'),
  ragged: fc.boolean(),
  fault: fc.option(fc.constantFrom(0, 3, 4), { nil: undefined, freq: 6 }),
  hidden: fc.boolean(),
});

it('accounts for every row and fen of any file: accepted + quarantined = received = the file’s own totals', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.boolean(), fc.boolean(), async (rows, first, flawed) => {
      const sound = !flawed;
      const records: FileRecord[] = rows.map((one, at) => ({
        sheet: '支付',
        row: at + 5,
        cells: [
          one.day,
          one.place,
          one.agency,
          flawed && one.broken !== undefined ? one.broken : written(one.paid.fen, one.paid.how),
          `${one.actual < 0 ? '-' : ''}${Math.trunc(Math.abs(one.actual) / 100)}.${String(Math.abs(one.actual) % 100).padStart(2, '0')}`,
          one.unit,
          '用途',
          ...(flawed && one.ragged ? ['多出来'] : []),
        ],
        ...(one.hidden && { hidden: true as const }),
        ...(flawed && one.fault !== undefined && { faults: new Map([[one.fault, 'cell-error' as const]]) }),
      }));
      const total = rows.reduce((sum, one) => sum + one.paid.fen, 0);
      const totals: FileRecord = {
        sheet: '支付',
        row: first ? 4 : rows.length + 5,
        cells: ['合计', '', '', written(total, 1), '', '', ''],
      };
      async function* all(): AsyncGenerator<FileRecord> {
        yield { sheet: '支付', row: 1, cells: ['单位：元'] };
        yield {
          sheet: '支付',
          row: 2,
          cells: ['日期', '区划', '单位', '金额', '', '', '用途'],
          merges: [[2, 3, 2, 5]],
        };
        yield { sheet: '支付', row: 3, cells: ['日期', '区划', '单位', '应付', '实付', '计量', '用途'] };
        if (sound && first) yield totals;
        yield* records;
        if (sound && !first) yield totals;
        yield { sheet: '支付', row: 900, cells: ['注：到此为止'] };
      }
      const columns = {
        ...mapping.columns,
        amount: { ...mapping.columns['amount'], from: '金额/应付' },
        actualAmount: { from: '金额/实付', unit: { from: '金额/计量' }, separators: true },
      } as Mapping['columns'];
      const refused: QuarantinedRow[] = [];
      const kept: number[] = [];
      let account: Reconciliation | undefined;
      for await (const entry of intake({ file: 'x.xlsx', records: all(), mapping: { ...mapping, columns } })) {
        if (entry.kind === 'accepted') kept.push(entry.row);
        else if (entry.kind === 'quarantined') refused.push(entry);
        else account = entry;
      }
      expect([...kept, ...refused.map((one) => one.row)].sort((a, b) => a - b)).toEqual(records.map((one) => one.row));
      expect(account).toMatchObject({
        received: rows.length,
        accepted: kept.length,
        quarantined: refused.length,
        skipped: 1,
      });
      expect(account?.hidden).toBe(rows.filter((one) => one.hidden).length);
      const sum = account?.sums['amount'];
      if (sound) {
        expect((sum?.accepted ?? 0) + (sum?.quarantined ?? 0)).toBe(total);
        expect(sum?.unreadable).toBe(0);
        expect(account?.totals).toMatchObject([{ label: '合计', sums: { amount: total } }]);
      }
      for (const one of refused) {
        expect(one.message.zh).toContain(`x.xlsx 工作表“支付” 第 ${one.row} 行`);
        expect(one.message.zh).toContain(issueWords(one.code).zh);
        expect(one.message.en).toContain(`row ${one.row}`);
        const at = columns['amount'] && one.column === '金额/应付' ? 3 : undefined;
        if (at !== undefined) expect(one.raw).toBe(one.cells[at]);
      }
    }),
    { numRuns: 150 },
  );
});
