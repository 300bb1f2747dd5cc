import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { fen } from '../money.js';
import { memorySource } from '../source/memory/memory.js';
import { compare } from './compare.js';
import { pace } from './pace.js';
import { payments } from './payments.js';
import { projectProgress } from './project-progress.js';
import { subjectTree } from './subject-tree.js';

const line = {
  year: 2025,
  regionCode: '510000000',
  fundBook: 'GPB',
  scope: 'whole',
  direction: 'expenditure',
  isTransfer: false,
} as const;
const project = (projectCode: string, more: object = {}) => ({
  projectCode,
  projectName: `演示${projectCode}`,
  agencyCode: 'A1',
  regionCode: '510101000',
  ...more,
});
const source = memorySource({
  tables: {
    ...smallProvince,
    paymentVoucher: [
      ...smallProvince.paymentVoucher,
      {
        voucherId: 'p1',
        year: 2025,
        actualDate: '2025-04-01',
        regionCode: '510101000',
        agencyCode: 'A1',
        projectCode: 'P1',
        fundBook: 'GPB',
        amount: 40,
        actualAmount: 40,
      },
      {
        voucherId: 'p2',
        year: 2025,
        actualDate: '2025-05-01',
        regionCode: '510101000',
        agencyCode: 'A1',
        projectCode: 'P1',
        fundBook: 'GF',
        amount: 10,
        actualAmount: 10,
      },
    ],
    allotment: [
      ...smallProvince.allotment,
      ...['P1', 'P2'].map((projectCode) => ({
        allotmentId: projectCode,
        year: 2025,
        docDate: '2025-01-15',
        regionCode: '510101000',
        agencyCode: 'A1',
        projectCode,
        fundBook: 'GPB' as const,
        executable: true,
        amount: 100,
        reducedAmount: 20,
      })),
    ],
    project: [
      project('P1', { plannedEnd: '2025-05-31' }),
      project('P2', { plannedEnd: '2025-12-31' }),
      project('P3', { plannedEnd: '2025-03-01', endDate: '2025-03-11' }),
    ],
    budgetLine: [
      { ...line, lineId: 'l1', stage: 'draft', subjectCode: '201', subjectLevel: 1, amount: 900 },
      { ...line, lineId: 'l2', stage: 'final', subjectCode: '201', subjectLevel: 1, amount: 880 },
      { ...line, lineId: 'l3', stage: 'final', subjectCode: '20101', subjectLevel: 2, amount: 800 },
    ],
    subject: [{ scheme: 'functional', year: 2025, code: '205', name: '教育支出', level: 1, isTransfer: false }],
  },
  provenance: 'synthetic',
});
const june = { year: 2025, month: 6 };

test('pace is the rate less the share of the year that has passed', () => {
  const rate = { definition: 'executed/adjusted', done: fen(40), planned: fen(100) } as const;
  expect(pace(rate, june).ahead).toBeCloseTo(-0.1, 12);
  expect(pace({ ...rate, planned: null }, june).ahead).toBeNull();
});

test('lays stages side by side, and a figure nobody reported is null, not 0', async () => {
  const ask = { regions: ['510000000', '510200000'], years: [2025, 2024], fundBook: 'GPB', month: 6 } as const;
  const { cells } = await compare(source, { ...ask, stages: ['draft', 'adjusted', 'executed', 'final'] });
  expect(cells.map(({ amount }) => amount)).toEqual([
    900,
    2000,
    900,
    880,
    null,
    null,
    null,
    null,
    null,
    600,
    150,
    null,
    null,
    null,
    null,
    null,
  ]);
  const one = await compare(source, { ...ask, stages: ['executed', 'final'], subject: '20502' });
  expect(one.cells[0]).toEqual({ region: '510000000', year: 2025, stage: 'executed', amount: 300 });
  await expect(compare(source, { ...ask, stages: ['final'], subject: '2' })).rejects.toMatchObject({
    code: 'bad-query',
  });
});

test('a subject hangs below the nearest one reported, and says what its parts leave open', async () => {
  const { roots } = await subjectTree(source, { region: '510000000', period: june, fundBook: 'GPB' });
  expect(
    roots.map(({ code, name, executed, unexplained, children }) => [
      code,
      name,
      executed,
      unexplained,
      children.map((one) => one.code),
    ]),
  ).toEqual([
    ['201', null, 400, null, []],
    ['205', '教育支出', 500, 200, ['20502']],
  ]);
});

test('pages of payments stand beside the count and sum of all of them', async () => {
  const ask = { region: '510000000', year: 2025, to: '2025-06-30', limit: 2 };
  const seen: unknown[] = [];
  let after: string | undefined;
  do {
    const { page, count, sum } = await payments(source, {
      ...ask,
      order: 'largest',
      ...(after !== undefined && { after }),
    });
    expect([count, sum]).toEqual([7, 206]);
    seen.push(...Array.from({ length: page.rowCount }, (_, i) => page.columns.at(-1)!.values[i]));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual([99, 40, 30, 25, 10, 7, -5]);
  expect(await payments(source, { ...ask, agencyCode: 'A4', least: fen(26) })).toMatchObject({ count: 0, sum: null });
});

test('projects say how far their money and their time are', async () => {
  const first = await projectProgress(source, { region: '510101000', asOf: '2025-06-30', limit: 2 });
  const second = await projectProgress(source, {
    region: '510101000',
    asOf: '2025-06-30',
    limit: 2,
    after: first.next!,
  });
  expect(
    [...first.projects, ...second.projects].map(({ code, rate, lastPaid, daysLate }) => [
      code,
      rate.done,
      rate.planned,
      lastPaid,
      daysLate,
    ]),
  ).toEqual([
    ['P1', 50, 80, '2025-05-01', 30],
    ['P2', 0, 80, null, 0],
    ['P3', null, null, null, 10],
  ]);
  expect(second.next).toBeNull();
});
