import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '@qianliyan/indicators';
import type { Fired, Policy } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { memorySource } from '@qianliyan/sdk';
import type { Row } from '@qianliyan/sdk';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataFolder, filesOf } from './data-folder.js';
import { mappingAt, takeIn } from './take-in.js';

type Tables = NonNullable<Parameters<typeof memorySource>[0]['tables']>;

const indicator = (id: string) => catalogue.find((one) => one.id === id)!;

const province = {
  ...{ regionCode: '510000000', name: '四川省', shortName: '四川', initials: null, level: 'province' },
  ...{ parentCode: null, validFrom: null, validTo: null, budgetLevelCode: null, ethnicAutonomous: null },
  geometryRef: null,
};

async function judged(ids: readonly string[], tables: object, asOf: string, policy: Policy = {}) {
  const source = memorySource({ tables: tables as Tables, provenance: 'published', dataThrough: asOf });
  return evaluate(ids.map(indicator), source, { asOf, policy });
}

const firedIn = ({ judged: all }: Awaited<ReturnType<typeof judged>>): Fired[] =>
  all.flatMap(({ raised }) => [...raised.values()]);

describe('payments of North Tyneside, 2020, by rules whose numbers are pounds', async () => {
  const mapping = mappingAt(new URL('./north-tyneside.mapping.json', import.meta.url));
  const files = filesOf('payments/north-tyneside').filter((file) => file.includes('2020-'));
  const rows = (await Promise.all(files.map(async (file) => (await takeIn(file, mapping)).accepted)))
    .flat()
    .map(({ values }) => values as unknown as Row<'paymentVoucher'>)
    .filter(({ year }) => year === 2020);
  const agency = [...new Set(rows.map(({ agencyCode }) => agencyCode))].map((agencyCode) => ({
    ...{ agencyCode, agencyName: agencyCode, regionCode: '510000000' },
  }));
  const limit = 5000;
  const evaluation = await judged(
    ['split-payment-under-threshold', 'duplicate-payment'],
    { region: [province], agency, paymentVoucher: rows },
    '2020-12-31',
    { overrides: [{ indicator: 'split-payment-under-threshold', parameters: { limit }, reason: 'pounds' }] },
  );

  /** The files read again as text, their amounts in pence. */
  const lines = files.flatMap((file) =>
    (parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { columns: true }) as Record<string, string>[]).map(
      (line) => ({
        ...{ day: line['Payment Date'] ?? '', payee: line['Local Supplier Internal Reference'] ?? '' },
        ...{
          agency: line['Directorate / Service Where Expenditure Incurred'] ?? '',
          purpose: line['Purpose of Spend'],
        },
        pence: Math.round(Number((line['Net Amount'] ?? '').replaceAll(',', '')) * 100),
      }),
    ),
  );
  const groups = (of: (line: (typeof lines)[number]) => string, keep: (pence: number) => boolean) => {
    const found = new Map<string, number[]>();
    for (const line of lines)
      if (line.day.startsWith('2020') && line.payee !== '' && keep(line.pence))
        found.set(of(line), [...(found.get(of(line)) ?? []), line.pence]);
    return found;
  };
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

  it('finds every split the files hold, and no other', () => {
    const below = groups(
      ({ agency: of, payee, day }) => `${of} ${payee} ${day}`,
      (pence) => pence > 0 && pence < limit * 100,
    );
    const expected = [...below].filter(([, amounts]) => amounts.length >= 3 && sum(amounts) >= limit * 100);
    const found = firedIn(evaluation).filter(({ indicatorId }) => indicatorId === 'split-payment-under-threshold');
    const named = found.map(({ keys, measures }) => [
      [keys['agencyCode'], keys['payeeCode'], keys['actualDate']].join(' '),
      measures['payments'],
      measures['total'],
    ]);
    expect(named.sort()).toEqual(expected.map(([key, amounts]) => [key, amounts.length, sum(amounts)]).sort());
    expect(found.length).toBeGreaterThan(100);
  });

  it('finds every payment made twice, and no other', () => {
    const alike = groups(
      ({ agency: of, payee, day, purpose, pence }) => [of, payee, day, purpose, pence].join('|'),
      (pence) => pence > 0,
    );
    const repeated = new Map<string, number[]>();
    for (const [name, amounts] of alike) {
      const key = name.slice(0, name.lastIndexOf('|'));
      if (amounts.length > 1) repeated.set(key, [...(repeated.get(key) ?? []), ...amounts]);
    }
    const expected = [...repeated];
    const found = firedIn(evaluation).filter(({ indicatorId }) => indicatorId === 'duplicate-payment');
    expect(found.length).toBe(expected.length);
    expect(sum(found.map(({ amount }) => amount ?? 0))).toBe(sum(expected.flatMap(([, amounts]) => amounts)));
    expect(found.length).toBeGreaterThan(100);
  });
});

