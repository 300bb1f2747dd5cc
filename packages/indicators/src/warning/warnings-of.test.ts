import { memorySource, tableRows } from '@qianliyan/sdk';
import type { Cell, Cells, EvidencePart, RowQuery, RowsByTable, Source } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseRows } from '../cases/case-rows.js';
import { catalogue } from '../catalogue/catalogue.js';
import type { Indicator } from '../definition/indicator.js';
import { evaluate } from '../evaluate/run.js';
import { warningsOf } from './warnings-of.js';

const asOf = '2025-06-30';

/** Folds rows as a measure declares, by hand. */
function refold(indicator: Indicator, name: string, rows: readonly Cells[]): Cell {
  const measure = indicator.measures[name] as {
    readonly of?: string;
    readonly sum?: string;
    readonly min?: string;
    readonly max?: string;
  };
  const inner =
    measure.of === undefined
      ? measure
      : (indicator.folds![measure.of]!.measures[measure.sum ?? measure.max ?? ''] as typeof measure & {
          readonly count?: true;
        });
  if ('count' in inner) return rows.length;
  const values = rows.map((row) => row[inner.sum ?? inner.min ?? inner.max ?? '']!).sort((a, b) => (a < b ? -1 : 1));
  if (inner.sum !== undefined) return values.reduce<number>((sum, value) => sum + Number(value), 0);
  return (inner.min === undefined ? values[values.length - 1] : values[0]) ?? null;
}

async function allRows(source: Source, query: RowQuery): Promise<Cells[]> {
  const rows: Cells[] = [];
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const page = await source.rows({ ...query, limit: 2, ...(after !== null && { after }) });
    rows.push(...tableRows(page));
    after = page.next;
  }
  return rows;
}

const day = fc.constantFrom('2022-01-01', '2024-06-28', '2025-01-02', '2025-03-03', '2025-07-01');
const tables: fc.Arbitrary<RowsByTable> = fc.record({
  agency: fc.constant([{ agencyCode: 'a1' }, { agencyCode: 'a2' }]),
  project: fc.constant([{ projectCode: 'p1', agencyCode: 'a1' }]),
  allotment: fc.array(
    fc.record({
      docDate: day,
      agencyCode: fc.constantFrom('a1', 'a2'),
      projectCode: fc.constantFrom('p1', null),
      executable: fc.boolean(),
      fundBook: fc.constantFrom('GPB', 'GF'),
      amount: fc.integer({ min: 0, max: 9_000 }),
      reducedAmount: fc.constantFrom(0, 50),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  paymentVoucher: fc.array(
    fc.record({
      actualDate: day,
      agencyCode: fc.constantFrom('a1', 'a2'),
      projectCode: fc.constantFrom('p1', null),
      payeeCode: fc.constantFrom('r1', 'r1', null),
      fundBook: fc.constantFrom('GPB', 'GPB', 'GF'),
      actualAmount: fc.constantFrom(-5, 100, 20_000_000, 49_999_999, 50_000_000),
    }),
    { minLength: 1, maxLength: 14 },
  ),
}) as fc.Arbitrary<RowsByTable>;

test('the rows of the evidence fold to the measures of the warning, exactly', { timeout: 30_000 }, async () => {
  let folded = 0;
  await fc.assert(
    fc.asyncProperty(tables, async (given) => {
      const source = memorySource({
        tables: caseRows({ name: '', asOf, given, expect: [] }),
        provenance: 'synthetic',
        dataThrough: asOf,
      });
      const evaluation = await evaluate(catalogue, source, { asOf });
      for (const warning of warningsOf(evaluation)) {
        const indicator = catalogue.find(({ id }) => id === warning.indicatorId)!;
        const measures = JSON.parse(warning.measures) as Record<string, Cell>;
        const parts = JSON.parse(warning.evidence) as EvidencePart[];
        expect(parts.flatMap((part) => part.measures).sort()).toEqual(Object.keys(measures).sort());
        for (const part of parts) {
          const rows = await allRows(source, part.query);
          for (const name of part.measures) {
            expect(refold(indicator, name, rows)).toBe(measures[name]);
            folded += 1;
          }
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(folded).toBeGreaterThan(100);
});

test('a warning is a row of the standard: placed, named, with its numbers and its grounds', async () => {
  const given = {
    agency: [{ agencyCode: 'a1', agencyName: '教育主管部门（演示）' }],
    ...{
      paymentVoucher: [1, 2, 3].map(() => ({
        agencyCode: 'a1',
        payeeCode: 'r/1',
        actualDate: '2025-03-03',
        actualAmount: 20_000_000,
      })),
    },
  };
  const source = memorySource({
    tables: caseRows({ name: '', asOf, given, expect: [] }),
    provenance: 'synthetic',
    dataThrough: asOf,
    snapshot: 'night',
  });
  const [warning] = warningsOf(await evaluate(catalogue, source, { asOf }));
  expect(warning).toMatchObject({
    warningId:
      'split-payment-under-threshold/agencyCode=a1;payeeCode=r%2F1;actualDate=2025-03-03;fundBook=GPB/2025@2025-06-30',
    fingerprint: 'split-payment-under-threshold/agencyCode=a1;payeeCode=r%2F1;actualDate=2025-03-03;fundBook=GPB/2025',
    level: 'yellow',
    status: 'detected',
    regionCode: '510000000',
    agencyCode: 'a1',
    payeeCode: 'r/1',
    projectCode: null,
    fundBook: 'GPB',
    day: '2025-03-03',
    year: 2025,
    value: 60_000_000,
    boundary: 50_000_000,
    amount: 60_000_000,
    unit: 'fen',
    threshold: '指标值 ≥ 500,000.00 元',
    subjectName: '教育主管部门（演示）',
    snapshotId: 'night',
  });
  expect(JSON.parse(warning!.basis)).toHaveLength(3);
  // The home takes it as it is.
  memorySource({ tables: { warning: [warning!] }, provenance: 'computed' });
});

test('a rule over one fund book says so, one without a year keeps its fingerprint over the years', async () => {
  const rows = async (id: string) => {
    const indicator = catalogue.find((one) => one.id === id)!;
    const first = indicator.cases[0]!;
    const source = memorySource({ tables: caseRows(first), provenance: 'synthetic', dataThrough: first.asOf });
    return warningsOf(await evaluate([indicator], source, { asOf: first.asOf }));
  };
  for (const { fundBook } of await rows('agency-execution-behind-schedule')) expect(fundBook).toBe('GPB');
  for (const { fingerprint, agencyCode } of await rows('project-funds-idle')) {
    expect(fingerprint).toMatch(/^project-funds-idle\/projectCode=[^/]+;fundBook=GPB$/);
    expect(agencyCode).toBe('a');
  }
});
