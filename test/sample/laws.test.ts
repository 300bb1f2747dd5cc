import { anchors, sampleYears } from '@qianliyan/sample';
import { fundBooks, parseAmount } from '@qianliyan/sdk';
import { beforeAll, expect, test } from 'vitest';
import type { Walk } from './walk.js';
import { walk } from './walk.js';

let seen: Walk;

beforeAll(() => {
  seen = walk({ seed: 7, payments: 20_000 });
}, 120_000);

test('gives exactly the payments asked for, each with an id of its own', () => {
  expect(seen.payments).toBe(20_000);
  expect(seen.voucherIds).toBe(20_000);
});

test('payments add up to the published expenditure of each book and year, to the fen', () => {
  for (const { year, fundBook, direction, scope, value } of anchors) {
    if (direction === 'expenditure' && scope === 'whole') {
      expect(seen.paid.get(`${year}/${fundBook}`), `${year} ${fundBook}`).toBe(parseAmount(value, '亿元'));
    }
  }
});

test('the December report holds the published totals of the province: whole and own, in and out', () => {
  for (const { year, fundBook, direction, scope, value } of anchors) {
    const key = `${year}/${fundBook}/${scope}/${direction}/province`;
    expect(seen.december.get(key), key).toBe(parseAmount(value, '亿元'));
  }
});

test('own levels of the province add up to the whole', () => {
  for (const year of sampleYears) {
    for (const fundBook of fundBooks) {
      const own = ['province', 'prefecture', 'county', 'zone', 'township'].reduce(
        (sum, level) => sum + (seen.december.get(`${year}/${fundBook}/own/expenditure/${level}`) ?? 0),
        0,
      );
      expect(own).toBe(seen.december.get(`${year}/${fundBook}/whole/expenditure/province`));
    }
  }
});

test('adjusted budgets of the whole stand to what was executed as published', () => {
  for (const { year, fundBook, direction, scope, value, percentOfBudget } of anchors) {
    if (scope !== 'whole' || percentOfBudget === null) continue;
    const budget = seen.decemberBudget.get(`${year}/${fundBook}/whole/${direction}/province`) ?? 0;
    expect(budget).toBe(Math.round((parseAmount(value, '亿元') * 100) / percentOfBudget));
  }
});

test('every line of own spending is the sum of its payments, every budget of its allotments', () => {
  expect(seen.monthlyRows).toBeGreaterThan(300_000);
  expect(seen.unlike).toEqual([]);
});

test('every whole is its own level and those below, less the transfers between them', () => {
  expect(seen.unconsolidated).toEqual([]);
});

test('months add up to the year to date, last year is last year, payments stand in the batch of their day', () => {
  expect(seen.untimely).toEqual([]);
});

test('every code refers to something that came before', () => {
  expect(seen.unknown).toEqual([]);
});

test('no project is paid more than it was allotted', () => {
  expect(seen.overpaid).toEqual([]);
});

test('every region keeps a budget, and prefectures differ plausibly', () => {
  expect(seen.reference.region).toHaveLength(
    1 + 21 + 183 + 3_101 + seen.reference.region.filter(({ level }) => level === 'zone').length,
  );
  const agencies = new Set(seen.reference.agency.map(({ regionCode }) => regionCode));
  expect(agencies.size).toBe(seen.reference.region.length);
});

test('no agency bears a name that a real one could: generic words, no place, no form of office', () => {
  const upper = seen.reference.region.filter(({ level }) => level === 'prefecture' || level === 'county');
  const places = new Set(upper.map(({ shortName }) => shortName ?? ''));
  for (const name of new Set(seen.reference.agency.map(({ agencyName }) => agencyName ?? ''))) {
    expect([...places].filter((place) => place.length > 1 && name.includes(place))).toEqual([]);
    expect(name).not.toMatch(/[省市县区镇]|厅|局|委员会|人民政府/);
  }
});
