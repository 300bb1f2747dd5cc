import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Row } from '@qianliyan/sdk';
import { dataFolder } from './data-folder.js';
import { mappingAt, takeIn } from './take-in.js';

type Figure = Row<'publishedFigure'>;

const own = new URL('../../packages/portal/data/published-figures.csv', import.meta.url);
const mapping = mappingAt(new URL('../../packages/portal/data/published-figures.mapping.json', import.meta.url));
const taken = await takeIn(fileURLToPath(own), mapping);
const figures = taken.accepted.map((entry) => entry.values as unknown as Figure);

/** Fen of a printed decimal, by BigInt alone. */
const fenOf = (text: string, unit: string): number => {
  const scale = unit === '元' ? 2 : unit === '万元' ? 6 : 10;
  const [whole = '0', part = ''] = text.split('.');
  return Number(BigInt(whole) * 10n ** BigInt(scale) + BigInt(part.padEnd(scale, '0')));
};

const source = ['sichuan_province', 'sichuan_local'].flatMap(
  (name) =>
    parse(readFileSync(join(dataFolder, 'fiscal', `${name}.csv`)), { columns: true }) as Record<string, string>[],
);

/** The amount of one figure of one place and year, which must be there once. */
const amount = (region: string, year: number, item: string, scope = 'whole', stage?: string): number => {
  const found = figures.filter(
    (one) =>
      one.regionCode === region &&
      one.year === year &&
      one.item === item &&
      one.scope === scope &&
      one.fundBook === 'GPB' &&
      (stage === undefined || one.stage === stage),
  );
  expect(found, `${region} ${year} ${item}`).toHaveLength(1);
  return Number(found[0]?.amount);
};
const sum = (region: string, year: number, items: readonly string[], scope = 'whole'): number =>
  items.reduce((total, item) => total + amount(region, year, item, scope), 0);

describe('figures published in Sichuan', () => {
  it('accepts every row of our own file', () => {
    expect(taken.account.quarantined).toBe(0);
    expect(taken.account.received).toBe(figures.length);
    expect(figures.length).toBeGreaterThan(200);
  });

  it('carries every figure over to the fen, with its address', () => {
    const known = new Set(
      source.map((row) => [row['year'], row['source'], fenOf(row['value'] ?? '', row['unit'] ?? '')].join('|')),
    );
    const strangers = figures.filter((one) => !known.has([one.year, one.sourceUrl, one.amount].join('|')));
    expect(strangers).toEqual([]);
  });

  it('leaves no provincial figure of the four books behind', () => {
    const books = new Set(['general_public', 'government_fund', 'state_capital', 'social_insurance']);
    const provincial = source.filter((row) => row['region_code'] === '510000' && books.has(row['account'] ?? ''));
    expect(figures.filter((one) => one.regionCode === '510000000')).toHaveLength(provincial.length);
  });

  it('cross-foots 渠县 2024: six sources, four uses', () => {
    // 返还性收入 (transfers-rebate) is a part of 上级补助收入, so it does not stand beside it.
    const parts = [
      'revenue',
      'transfers-received',
      'debt-on-lending',
      'transferred-in',
      'stabilisation-fund-used',
      'carry-in',
    ];
    expect(sum('511725000', 2024, parts)).toBe(amount('511725000', 2024, 'revenue-total'));
    expect(
      sum('511725000', 2024, ['expenditure', 'remitted-up', 'debt-principal-repaid', 'stabilisation-fund-added']),
    ).toBe(amount('511725000', 2024, 'expenditure-total'));
  });

  it('cross-foots 彭山 2021: 374,733 on both sides', () => {
    const total = amount('511403000', 2021, 'revenue-total', 'own');
    expect(total).toBe(fenOf('374733', '万元'));
    expect(
      sum(
        '511403000',
        2021,
        [
          'revenue',
          'transfers-received',
          'zone-shared-revenue',
          'debt-on-lending',
          'carry-in',
          'transferred-in',
          'stabilisation-fund-used',
        ],
        'own',
      ),
    ).toBe(total);
    expect(
      sum(
        '511403000',
        2021,
        ['expenditure', 'remitted-up', 'debt-principal-repaid', 'stabilisation-fund-added', 'carry-out'],
        'own',
      ),
    ).toBe(total);
  });

  it('cross-foots 泸州 2020: 170.1 + 225.5 + 113.5 = 509.1', () => {
    expect(sum('510500000', 2020, ['revenue', 'transfers-received', 'other-sources'])).toBe(
      amount('510500000', 2020, 'revenue-total'),
    );
  });

  it.each([2022, 2023])(
    'consolidates 仁寿 %i: county and zone make the whole, and fourteen taxes make the tax revenue',
    (year) => {
      const parts = amount('511421000', year, 'revenue', 'own') + amount('511421901', year, 'revenue', 'own');
      expect(parts).toBe(amount('511421000', year, 'revenue', 'whole', 'executed'));
      const taxes = figures.filter(
        (one) =>
          one.regionCode === '511421000' &&
          one.year === year &&
          one.item.startsWith('tax-') &&
          one.item !== 'tax-revenue',
      );
      expect(taxes).toHaveLength(14);
      expect(taxes.reduce((total, one) => total + one.amount, 0)).toBe(amount('511421000', year, 'tax-revenue'));
    },
  );
});
