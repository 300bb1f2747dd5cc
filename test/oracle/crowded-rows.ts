import type { RowsByTable } from '@qianliyan/sdk';
import fc from 'fast-check';
import type { RawEntry } from './raw-rows.js';

const region = { regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' } as const;
const day = fc.constantFrom(
  '2024-01-10',
  '2024-12-31',
  '2025-01-01',
  '2025-03-03',
  '2025-05-26',
  '2025-05-27',
  '2022-11-25',
  '2022-11-24',
);
const year = fc.constantFrom(2024, 2025, 2025, 2025);
const fundBook = fc.constantFrom('GPB', 'GPB', 'GPB', 'GF');
const agencies = ['a1', 'a2', 'a3', 'a4', 'a5'];
const projects = ['p1', 'p2', 'p3'];
const projectCode = fc.constantFrom(...projects, 'stranger', null);

const allotment = fc.record({
  year,
  docDate: day,
  agencyCode: fc.constantFrom(...agencies, 'stranger'),
  projectCode,
  fundBook,
  executable: fc.constantFrom(true, true, true, false),
  allotmentType: fc.constantFrom('initial', 'carry-over', null),
  amount: fc.constantFrom(1, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 450_359_962_737_000),
  reducedAmount: fc.constantFrom(0, 0, 0, 1, 1_000),
});

/** Shares of 10,000 on and beside the boundaries: 30, 20 and 10 % on 26 May 2025, 90, 80 and 70 % on 31 December. */
const share = fc.record({
  year,
  actualDate: day,
  agencyCode: fc.constantFrom('a1', 'a3', 'a4', 'a5', 'stranger'),
  projectCode,
  fundBook,
  payeeCode: fc.constantFrom('r1', null),
  actualAmount: fc.constantFrom(-1, 0, 1, 1_000, 2_000, 2_999, 3_000, 6_999, 7_000, 7_999, 8_000, 9_000),
});

/** Payments below, at and together at the procurement threshold. */
const piece = fc.record({
  year: fc.constant(2025),
  actualDate: fc.constantFrom('2025-03-03', '2025-05-27'),
  agencyCode: fc.constantFrom('a2', 'a2', 'a2', 'stranger'),
  projectCode,
  fundBook,
  payeeCode: fc.constantFrom('r1', 'r1', 'r1', 'r2', null),
  actualAmount: fc.constantFrom(-1, 1, 12_500_000, 24_999_999, 25_000_000, 49_999_999, 50_000_000),
});

/** The indicators the crowded rows are made for. */
export const crowdedIds: readonly string[] = [
  'agency-execution-behind-schedule',
  'project-funds-idle',
  'split-payment-under-threshold',
];

/** Days the crowded rows are judged on. */
export const crowdedDays = ['2025-05-26', '2025-12-31', '2024-12-31'] as const;

/** Tables whose few agencies, projects, payees, days and amounts meet at every boundary of the rules, strangers and nulls included. */
export const crowdedTables: fc.Arbitrary<RowsByTable> = fc
  .tuple(
    fc.array(allotment, { minLength: 1, maxLength: 16, size: 'max' }),
    fc.array(fc.oneof(share, piece), { minLength: 1, maxLength: 40, size: 'max' }),
  )
  .map(([issued, paid]) => ({
    region: [region],
    agency: agencies.map((code) => ({ agencyCode: code, agencyName: code, regionCode: region.regionCode })),
    project: projects.map((code) => ({
      projectCode: code,
      projectName: code,
      agencyCode: 'a1',
      regionCode: region.regionCode,
    })),
    allotment: issued.map((row, i) => ({ ...row, allotmentId: `b${i}`, regionCode: region.regionCode })),
    paymentVoucher: paid.map((row, i) => ({
      ...row,
      voucherId: `v${i}`,
      regionCode: region.regionCode,
      amount: row.actualAmount,
    })),
  })) as fc.Arbitrary<RowsByTable>;

const yuan = (fen: number): string =>
  `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;

/** The rows as their files would have them. */
export function rawEntries(tables: RowsByTable): RawEntry[] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.map((row) => ({
      table,
      row: Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value === null ? null : /amount/i.test(name) ? yuan(value as number) : String(value),
        ]),
      ),
    })),
  );
}
