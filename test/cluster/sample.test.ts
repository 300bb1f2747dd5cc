import { duckdbSource } from '@qianliyan/engines';
import type { DuckdbSource } from '@qianliyan/engines';
import { clickhouseSource, mirror } from '@qianliyan/engines/clickhouse';
import type { ClickhouseSource, MirrorReport } from '@qianliyan/engines/clickhouse';
import {
  compare,
  debt,
  drillDown,
  execution,
  freshness,
  fundFlow,
  payments,
  projectProgress,
  ranking,
  subjectTree,
  tableRows,
  transfers,
  trend,
  warnings,
} from '@qianliyan/sdk';
import type { AggregateQuery, Source } from '@qianliyan/sdk';
import { compile, evaluatePlan } from '@qianliyan/indicators';
import type { Evaluation } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { refold } from '../indicators/refold.js';
import { sampleStore } from './sample-store.js';
import type { SampleStore } from './sample-store.js';

let sample: SampleStore;
let folder: DuckdbSource;
let cluster: ClickhouseSource;
let report: MirrorReport;
const url = inject('cluster').replace('/qianliyan?', '/sample?');

beforeAll(async () => {
  sample = await sampleStore();
  report = await mirror(sample.store, url);
  folder = await duckdbSource(sample.store);
  cluster = await clickhouseSource({ url });
});

afterAll(async () => {
  await cluster.close();
  folder.close();
  await sample.close();
});

const period = { year: 2023, month: 12 };
const fundBook = 'GPB';
const regions = ['510000000', '510100000', '510104000'];

const questions: readonly (readonly [string, (source: Source, region: string) => Promise<unknown>])[] = [
  ['execution', (source, region) => execution(source, { region, period })],
  ['drill-down', (source, region) => drillDown(source, { region, period, fundBook })],
  ['trend', (source, region) => trend(source, { region, fundBook, years: [2022, 2023], by: 'month' })],
  ['ranking of regions', (source, region) => ranking(source, { region, period, fundBook, of: 'regions' })],
  ['ranking of agencies', (source, region) => ranking(source, { region, period, fundBook, of: 'agencies' })],
  ['subject tree', (source, region) => subjectTree(source, { region, period, fundBook })],
  [
    'compare',
    (source, region) =>
      compare(source, {
        fundBook,
        regions: [...new Set([region, '510100000'])],
        years: [2022, 2023],
        stages: ['approved', 'executed'],
      }),
  ],
  ['transfers', (source, region) => transfers(source, { region, year: 2023, asOf: '2023-12-31' })],
  ['debt', (source, region) => debt(source, { region, period })],
  ['payments', (source, region) => payments(source, { region, year: 2023, limit: 50 })],
  ['projects', (source, region) => projectProgress(source, { region, asOf: '2023-12-31' })],
  ['fund flow', (source, region) => fundFlow(source, { region, year: 2023, asOf: '2023-12-31', fundBook })],
  ['warnings', (source, region) => warnings(source, { region })],
  ['freshness', (source) => freshness(source)],
];

/** An answer, or the refusal of a table the sample does not hold. */
const answer = (asked: Promise<unknown>) =>
  asked.catch((error: Error & { code?: string; subject?: string }) => {
    if (error.code !== 'not-published') throw error;
    return { refused: error.subject };
  });

test('the mirror holds what the store does, and says the same of it', async () => {
  const described = await folder.describe();
  const tables = Object.fromEntries(
    Object.entries(described.tables).map(([name, { rollups: _, ...table }]) => [name, table]),
  );
  expect(await cluster.describe()).toEqual({ ...described, tables });
  const { manifest } = sample.store.current();
  const parts = Object.values(manifest.tables).flatMap((table) => table?.parts ?? []);
  expect(report).toEqual({
    snapshot: sample.store.current().id,
    copied: parts.length,
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    kept: 0,
  });
});

test.each(['paymentVoucher', 'executionMonthly', 'allotment'] as const)(
  'rows and fen of %s by region and month are those of the store',
  async (from) => {
    const amount = from === 'executionMonthly' ? 'amountMonth' : 'amount';
    const guards = from === 'executionMonthly' ? ['scope', 'direction', 'subjectLevel', 'isTransfer'] : [];
    const keys = ['regionCode', 'regionLevel', 'year', 'fundBook', ...guards];
    const query: AggregateQuery = { from, keys, measures: { n: { count: true }, sum: { sum: amount } } };
    const rows = tableRows(await folder.aggregate(query));
    expect(rows.length).toBeGreaterThan(100);
    expect(tableRows(await cluster.aggregate(query))).toEqual(rows);
  },
);

test('every indicator says of every group what it says over the data folder, and its evidence folds here too', async () => {
  const plan = compile(catalogue);
  const asOf = '2023-12-31';
  const [here, there] = [await evaluatePlan(plan, cluster, { asOf }), await evaluatePlan(plan, folder, { asOf })];
  const texts = ({ outcomes }: Evaluation) => outcomes.map((outcome) => JSON.stringify(outcome)).sort();
  const known = new Set(texts(there));
  expect(
    texts(here)
      .filter((text) => !known.has(text))
      .slice(0, 5),
  ).toEqual([]);
  expect(here.counts).toEqual(there.counts);
  const fired = here.judged.flatMap(({ raised }) => [...raised.values()].slice(0, 1));
  expect(fired.length).toBeGreaterThan(20);
  for (const outcome of fired)
    expect(await refold(cluster, here, outcome), outcome.indicatorId).toEqual(outcome.measures);
}, 240_000);

describe.each(regions)('of %s', (region) => {
  test.each(questions)('%s is answered as from the data folder', async (_, ask) => {
    expect(await answer(ask(cluster, region))).toEqual(await answer(ask(folder, region)));
  });
});
