import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities, thousandths } from '../treasury/own-lines.js';
import type { Collected } from './tax-shares.js';
import { deedTax, personTax, taxes, usualTaxes } from './tax-shares.js';

const majors: readonly string[] = ['10101', '10104', '10106'];

/** One city's 2025 that is not as usual. */
interface Fault {
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  /** Refunds other than of credit, and collected ahead, from all collected. */
  readonly refund?: (total: number) => number;
  readonly early?: (total: number) => number;
  /** Arrears, from those a year before. */
  readonly arrears?: (before: number) => number;
  /** Individual income tax, from that of the same month last year. */
  readonly person?: (before: number) => number;
  /** By how much the share of the major taxes falls. */
  readonly fall?: number;
}

const part = (n: number, d: number) => (amount: number) => Math.floor(amount / d) * n;
const past = (n: number, d: number) => (amount: number) => Math.floor((amount * n) / d) + 1;

const faults: readonly Fault[] = [
  { indicator: 'refund-ratio-high', level: null, note: '退税不超过百分之五', refund: part(1, 20) },
  { indicator: 'refund-ratio-high', level: 'yellow', note: '退税超过百分之五', refund: past(1, 20) },
  { indicator: 'refund-ratio-high', level: 'red', note: '退税超过一成', refund: past(1, 10) },
  { indicator: 'advance-tax-collection', level: 'yellow', note: '提前入库一分', early: () => 1 },
  { indicator: 'advance-tax-collection', level: 'red', note: '提前入库超过百分之三', early: past(3, 100) },
  { indicator: 'tax-arrears-growth', level: null, note: '欠税增长不超过两成', arrears: part(6, 5) },
  { indicator: 'tax-arrears-growth', level: 'yellow', note: '欠税增长超过两成', arrears: past(6, 5) },
  { indicator: 'tax-arrears-growth', level: 'red', note: '欠税增长超过五成', arrears: past(3, 2) },
  { indicator: 'tax-item-ytd-yoy-spike', level: null, note: '个人所得税增长不超过五成', person: part(3, 2) },
  { indicator: 'tax-item-ytd-yoy-spike', level: 'red', note: '个人所得税增长超过五成', person: past(3, 2) },
  { indicator: 'major-tax-concentration', level: null, note: '主体税种占比降约七个百分点', fall: 0.07 },
  { indicator: 'major-tax-concentration', level: 'yellow', note: '主体税种占比降约十个百分点', fall: 0.1 },
  { indicator: 'major-tax-concentration', level: 'red', note: '主体税种占比降约十七个百分点', fall: 0.17 },
];

/** The first city after the province has the first fault. */
const faultAt = (turn: number, year: number): Fault | undefined => (year === 2025 ? faults[turn - 1] : undefined);

const add = (of: ReadonlyMap<string, Collected>, codes: readonly string[] = [...of.keys()]): number =>
  codes.reduce((sum, code) => sum + (of.get(code)?.total ?? 0), 0);

function taxesOf(world: World, place: Place, turn: number, year: number, month: number): Map<string, Collected> {
  const made = usualTaxes(world, place, year, month);
  const fault = faultAt(turn, year);
  if (!fault?.person && fault?.fall === undefined) return made;
  const before = usualTaxes(world, place, year - 1, month);
  const set = (code: string, total: number): void => {
    made.set(code, { local: made.get(code)?.local ?? 0, total });
  };
  if (fault.person) set(personTax, fault.person(before.get(personTax)?.total ?? 0));
  if (fault.fall !== undefined) {
    const wanted = add(before, majors) / add(before) - fault.fall;
    const whole = Math.floor(add(made, majors) / wanted);
    set(deedTax, whole - add(made) + (made.get(deedTax)?.total ?? 0));
  }
  return made;
}

function rowsOf(world: World, place: Place, turn: number, year: number, month: number): TopicRow[] {
  const now = taxesOf(world, place, turn, year, month);
  const before = month === 1 ? null : taxesOf(world, place, turn, year, month - 1);
  const fault = faultAt(turn, year);
  const total = add(now);
  const chance = (use: number, of = year): number => fraction(world.seed, streams.tax, place.index, of, use);
  const arrearsOf = (of: number): number =>
    50_000_000 + Math.floor(chance(12, 2020) * 900_000_000) + (of - 2023) * 100_000;
  const credit = thousandths(total, 8 + Math.floor(chance(10) * 6));
  const refund = fault?.refund?.(total) ?? thousandths(total, 10 + Math.floor(chance(11) * 20));
  const head = { regionCode: place.region.code, year, month, scope: 'own', industryCode: 'all' };
  const all = [...now.values()].reduce((sum, { local }) => sum + local, 0);
  return [
    {
      ...head,
      taxCode: '101',
      taxName: '税收收入',
      taxLevel: 1,
      amountTotal: total,
      amountLocal: all,
      amountMonth: total - (before ? add(before) : 0),
      refund: refund + credit,
      creditRefund: credit,
      arrears: fault?.arrears?.(arrearsOf(year - 1)) ?? arrearsOf(year),
      advanceCollected: fault?.early?.(total) ?? 0,
    },
    ...taxes.map(({ code, name }): TopicRow => {
      const { local = 0, total: collected = 0 } = now.get(code) ?? {};
      return {
        ...head,
        taxCode: code,
        taxName: name,
        taxLevel: 2,
        amountTotal: collected,
        amountLocal: local,
        amountMonth: collected - (before?.get(code)?.total ?? 0),
      };
    }),
  ];
}

/** What the province and its cities collect, tax by tax and month by month. 税收月报 */
export const taxMonths: Topic = {
  feed: 'tax',
  rows: (world, year, quarter) => ({
    taxMonthly: [2, 1, 0].flatMap((back) =>
      cities.flatMap((place, turn) => rowsOf(world, place, turn, year, quarter * 3 - back)),
    ),
  }),
  plants: () =>
    faults.map(({ indicator, level, note, person }, at): Plant => {
      const regionCode = cities[at + 1]?.region.code ?? '';
      const keys = { regionCode, ...(person && { taxCode: personTax }) };
      return { id: `tax-${at + 1}`, indicator, asOf: '2025-12-31', keys, level, note };
    }),
};
