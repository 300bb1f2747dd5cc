import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standard } from '../standard/index.js';
import { daysAfter, periodsBetween, reportPeriod } from './due.js';
import { controlColumns, defineFeed, feeds, feedStatus, readFeeds, withOwnFeeds } from './index.js';
import type { ArrivedBatch, Feed } from './index.js';

const finance: Feed = {
  id: 'finance',
  zh: '财政',
  en: 'finance',
  kind: 'department',
  tables: [
    { table: 'paymentVoucher', every: 'day', dueDays: 1 },
    { table: 'executionMonthly', every: 'month', dueDays: 10 },
  ],
};
const batch = (businessDate: string, more: Partial<ArrivedBatch> = {}): ArrivedBatch => ({
  batchId: `finance-${businessDate}`,
  feed: 'finance',
  businessDate,
  revision: 1,
  tables: ['paymentVoucher'],
  received: 10,
  quarantined: 0,
  ...more,
});
const day = fc.integer({ min: 0, max: 2000 }).map((days) => daysAfter('2023-01-01', days));

test('names the seven departments, finance first with its three nightly tables, and the reports from below', () => {
  expect(feeds.map(({ id, kind }) => [id, kind])).toEqual([
    ...['finance', 'audit', 'human-resources', 'medical-insurance', 'natural-resources', 'state-assets', 'tax'].map(
      (id) => [id, 'department'],
    ),
    ['vertical', 'vertical'],
  ]);
  expect(feeds[0]!.tables.slice(0, 3)).toEqual(
    ['allotment', 'paymentVoucher', 'transfer'].map((table) => ({ table, every: 'day', dueDays: 1 })),
  );
});

test('asks control totals of every amount that stands in a file', () => {
  expect(controlColumns('paymentVoucher')).toEqual(expect.arrayContaining(['amount', 'actualAmount']));
  for (const { tables } of feeds)
    for (const { table } of tables)
      expect(controlColumns(table).every((column) => column in standard[table as 'region'].columns)).toBe(true);
});

test('says what came, what is still to come and what is late', () => {
  const report = feedStatus(
    [finance],
    [
      batch('2025-06-28'),
      batch('2025-06-29', { quarantined: 2 }),
      batch('2025-06-29', { batchId: 'again', revision: 2 }),
    ],
    { from: '2025-06-28', asOf: '2025-07-02' },
  );
  expect(report.map(({ table, period, state, daysLate }) => [table, period.to, state, daysLate])).toEqual([
    ['paymentVoucher', '2025-06-28', 'received', 0],
    ['paymentVoucher', '2025-06-29', 'received', 0],
    ['paymentVoucher', '2025-06-30', 'late', 1],
    ['paymentVoucher', '2025-07-01', 'expected', 0],
    ['paymentVoucher', '2025-07-02', 'expected', 0],
    ['executionMonthly', '2025-06-30', 'expected', 0],
  ]);
  expect(report[1]).toMatchObject({ batchId: 'again', superseded: ['finance-2025-06-29'] });
});

test('periods of a frequency follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.constantFrom('day', 'month', 'quarter', 'year' as const), day, day, (every, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const periods = periodsBetween(every, from, to);
      periods.forEach((period, i) => {
        expect(reportPeriod(every, period.from)).toEqual(period);
        if (i > 0) expect(period.from).toBe(daysAfter(periods[i - 1]!.to, 1));
        expect(period.to <= to).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});

test.each([
  [{ ...finance, id: 'a b' }, 'feed id'],
  [{ ...finance, tables: [] }, 'has no table'],
  [{ ...finance, tables: [{ table: 'paymentVouche', every: 'day', dueDays: 1 }] }, 'unknown table'],
  [{ ...finance, tables: [{ table: 'project', every: 'week', dueDays: 1 }] }, 'due every week'],
  [{ ...finance, tables: [{ table: 'project', every: 'day', dueDays: -1 }] }, 'due days of project'],
] as [Feed, string][])('refuses a feed that cannot be', (feed, message) => {
  expect(() => defineFeed(feed)).toThrow(
    expect.objectContaining({ code: 'feed-invalid', message: expect.stringContaining(message) }),
  );
  expect(() => readFeeds([feed])).toThrow(expect.objectContaining({ code: 'feed-invalid' }));
});

test("a city's own feed joins the others, or takes the place of one", () => {
  const eighth = { ...finance, id: 'housing', zh: '住建', en: 'housing' };
  const own = readFeeds(JSON.parse(JSON.stringify([eighth, finance])));
  const all = withOwnFeeds(own);
  expect(all).toHaveLength(feeds.length + 1);
  expect(all[0]).toEqual(finance);
  expect(all.at(-1)).toEqual(eighth);
});
