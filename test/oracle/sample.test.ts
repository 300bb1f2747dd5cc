import { duckdbSource, loadBatches, openStore, quarantined } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import { compile, evaluatePlan } from '@qianliyan/indicators';
import { catalogue, categories } from '@qianliyan/indicators/catalogue';
import type { Evaluation, Indicator } from '@qianliyan/indicators';
import { allPlants, sampleBatches, settle, writeBatch } from '@qianliyan/sample';
import { memorySource } from '@qianliyan/sdk';
import type { Source } from '@qianliyan/sdk';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refold } from '../indicators/refold.js';
import { compare, wrongPlants } from './compare.js';
import type { Comparison } from './compare.js';
import { rulesByCategory } from './rules.js';
import type { RawTables } from './raw-tables.js';
import { scorePage } from './score-page.js';
import type { Score } from './score-page.js';
import { sentTables, tablesOf, typedTables, withoutTownships } from './sample-tables.js';

/** The days the sample plants faults for. */
const days = ['2025-12-31', '2025-06-30', '2024-12-31'] as const;
const options = { seed: 7, payments: 20_000 };
const plants = allPlants(settle(options));
const plan = compile(catalogue);
const tables = tablesOf(plan);

let folder: string;
let raw: RawTables;
let store: Store;
let duckdb: Awaited<ReturnType<typeof duckdbSource>>;
let memory: Source;
const evaluations = new Map<string, Evaluation>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qianliyan-sample-oracle-'));
  const folders: string[] = [];
  for (const batch of sampleBatches(options)) {
    const files = batch.files.map(withoutTownships);
    folders.push((await writeBatch(join(folder, 'inbox'), { ...batch, files })).folder);
  }
  raw = sentTables(tables, folders);
  store = await openStore(join(folder, 'store'));
  await loadBatches(store, folders);
  duckdb = await duckdbSource(store);
  const { dataThrough } = await duckdb.describe();
  const content = {
    tables: typedTables(raw, tables),
    provenance: 'synthetic',
    dataThrough,
    snapshot: 'sample',
  } as const;
  memory = memorySource(content);
  for (const asOf of days) evaluations.set(asOf, await evaluatePlan(plan, duckdb, { asOf }));
}, 300_000);

afterAll(async () => {
  duckdb.close();
  store.close();
  await rm(folder, { recursive: true, force: true });
});

const compared = new Map<string, readonly Comparison[]>();

/** An indicator beside its rule on each of the days, counted once: the page of scores says what the tests found. */
function comparisons(indicator: Indicator): readonly Comparison[] {
  const made = compared.get(indicator.id) ?? days.map((asOf) => compare(evaluations.get(asOf)!, indicator, raw));
  compared.set(indicator.id, made);
  return made;
}

/** An outcome as one text, whatever its place. */
const texts = ({ outcomes }: Evaluation): string[] => outcomes.map((outcome) => JSON.stringify(outcome)).sort();

test('every row the departments send is taken in, none set aside', async () => {
  expect(await quarantined(store, { limit: 5 })).toEqual([]);
});

test('DuckDB and memory say the same of every group of every indicator', { timeout: 120_000 }, async () => {
  const [through, held] = [
    texts(evaluations.get(days[0])!),
    texts(await evaluatePlan(plan, memory, { asOf: days[0] })),
  ];
  const known = new Set(held);
  expect(through.filter((one) => !known.has(one)).slice(0, 5)).toEqual([]);
  expect(through).toHaveLength(held.length);
});

test(
  'the evidence of warnings of every indicator folds to their measures, through DuckDB',
  { timeout: 240_000 },
  async () => {
    const evaluation = evaluations.get(days[0])!;
    for (const { id } of catalogue) {
      const judged = evaluation.judged.find(({ compiled }) => compiled.indicator.id === id)!;
      for (const outcome of [...judged.raised.values()].slice(0, 2))
        expect(await refold(duckdb, evaluation, outcome), id).toEqual(outcome.measures);
    }
  },
);

describe.each(categories)('$code $zh', ({ code, indicators }) => {
  test('every indicator has a rule of its own here', () => {
    expect(Object.keys(rulesByCategory[code] ?? {}).sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  test.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    '%s fires for every crossing of the raw rows and nothing else, computes something, and finds what is planted',
    (id, indicator) => {
      const all = [...evaluations.values()];
      for (const { asOf, missing, extra } of comparisons(indicator)) {
        expect({ asOf, missing: missing.slice(0, 5), extra: extra.slice(0, 5) }).toEqual({
          asOf,
          missing: [],
          extra: [],
        });
        expect(wrongPlants(evaluations.get(asOf)!, id, plants)).toEqual([]);
      }
      const counts = all.map((evaluation) => evaluation.counts.find((one) => one.id === id)!);
      expect(counts.some(({ fired, clear }) => fired + (clear ?? 0) > 0)).toBe(true);
    },
  );
});

test('precision and recall of every indicator over the sample are on their page', async () => {
  const scores = catalogue.map((indicator): Score => {
    const own = plants.filter((plant) => plant.indicator === indicator.id);
    const sum = (of: (one: Comparison) => number): number => comparisons(indicator).reduce((n, one) => n + of(one), 0);
    return {
      indicator,
      groups: [...evaluations.values()].map((one) => one.counts.find(({ id }) => id === indicator.id)!),
      expected: sum(({ expected }) => expected),
      found: sum(({ found }) => found),
      missing: sum(({ missing }) => missing.length),
      extra: sum(({ extra }) => extra.length),
      planted: own.filter(({ level }) => level !== null).length,
      decoys: own.filter(({ level }) => level === null).length,
      wrong: days.reduce((n, asOf) => n + wrongPlants(evaluations.get(asOf)!, indicator.id, own).length, 0),
    };
  });
  expect(scores.filter(({ missing, extra, wrong }) => missing + extra + wrong > 0)).toEqual([]);
  await expect(scorePage(categories, scores)).toMatchFileSnapshot('../../docs/indicators/oracle.md');
});
