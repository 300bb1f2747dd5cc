import type { Day } from '@qianliyan/sdk';
import { dayOfYear } from '@qianliyan/sdk';
import { sampleYears } from '../anchors/totals.js';
import { fiscalYear, workingFrom } from '../calendar/fiscal-year.js';
import { allotmentFile } from '../rows/allotment-rows.js';
import type { SampleFile } from '../rows/csv.js';
import { budgetFile, executionFile } from '../rows/execution-rows.js';
import { paymentFile } from '../rows/payment-rows.js';
import { referenceFiles } from '../rows/reference-rows.js';
import { topicFiles } from '../topics/topic-batches.js';
import type { TopicFeed } from '../topics/topic.js';
import type { SampleOptions, World } from '../world.js';
import { settle } from '../world.js';

/** One night's batch, not yet written: its files are made when they are read. 批次 */
export interface SampleBatch {
  readonly batchId: string;
  readonly feed: 'base' | TopicFeed;
  readonly businessDate: Day;
  readonly files: readonly SampleFile[];
}

/** The first batch: reference data and the first year's budget. */
export const baseBatch = (world: World): SampleBatch => ({
  batchId: 'base-2023-01-01',
  feed: 'base',
  businessDate: '2023-01-01',
  files: [...referenceFiles(world), budgetFile(world, sampleYears[0], 'approved')],
});

/**
 * The finance batch of one day, made without the days before it; null for a day on which nothing happened.
 * Payments come on working days, allotments on their day, the monthly report on the last day of each month,
 * later years' budgets on their first working day and adjusted ones on the last day of the year.
 */
export function dayBatch(world: World, businessDate: Day): SampleBatch | null {
  const year = Number(businessDate.slice(0, 4));
  const day = dayOfYear(businessDate) - 1;
  const calendar = world.plan(year).calendar;
  const month = calendar.monthEnds.indexOf(day) + 1;
  const files = [
    year > sampleYears[0] && day === workingFrom(calendar, 0) ? budgetFile(world, year, 'approved') : null,
    allotmentFile(world, year, day),
    paymentFile(world, year, day),
    month > 0 ? executionFile(world, year, month) : null,
    month === 12 ? budgetFile(world, year, 'adjusted') : null,
    ...(month % 3 === 0 && month > 0 ? (topicFiles(world, year, month / 3).get('finance') ?? []) : []),
  ].filter((file) => file !== null);
  if (files.length === 0) return null;
  return { batchId: `finance-${businessDate}`, feed: 'finance', businessDate, files };
}

/** The batches of the other departments for a day: theirs come on the last day of a quarter. 其他部门批次 */
function topicBatches(world: World, businessDate: Day): SampleBatch[] {
  const year = Number(businessDate.slice(0, 4));
  const quarter = quarterEnds.indexOf(businessDate.slice(5)) + 1;
  if (quarter === 0) return [];
  return [...topicFiles(world, year, quarter)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([feed, files]) =>
      feed === 'finance' || files.length === 0
        ? []
        : [{ batchId: `${feed}-${businessDate}`, feed, businessDate, files }],
    );
}

const quarterEnds: readonly string[] = ['03-31', '06-30', '09-30', '12-31'];

/**
 * Every batch in order of business date, one in memory at a time. 逐日批次
 * @throws QianliyanError `bad-sample-option`
 */
export function* sampleBatches(options: SampleOptions = {}): Generator<SampleBatch> {
  yield* batchesOf(settle(options));
}

/** Every batch of a settled world. */
export function* batchesOf(world: World): Generator<SampleBatch> {
  yield baseBatch(world);
  for (const year of sampleYears) {
    for (const day of fiscalYear(year).days) {
      if (day > world.through) return;
      const batch = dayBatch(world, day);
      if (batch) yield batch;
      yield* topicBatches(world, day);
    }
  }
}
