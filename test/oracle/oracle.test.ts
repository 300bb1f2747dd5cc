import { evaluate, catalogue, warningsOf } from '@qianliyan/indicators';
import { memorySource } from '@qianliyan/sdk';
import type { RowsByTable } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossings } from './crossings.js';
import { told } from './judge.js';
import type { RawEntry } from './raw-rows.js';

const region = { regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' } as const;
const day = fc.constantFrom('2024-01-10', '2024-12-31', '2025-01-01', '2025-03-03', '2025-05-26', '2025-05-27', '2022-11-25', '2022-11-24');
const agency = fc.constantFrom('a1', 'a2', 'a3', 'stranger');
const project = fc.constantFrom('p1', 'p2', 'p3', 'stranger', null);
const book = fc.constantFrom('GPB', 'GPB', 'GPB', 'GF');
const year = fc.constantFrom(2024, 2025, 2025);

const allotments = fc.array(
  fc.record({
    year,
    docDate: day,
    agencyCode: agency,
    projectCode: project,
    fundBook: book,
    executable: fc.constantFrom(true, true, false),
    allotmentType: fc.constantFrom('initial', 'carry-over', null),
    amount: fc.constantFrom(0, 1, 1_000, 10_000, 900_719_925_474_000),
    reducedAmount: fc.constantFrom(0, 0, 1, 1_000),
  }),
  { minLength: 1, maxLength: 8 },
);
const payments = fc.array(
  fc.record({
    year,
    actualDate: day,
    agencyCode: agency,
    projectCode: project,
    fundBook: book,
    payeeCode: fc.constantFrom('r1', 'r2', null),
    actualAmount: fc.constantFrom(-1, 0, 1, 1_000, 2_000, 3_000, 2_999, 25_000_000, 49_999_999, 50_000_000),
  }),
  { minLength: 1, maxLength: 24 },
);

const yuan = (fen: number): string => `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;

function rawEntries(tables: RowsByTable): RawEntry[] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.map((row) => ({
      table,
      row: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : /amount/i.test(name) ? yuan(value as number) : String(value)])),
    })),
  );
}

test('warnings are every crossing of the raw rows and nothing else, over random rows crowded at the boundaries', async () => {
  await fc.assert(
    fc.asyncProperty(allotments, payments, fc.constantFrom('2025-05-26', '2025-12-31', '2024-12-31'), async (issued, paid, asOf) => {
      const tables = {
        region: [region],
        agency: ['a1', 'a2', 'a3'].map((agencyCode) => ({ agencyCode, agencyName: agencyCode, regionCode: region.regionCode })),
        project: ['p1', 'p2', 'p3'].map((projectCode) => ({ projectCode, projectName: projectCode, agencyCode: 'a1', regionCode: region.regionCode })),
        allotment: issued.map((row, i) => ({ ...row, allotmentId: `b${i}`, regionCode: region.regionCode })),
        paymentVoucher: paid.map((row, i) => ({ ...row, voucherId: `v${i}`, regionCode: region.regionCode, amount: row.actualAmount })),
      } as RowsByTable;
      const source = memorySource({ tables, provenance: 'synthetic', dataThrough: '2025-12-31' });
      const evaluation = await evaluate(catalogue, source, { asOf });
      expect(warningsOf(evaluation).map(told).sort()).toEqual(crossings(rawEntries(tables), asOf));
    }),
    { numRuns: 300 },
  );
});
