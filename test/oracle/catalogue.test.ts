import { compile, evaluatePlan } from '@qianliyan/indicators';
import { categories } from '@qianliyan/indicators/catalogue';
import type { Evaluation } from '@qianliyan/indicators';
import { allPlants, settle } from '@qianliyan/sample';
import { memorySource } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import { beforeAll, describe, expect, test } from 'vitest';
import { compare, wrongPlants } from './compare.js';
import type { RawTables } from './raw-tables.js';
import { rulesByCategory } from './rules.js';
import { sampleTables, tablesOf, typedTables } from './sample-tables.js';

/** The days the sample plants faults for. */
const days = ['2025-12-31', '2025-06-30', '2024-12-31'] as const;
const options = { seed: 7, payments: 20_000 };
const plants = allPlants(settle(options));

describe.each(categories.filter(({ indicators }) => indicators.length > 0))('$code $zh', ({ code, indicators }) => {
  let raw: RawTables;
  const evaluations = new Map<Day, Evaluation>();

  beforeAll(async () => {
    const plan = compile(indicators);
    const tables = tablesOf(plan);
    raw = sampleTables(tables, options);
    const source = memorySource({
      tables: typedTables(raw, tables),
      provenance: 'synthetic',
      dataThrough: '2025-12-31',
    });
    for (const asOf of days) evaluations.set(asOf, await evaluatePlan(plan, source, { asOf }));
  }, 120_000);

  test('every indicator has a rule of its own here', () => {
    expect(Object.keys(rulesByCategory[code] ?? {}).sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
    test.each(days)('fires on %s for every crossing of the raw rows and nothing else', (asOf) => {
      const { missing, extra } = compare(evaluations.get(asOf)!, indicator, raw);
      expect({ missing: missing.slice(0, 5), extra: extra.slice(0, 5) }).toEqual({ missing: [], extra: [] });
    });

    test('computes something of the sample, and what is planted comes out as planted', () => {
      const counts = [...evaluations.values()].map((evaluation) => evaluation.counts.find((one) => one.id === id)!);
      expect(counts.some(({ fired, clear }) => fired + (clear ?? 0) > 0)).toBe(true);
      expect([...evaluations.values()].flatMap((evaluation) => wrongPlants(evaluation, id, plants))).toEqual([]);
    });
  });
});
