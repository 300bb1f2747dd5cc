import { memorySource } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { caseRows } from '../cases/case-rows.js';
import { catalogue } from '../catalogue/catalogue.js';
import { evaluate } from '../evaluate/run.js';
import { warningsOf } from './warnings-of.js';

const asOf = '2025-06-30';

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
  const [warning] = warningsOf(
    await evaluate(
      catalogue.filter(({ id }) => id === 'split-payment-under-threshold'),
      source,
      { asOf },
    ),
  );
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
