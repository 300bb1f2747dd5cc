import type { Plant } from '../../plants/script.js';
import { draw, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

const issuers = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');

/** One issuer's fault of 2025; amounts in hundredths of what it issues. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly general?: number;
  readonly generalAhead?: number;
  readonly specialAhead?: number;
  readonly loose?: number;
  readonly matching?: number;
}

const faults: readonly Fault[] = [
  { at: 1, indicator: 'general-transfer-share-low', level: null, note: '恰 60%', general: 60 },
  { at: 2, indicator: 'general-transfer-share-low', level: 'yellow', note: '59%', general: 59 },
  { at: 3, indicator: 'general-transfer-share-low', level: 'red', note: '49%', general: 49 },
  { at: 4, indicator: 'advance-notice-general-low', level: null, note: '恰 90%', generalAhead: 90 },
  { at: 5, indicator: 'advance-notice-general-low', level: 'red', note: '89%', generalAhead: 89 },
  { at: 6, indicator: 'advance-notice-special-low', level: null, note: '恰 70%', specialAhead: 70 },
  { at: 7, indicator: 'advance-notice-special-low', level: 'red', note: '69%', specialAhead: 69 },
  { at: 8, indicator: 'transfer-not-itemised', level: null, note: '恰 10%', loose: 10 },
  { at: 9, indicator: 'transfer-not-itemised', level: 'yellow', note: '恰 30%', loose: 30 },
  { at: 10, indicator: 'transfer-not-itemised', level: 'red', note: '31%', loose: 31 },
  {
    at: 11,
    indicator: 'transfer-local-matching-required',
    level: 'red',
    note: '要求配套 5,000 万元',
    matching: 500_000_000_0,
  },
];

const notice = (code: string, year: number, quarter: number, kind: string): string =>
  `演示下达〔${year}〕${code}-${quarter}-${kind}`;

/** What a place issues in a year: a hundredth of it in each quarter, and how many hundredths are general. The same every year. */
function yearly({ seed }: World, at: number) {
  const bits = draw(seed, streams.grant, 1000 + at);
  const general = faults.find((one) => one.at === at)?.general ?? 66 + ((bits >>> 8) % 15);
  return { hundredth: (1 + (bits % 40)) * 10_000_000_00, general, special: 100 - general };
}

/** Hundredths of the next year's transfers that a place issues ahead of it, late in a year. */
function aheadOf({ seed }: World, at: number, year: number) {
  const fault = year === 2025 ? faults.find((one) => one.at === at) : undefined;
  const bits = draw(seed, streams.grant, 3000 + at, year);
  return {
    general: fault?.generalAhead ?? 91 + (bits % 8),
    special: fault?.specialAhead ?? 72 + ((bits >>> 8) % 20),
  };
}

/** What one place issues to those below in a quarter, and ahead of the next year in the last one. */
function issue(world: World, at: number, year: number, quarter: number): TopicRow[] {
  const { code } = issuers[at]!.region;
  const matching = year === 2025 ? (faults.find((one) => one.at === at)?.matching ?? 0) : 0;
  const whole = yearly(world, at);
  const [before, ahead] = [aheadOf(world, at, year - 1), aheadOf(world, at, year)];
  return (['general', 'special'] as const).flatMap((transferType): TopicRow[] => {
    const same = { event: 'issued', transferType, regionCode: code, fundBook: 'GPB' };
    const quarterly = whole.hundredth * whole[transferType];
    const now: TopicRow = {
      ...same,
      transferId: `XD${year}${quarter}-${code}-${transferType}`,
      year,
      eventDate: `${year}-${String(quarter * 3 - 1).padStart(2, '0')}-10`,
      docNo: notice(code, year, quarter, transferType),
      amount: (quarterly / 100) * (100 - before[transferType]),
      ...(transferType === 'special' && quarter === 3 && { matchingRequired: matching }),
    };
    const next: TopicRow = {
      ...same,
      transferId: `TQ${year + 1}-${code}-${transferType}`,
      year: year + 1,
      eventDate: `${year}-11-20`,
      docNo: notice(code, year + 1, 0, transferType),
      advanceNotice: true,
      amount: (quarterly / 100) * 4 * ahead[transferType],
    };
    return quarter === 4 ? [now, next] : [now];
  });
}

/** The transfers of the next year's draft, those split by region and those not. */
function drafted({ seed }: World, at: number, year: number): TopicRow[] {
  const { code } = issuers[at]!.region;
  const fault = year === 2025 ? faults.find((one) => one.at === at) : undefined;
  const bits = draw(seed, streams.grant, 2000 + at, year);
  const { loose = bits % 9 } = fault ?? {};
  const line = (isUnassigned: boolean, hundredths: number, subjectCode = '23003'): TopicRow => ({
    lineId: `CA${year + 1}-${code}-${subjectCode}-${isUnassigned ? 'loose' : 'split'}`,
    ...{ year: year + 1, regionCode: code, stage: 'draft', fundBook: 'GPB', scope: 'own', direction: 'expenditure' },
    ...{ subjectCode, subjectLevel: 2, isTransfer: true, isUnassigned },
    amount: (1 + ((bits >>> 8) % 60)) * 10_000_000_00 * hundredths,
  });
  // General transfers are not split by project, and no part of what is judged.
  return [line(false, 100 - loose), line(true, loose), line(true, 300, '23002')];
}

/** What the province and its prefectures issue below them, and what their drafts hold of it. 转移支付下达 */
export const issueTopic: Topic = {
  feed: 'vertical',
  rows: (world, year, quarter) => ({
    transfer: issuers.flatMap((_, at) => issue(world, at, year, quarter)),
    ...(quarter === 4 && { budgetLine: issuers.flatMap((_, at) => drafted(world, at, year)) }),
  }),
  plants: () =>
    faults.map(({ at, indicator, level, note, matching }, i) => ({
      ...{ id: `issue-${i + 1}`, indicator, asOf: '2025-12-31' as const, level, note },
      keys: matching
        ? { docNo: notice(issuers[at]!.region.code, 2025, 3, 'special') }
        : { regionCode: issuers[at]!.region.code },
    })),
};
