import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../money.js';
import { explainMapping } from './explain-mapping.js';
import { intake } from './intake.js';
import type { AcceptedRow, Reconciliation } from './intake.js';
import type { QuarantinedRow } from './quarantined-row.js';
import { defineMapping, readMapping } from './define-mapping.js';
import type { Mapping } from './mapping.js';

const mapping: Mapping = {
  format: 'qianliyan-mapping/1',
  id: 'test',
  name: { zh: '支付明细', en: 'payments' },
  table: 'paymentVoucher',
  columns: {
    voucherId: { rowId: 'test/' },
    year: { from: '支付日期', date: 'DD/MM/YYYY', part: 'year' },
    actualDate: { from: '支付日期', date: 'DD/MM/YYYY' },
    regionCode: { from: '区划', pad: 'region' },
    agencyCode: { from: '单位' },
    fundBook: { from: '预算', values: { 一般公共预算: 'GPB' } },
    amount: { from: '金额', unit: '万元', separators: true },
    actualAmount: { from: '金额', unit: '万元', separators: true },
  },
  ignore: ['备注'],
};
const header = '支付日期,区划,单位,预算,金额,备注';

async function* chunksOf(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const points = [0, ...[...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b), bytes.length];
  for (let i = 1; i < points.length; i += 1) yield bytes.slice(points[i - 1], points[i]);
}

async function take(
  text: string | Uint8Array,
  options: { cuts?: readonly number[]; mapping?: Mapping; signal?: AbortSignal } = {},
) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const accepted: AcceptedRow[] = [];
  const quarantined: QuarantinedRow[] = [];
  let account: Reconciliation | undefined;
  const run = intake({
    file: 'x.csv',
    chunks: chunksOf(bytes, options.cuts ?? []),
    mapping: options.mapping ?? mapping,
    ...(options.signal && { signal: options.signal }),
  });
  for await (const entry of run) {
    if (entry.kind === 'accepted') accepted.push(entry);
    else if (entry.kind === 'quarantined') quarantined.push(entry);
    else account = entry;
  }
  return { accepted, quarantined, account };
}

const good = '28/02/2025,510500,A01,一般公共预算,"1,234.5678",无';

