import {
  compare,
  debt,
  drillDown,
  execution,
  executionPeriods,
  freshness,
  fundFlow,
  memorySource,
  payments,
  projectProgress,
  publishedBudget,
  QianliyanError,
  ranking,
  standard,
  subjectTree,
  tableRows,
  transfers,
  trend,
  warningRows,
  warnings,
} from '@qianliyan/sdk';
import type { Description, Source, TableName } from '@qianliyan/sdk';
import { expect } from 'vitest';
import { smallProvince } from '../../packages/sdk/test/small-province.js';
import type { MakeHome, Rows } from './suite.js';

const region = '510000000';
const period = { year: 2025, month: 6 } as const;
const asOf = '2025-06-30';
const fundBook = 'GPB';

type Question = readonly [name: string, ask: (source: Source) => Promise<unknown>];

/** Opening a region at every level: what every home must answer. */
const drills: readonly Question[] = [
  ...['510000000', '510100000', '510101000', '510101001', '999999999'].map((place): Question => [
    `drillDown ${place}`,
    (source) => drillDown(source, { region: place, period, fundBook }),
  ]),
  ['drillDown of insurance', (source) => drillDown(source, { region, period, fundBook: 'SIF' })],
  [
    'drillDown before any figure',
    (source) => drillDown(source, { region, period: { year: 2023, month: 1 }, fundBook }),
  ],
];

/** Questions that a home may leave to others, when its description says so. */
const others: readonly Question[] = [
  ['execution', (source) => execution(source, { region, period })],
  ['executionPeriods', (source) => executionPeriods(source)],
  ['trend', (source) => trend(source, { region, fundBook, by: 'month', years: [2024, 2025] })],
  ['ranking of agencies', (source) => ranking(source, { region, period, fundBook, of: 'agencies' })],
  ['ranking of regions', (source) => ranking(source, { region, period, fundBook, of: 'regions' })],
  ['publishedBudget', (source) => publishedBudget(source, { region })],
  ['warnings', (source) => warnings(source, { region, period, limit: 2 })],
  ['warningRows', (source) => warningRows(source, 'w2', { limit: 2 }).then(tableRows)],
  ['compare', (source) => compare(source, { regions: [region], years: [2024, 2025], stages: ['approved'], fundBook })],
  ['subjectTree', (source) => subjectTree(source, { region, period, fundBook })],
  ['transfers', (source) => transfers(source, { region, year: 2025, asOf })],
  ['debt', (source) => debt(source, { region, period })],
  [
    'payments',
    (source) => payments(source, { region, year: 2025 }).then(({ page, count, sum }) => [tableRows(page), count, sum]),
  ],
  ['projectProgress', (source) => projectProgress(source, { region, asOf })],
  ['fundFlow', (source) => fundFlow(source, { region, year: 2025, asOf, fundBook })],
  ['freshness', (source) => freshness(source, { tables: ['region', 'executionMonthly'] })],
];

/** Every question, asked of a home that holds the small province, is answered as memory answers it. */
export async function expectQuestions(makeHome: MakeHome): Promise<void> {
  const rows = await completeRows();
  const memory = memorySource({ tables: rows, provenance: 'synthetic' });
  const home = await makeHome(rows);
  try {
    const description = await home.source.describe();
    for (const [name, ask] of drills)
      expect(timeless(await ask(home.source)), name).toEqual(timeless(await ask(memory)));
    for (const [name, ask] of others) {
      const answer = await ask(home.source).then(timeless, (error: unknown) => leftOut(error, description));
      if (answer !== leave) expect(answer, name).toEqual(timeless(await ask(memory)));
    }
  } finally {
    await home.close();
  }
}

/** Tables the questions read that the small province has nothing in. */
const empty: readonly TableName[] = [
  'subject',
  'budgetLine',
  'project',
  'transfer',
  'debtLimit',
  'debtBalance',
  'bond',
  'bondUse',
  'debtRepayment',
];

/** The small province with every column, derived ones included. */
async function completeRows(): Promise<Rows> {
  const held = memorySource({ tables: smallProvince, provenance: 'synthetic' });
  const filled = await Promise.all(
    (Object.keys(smallProvince) as (keyof typeof smallProvince)[]).map(async (from) => {
      const columns = Object.keys(standard[from].columns);
      return [from, tableRows(await held.rows({ from, columns, limit: 1000 }))] as const;
    }),
  );
  return { ...Object.fromEntries(empty.map((name) => [name, []])), ...Object.fromEntries(filled) } as unknown as Rows;
}

/** An answer without the night it is from, which each home names for itself. */
function timeless(answer: unknown): unknown {
  const { snapshot, dataThrough, next, ...rest } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  void [snapshot, dataThrough];
  return typeof answer !== 'object' || answer === null || Array.isArray(answer)
    ? answer
    : { ...rest, ...(next !== undefined && { next: next !== null }) };
}

const leave = Symbol('left to others');

/** Takes a refusal that the description announced: a table or column that is not there, or one that answers only in part. */
function leftOut(error: unknown, { tables }: Description): typeof leave {
  if (!(error instanceof QianliyanError) || error.code !== 'not-published') throw error;
  const { subject = '' } = error;
  const held = Object.values(tables);
  const announced =
    !(subject in tables) ||
    held.some((table) => !table.columns.includes(subject)) ||
    held.some((table) => !table.rows || table.aggregates === 'rollups');
  if (!announced) throw error;
  return leave;
}
