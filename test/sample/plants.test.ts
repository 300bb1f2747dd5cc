import { catalogue } from '@qianliyan/indicators/catalogue';
import { sampleBatches, settle } from '@qianliyan/sample';
import type { Plant } from '@qianliyan/sample';
import { daysBetween } from '@qianliyan/sdk';
import { beforeAll, expect, test } from 'vitest';
import { fenOf, rowsOf } from './sample-rows.js';

interface Flow {
  readonly key: string;
  readonly payee: string;
  readonly day: string;
  readonly fen: number;
}

const options = { seed: 3, payments: 20_000 };
const { plants } = settle(options).planted;
const payments: Flow[] = [];
const allotments: Flow[] = [];

const of = (plant: Plant): string => plant.keys['projectCode'] ?? plant.keys['agencyCode'] ?? '';

beforeAll(() => {
  const meant = new Set(plants.map(of));
  for (const batch of sampleBatches(options)) {
    for (const [table, day, amount, flows] of [
      ['paymentVoucher', 'actualDate', 'actualAmount', payments],
      ['allotment', 'docDate', 'amount', allotments],
    ] as const) {
      for (const row of rowsOf(batch, table)) {
        for (const key of [row['agencyCode'] ?? '', row['projectCode'] ?? '']) {
          if (meant.has(key))
            flows.push({ key, payee: row['payeeCode'] ?? '', day: row[day] ?? '', fen: fenOf(row[amount]) });
        }
      }
    }
  }
}, 60_000);

const sum = (flows: readonly Flow[]): number => flows.reduce((total, { fen }) => total + fen, 0);

const about = (indicator: string): Plant[] => plants.filter((plant) => plant.indicator === indicator);

const level = (...[red, orange, yellow]: readonly boolean[]): string | null =>
  red ? 'red' : orange ? 'orange' : yellow ? 'yellow' : null;

/** Whether `part / whole − elapsed` is below −`percent` %, decided in whole numbers. */
const lags = (part: number, whole: number, [day, days]: readonly [number, number], percent: number): boolean =>
  BigInt(part) * BigInt(days) * 100n < BigInt(whole) * (BigInt(day) * 100n - BigInt(percent) * BigInt(days));

test('agencies planted behind schedule are as far behind as the truth says, on boundaries too', () => {
  const elapsed = { '2025-12-31': [365, 365], '2024-12-31': [366, 366], '2025-06-30': [181, 365] } as const;
  for (const plant of about('agency-execution-behind-schedule')) {
    const year = plant.asOf.slice(0, 4);
    const mine = (flow: Flow): boolean => flow.key === of(plant) && flow.day.startsWith(year) && flow.day <= plant.asOf;
    const [paid, allotted] = [sum(payments.filter(mine)), sum(allotments.filter(mine))];
    const time = elapsed[plant.asOf as keyof typeof elapsed];
    expect(
      level(lags(paid, allotted, time, 30), lags(paid, allotted, time, 20), lags(paid, allotted, time, 10)),
      plant.id,
    ).toBe(plant.level);
  }
});

test('projects planted as idle lie still for as long as the truth says', () => {
  for (const plant of about('project-funds-idle')) {
    const mine = (flow: Flow): boolean => flow.key === of(plant) && flow.day <= plant.asOf;
    const last = payments.filter(mine).at(-1) ?? allotments.find(mine);
    const days = daysBetween(last?.day ?? '', plant.asOf);
    const left = sum(allotments.filter(mine)) > sum(payments.filter(mine));
    expect(level(left && days > 730, left && days > 365, left && days > 180), plant.id).toBe(plant.level);
  }
});

test('payments planted as split are as many, as small and as large together as the truth says', () => {
  for (const plant of about('split-payment-under-threshold')) {
    const { agencyCode, payeeCode, day } = plant.keys;
    const parts = payments.filter(
      (flow) => flow.key === agencyCode && flow.payee === payeeCode && flow.day === day && flow.fen < 50_000_000,
    );
    const total = parts.length >= 3 ? sum(parts) : 0;
    expect(level(total >= 400_000_000, false, total >= 50_000_000), plant.id).toBe(plant.level);
  }
});

test('the thresholds planted around are those the indicators declare', () => {
  const parameters = catalogue.find(({ id }) => id === 'split-payment-under-threshold')?.parameters;
  expect(parameters).toMatchObject({ limit: { value: 500_000 }, tender: { value: 4_000_000 }, times: { value: 3 } });
  expect(catalogue.map(({ id }) => id)).toEqual(
    expect.arrayContaining([...new Set(plants.map(({ indicator }) => indicator))]),
  );
});

test('every indicator has plants at each of its levels and decoys just inside', () => {
  for (const indicator of ['agency-execution-behind-schedule', 'project-funds-idle']) {
    expect(new Set(about(indicator).map((plant) => plant.level))).toEqual(new Set(['red', 'orange', 'yellow', null]));
  }
  expect(new Set(about('split-payment-under-threshold').map((plant) => plant.level))).toEqual(
    new Set(['red', 'yellow', null]),
  );
  expect(new Set(plants.map(({ id }) => id)).size).toBe(plants.length);
});