describe('intake', () => {
  it('reads a row through its mapping, to the fen', async () => {
    const { accepted, account } = await take(`${header}\r\n${good}\r\n`);
    expect(accepted[0]?.values).toMatchObject({
      voucherId: 'test/x.csv#2',
      year: 2025,
      actualDate: '2025-02-28',
      regionCode: '510500000',
      fundBook: 'GPB',
      actualAmount: fen(1_234_567_800),
      payeeName: null,
    });
    expect(account).toMatchObject({
      received: 1,
      accepted: 1,
      quarantined: 0,
      sums: { amount: { accepted: 1_234_567_800, quarantined: 0, unreadable: 0 } },
    });
  });

  it.each([
    ['30/02/2025,510500,A01,一般公共预算,1,', 'bad-date', '支付日期'],
    ['28/02/2025,51050,A01,一般公共预算,1,', 'bad-pattern', '区划'],
    ['28/02/2025,510500,,一般公共预算,1,', 'required-missing', '单位'],
    ['28/02/2025,510500,A01,预算外,1,', 'not-in-list', '预算'],
    ['28/02/2025,510500,A01,一般公共预算,一元,', 'bad-number', '金额'],
    ['28/02/2025,510500,A01,一般公共预算,1.0000001,', 'too-fine', '金额'],
    ['28/02/2025,510500,A01,一般公共预算,99999999999999,', 'amount-overflow', '金额'],
    ['28/02/2025,510500,A01,一般公共预算,1', 'ragged-row', null],
    [`28/02/2025,510500,${'长'.repeat(4001)},一般公共预算,1,`, 'too-long', '单位'],
  ] as const)('keeps a bad row aside and says where: %s', async (line, code, column) => {
    const { quarantined, account } = await take(`${header}\n${good}\n${line}\n`);
    expect(quarantined).toHaveLength(1);
    const [entry] = quarantined;
    expect(entry).toMatchObject({ file: 'x.csv', row: 3, code, column });
    expect(entry?.message.zh).toContain('x.csv 第 3 行');
    expect(entry?.message.en).toContain('x.csv row 3');
    expect(account).toMatchObject({ received: 2, accepted: 1, quarantined: 1 });
  });

  it('gives the same rows wherever the bytes are cut', async () => {
    const text = `\uFEFF${header}\n${good}\n"28/02/2025","510500","甲""乙\n丙",一般公共预算,-0.5,𠮷\n\n坏,行\n`;
    const whole = await take(text);
    expect(whole.account).toMatchObject({ received: 3, accepted: 2, quarantined: 1, blank: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(400), { maxLength: 12 }), async (cuts) => {
        expect(await take(text, { cuts })).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('accepts and quarantines exactly what it received, in rows and in fen', async () => {
    const amount = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String),
      fc.constantFrom('x', '', '1.00000001'),
    );
    const day = fc.constantFrom('01/01/2025', '31/12/2024', '31/02/2025');
    const rows = fc.array(fc.record({ amount, day, book: fc.constantFrom('一般公共预算', '其他') }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const lines = list.map((row) => `${row.day},510500,A,${row.book},${row.amount},`);
        const { account, accepted, quarantined } = await take([header, ...lines].join('\n'));
        const sums = account?.sums['actualAmount'];
        const readable = list.filter((row) => /^-?\d+$/.test(row.amount));
        expect(accepted.length + quarantined.length).toBe(list.length);
        expect(account).toMatchObject({
          received: list.length,
          accepted: accepted.length,
          quarantined: quarantined.length,
        });
        expect((sums?.accepted ?? 0) + (sums?.quarantined ?? 0)).toBe(
          readable.reduce((sum, row) => sum + Number(row.amount) * 1_000_000, 0),
        );
        expect((sums?.unreadable ?? 0) + readable.length).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });

  it('reads GB18030 and UTF-16 files to the same rows', async () => {
    const text = `${header}\n${good}\n`;
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    [...text].forEach((char, i) => utf16.set([char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8], 2 + i * 2));
    expect((await take(utf16)).accepted).toEqual((await take(text)).accepted);
    // “金额” in GB18030 is BD F0 B6 EE.
    const gb = new Uint8Array([0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0x31, 0x0a]);
    const one: Mapping = {
      ...mapping,
      encoding: 'gb18030',
      columns: {
        ...mapping.columns,
        year: { constant: '2025' },
        actualDate: { constant: '2025-01-01' },
        regionCode: { constant: '510000000' },
        agencyCode: { constant: 'A' },
        fundBook: { constant: 'GPB' },
      },
      ignore: [],
    };
    expect((await take(gb, { mapping: one })).accepted[0]?.values).toMatchObject({ amount: fen(1_000_000) });
  });

  it.each([
    [
      'a byte that is not UTF-8',
      new Uint8Array([...new TextEncoder().encode(`${header}\n`), 0xff, 0x0a]),
      'file-unreadable',
    ],
    ['a NUL', new TextEncoder().encode(`${header}\n\0\n`), 'file-unreadable'],
    ['a quote that never closes', new TextEncoder().encode(`${header}\n"28/02/2025\n`), 'file-unreadable'],
    ['an unknown header', new TextEncoder().encode(`${header},新列\n`), 'mapping-invalid'],
    ['a missing header', new TextEncoder().encode('支付日期,区划,单位,预算\n'), 'mapping-invalid'],
    ['a header that occurs twice', new TextEncoder().encode(`${header},备注\n`), 'mapping-invalid'],
    ['no header at all', new Uint8Array(0), 'mapping-invalid'],
  ])('refuses %s whole, with a code', async (_what, bytes, code) => {
    await expect(take(bytes)).rejects.toMatchObject({ code });
  });

  it('stops when it is cancelled', async () => {
    await expect(take(`${header}\n${good}\n`, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});

describe('defineMapping', () => {
  it('refuses an unknown column, a required column nobody fills, and what is no mapping', () => {
    expect(() => defineMapping({ ...mapping, columns: { ...mapping.columns, paid: { from: '金额' } } })).toThrow(
      'unknown column of paymentVoucher: paid',
    );
    const { agencyCode: _left, ...rest } = mapping.columns;
    expect(() => defineMapping({ ...mapping, columns: rest })).toThrow('required column is not mapped: agencyCode');
    expect(() => readMapping({ id: 'x' })).toThrow('no format');
  });

  it('is explained in words, a line a column', () => {
    const lines = explainMapping(mapping);
    expect(lines[0]).toBe('支付明细 → 支付凭证（paymentVoucher）');
    expect(lines).toContain('实际支付日期（actualDate）：取自“支付日期”（日期写作 DD/MM/YYYY）');
    expect(lines.at(-1)).toBe('不导入的列：备注');
  });
});