describe('figures published in Sichuan, judged as a person would', () => {
  const published = parse(readFileSync(join(dataFolder, 'fiscal', 'sichuan_province.csv')), {
    columns: true,
  }) as Record<string, string>[];
  const debts = parse(readFileSync(join(dataFolder, 'fiscal', 'sichuan_debt_panel_2015_2025.csv')), {
    columns: true,
  }) as Record<string, string>[];

  /** 亿元 with decimals as fen. */
  const fen = (text: string | undefined) => Math.round(Number(text) * 1e10);
  const figure = (year: number, item: string) =>
    published.find(
      (one) =>
        one['year'] === String(year) &&
        one['period'] === 'year' &&
        one['scope'] === '全省' &&
        one['account'] === 'general_public' &&
        one['basis'] === 'execution' &&
        one['item'] === item,
    );
  const line = (year: number, subjectCode: string, value: number) => ({
    ...{ regionCode: '510000000', regionLevel: 'province', year, month: 12, fundBook: 'GPB', scope: 'own' },
    ...{ direction: 'revenue', subjectCode, subjectLevel: 1, isTransfer: false, amountMonth: value, amountYtd: value },
  });
  /** The books of the whole province as those of one place: tax, and what is not tax. */
  const revenue = (year: number) => {
    const [all, tax] = [fen(figure(year, 'revenue')?.['value']), fen(figure(year, 'tax_revenue')?.['value'])];
    return [line(year, '101', tax), line(year, '103', all - tax)];
  };

  it.each([
    [2017, 0.6788, null],
    [2020, 0.697, null],
    [2022, 0.6454, 'yellow'],
    [2024, 0.6389, 'yellow'],
  ] as const)('tax was %d: %d of revenue; a city that asks for 65 %% sees %s', async (year, share, level) => {
    const tables = { region: [province], executionMonthly: revenue(year) };
    const asOf = `${year}-12-31`;
    const shipped = await judged(['tax-revenue-share-low'], tables, asOf);
    expect(shipped.outcomes).toMatchObject([{ state: 'clear', value: expect.closeTo(share, 4) as number }]);
    const stricter = await judged(['tax-revenue-share-low'], tables, asOf, {
      overrides: [{ indicator: 'tax-revenue-share-low', levels: { yellow: 'value < 0.65' }, reason: 'stricter' }],
    });
    expect(firedIn(stricter).map((one) => one.level)).toEqual(level ? [level] : []);
  });

  it.each([2024, 2025])('growth of revenue in %d is what was published beside it', async (year) => {
    const before = fen(figure(year - 1, 'revenue')?.['value']);
    const now = fen(figure(year, 'revenue')?.['value']);
    const executionMonthly = [line(year - 1, '101', before), line(year, '101', now)];
    const { outcomes } = await judged(
      ['gpb-revenue-yoy-decline'],
      { region: [province], executionMonthly },
      `${year}-12-31`,
    );
    const [outcome] = outcomes;
    expect(outcome).toMatchObject({ state: 'clear' });
    const value = outcome?.state === 'clear' ? outcome.value : NaN;
    expect((value * 100).toFixed(1)).toBe(Number(figure(year, 'revenue')?.['growth_pct']).toFixed(1));
  });

  it('says of eleven years of debt limits which were nearly used up', async () => {
    const warned: string[] = [];
    for (const one of debts) {
      const year = Number(one['year']);
      const of = (debtType: 'general' | 'special') => ({
        ...{ regionCode: '510000000', regionLevel: 'province', year, scope: 'whole', debtType },
      });
      const kinds = ['general', 'special'] as const;
      const { judged: all, outcomes } = await judged(
        ['debt-limit-usage-high', 'debt-limit-breach'],
        {
          region: [province],
          debtLimit: kinds.map((kind) => ({ ...of(kind), limitAmount: fen(one[`limit_${kind}`]) })),
          debtBalance: kinds.map((kind) => ({ ...of(kind), month: 12, balance: fen(one[`bal_${kind}`]) })),
        },
        `${year}-12-31`,
      );
      expect(outcomes.every(({ state }) => state === 'fired' || state === 'clear')).toBe(true);
      for (const { compiled, raised } of all)
        for (const { keys, level, value } of raised.values())
          warned.push(`${year} ${compiled.indicator.id} ${String(keys['debtType'])} ${level} ${value.toFixed(4)}`);
    }
    const byHand = debts.flatMap((one) =>
      (['general', 'special'] as const).flatMap((kind) => {
        const used = Number(one[`bal_${kind}`]) / Number(one[`limit_${kind}`]);
        const level = used > 0.98 ? 'orange' : used > 0.95 ? 'yellow' : null;
        return level ? [`${one['year']} debt-limit-usage-high ${kind} ${level} ${used.toFixed(4)}`] : [];
      }),
    );
    expect(warned).toEqual(byHand);
    expect(warned).toContain('2015 debt-limit-usage-high general yellow 0.9624');
    expect(warned).toContain('2025 debt-limit-usage-high general yellow 0.9744');
  });
});
