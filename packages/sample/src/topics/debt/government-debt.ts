import { slotOf } from '../../plan/slot.js';
import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

/** Regions that borrow: the province, prefectures and counties. */
const borrowers = territory.filter(({ region }) => ['province', 'prefecture', 'county'].includes(region.level));
const cities = borrowers.filter(({ region }) => region.level !== 'county');
const types = ['general', 'special'] as const;
type DebtType = (typeof types)[number];

/** What a place can spend in a year of its own, fen: revenue, transfers received, fund revenue. 综合财力 */
function resources(world: World, { index }: Place, year: number): number {
  const plan = world.plan(year);
  const of = (book: 'GPB' | 'GF'): number => plan.revenue[slotOf(index, book)] ?? 0;
  return of('GPB') + of('GF') + (plan.transfers[index] ?? 0);
}

/** One borrower's fault in 2025, by its turn among the cities, and what it leads to on the last day of that year. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  /** Debt in thousandths of resources. */
  readonly debt?: number;
  /** Limit of special debt: thousandths of its balance, less some fen. */
  readonly limit?: readonly [thousandths: number, less: number];
  readonly unpaid?: boolean;
  /** Fen issued beyond what was approved. */
  readonly unapproved?: number;
  /** Thousandths of resources that fall due. */
  readonly due?: number;
  readonly keys?: (place: Place) => Readonly<Record<string, string>>;
}

const special = ({ region }: Place): Readonly<Record<string, string>> => ({
  regionCode: region.code,
  debtType: 'special',
});

const faults: readonly Fault[] = [
  { at: 1, indicator: 'debt-limit-breach', level: 'red', note: '超限额 1 分', limit: [1000, 1], keys: special },
  { at: 2, indicator: 'debt-limit-breach', level: null, note: '恰为限额', limit: [1000, 0], keys: special },
  { at: 3, indicator: 'debt-limit-usage-high', level: 'yellow', note: '限额的 96%', limit: [1041, 0], keys: special },
  { at: 4, indicator: 'debt-ratio-high', level: 'yellow', note: '债务率 150%', debt: 1500 },
  { at: 5, indicator: 'debt-ratio-high', level: 'orange', note: '债务率 250%', debt: 2500 },
  { at: 6, indicator: 'debt-ratio-high', level: 'red', note: '债务率 310%', debt: 3100 },
  { at: 7, indicator: 'debt-ratio-high', level: null, note: '债务率 110%', debt: 1100 },
  {
    at: 8,
    indicator: 'debt-repayment-overdue',
    level: 'red',
    note: '到期未还',
    unpaid: true,
    keys: ({ region }) => ({ regionCode: region.code, repaymentId: `HB2025-${region.code}-special` }),
  },
  { at: 9, indicator: 'debt-not-in-adjustment', level: 'red', note: '多发行 1 分', unapproved: 1 },
  { at: 10, indicator: 'debt-not-in-adjustment', level: null, note: '如数批准', unapproved: 0 },
  { at: 11, indicator: 'debt-service-ratio-high', level: 'red', note: '还本付息占财力 35%', due: 350 },
  { at: 12, indicator: 'debt-maturity-concentration', level: null, note: '未来一年无到期本金' },
  { at: 13, indicator: 'debt-growth-fast', level: null, note: '略快于财力', debt: 850 },
  { at: 14, indicator: 'debt-growth-fast', level: 'yellow', note: '比财力快一成多', debt: 920 },
  { at: 15, indicator: 'debt-growth-fast', level: 'red', note: '比财力快两成多', debt: 1000 },
];

const faultAt = (place: Place, year: number): Fault | undefined =>
  year === 2025 ? faults.find(({ at }) => cities[at] === place) : undefined;

const thousandths = (amount: number, part: number): number => Math.floor(amount / 1000) * part;

/** Outstanding debt: some four fifths of a year's resources, three fifths of it special, growing a little each quarter. */
function balanceOf(world: World, place: Place, year: number, quarter: number, type: DebtType): number {
  const whole = thousandths(resources(world, place, year), faultAt(place, year)?.debt ?? 780 + quarter * 5);
  return type === 'general' ? thousandths(whole, 400) : whole - thousandths(whole, 400);
}

function limitOf(world: World, place: Place, year: number, type: DebtType): number {
  const most = balanceOf(world, place, year, 4, type);
  const [part, less] = (type === 'special' ? faultAt(place, year)?.limit : undefined) ?? [1150, 0];
  return part === 1000 ? most - less : thousandths(most, part);
}

const scopes = ['whole', 'own'] as const;

/** Interest on a year's debt of a kind. */
const interestOf = (world: World, place: Place, year: number, debtType: DebtType): number =>
  thousandths(balanceOf(world, place, year, 1, debtType), 30);

/** Interest on general debt that falls due in a year. 一般债务利息 */
export const generalInterest = (world: World, place: Place, year: number): number =>
  interestOf(world, place, year, 'general');

/** What falls due each 30 June: told in the first quarter, paid in the second. */
function repayments(world: World, place: Place, year: number, paid: boolean): TopicRow[] {
  const fault = faultAt(place, year);
  return types.map((debtType): TopicRow => {
    const principalDue = thousandths(resources(world, place, year), debtType === 'special' ? (fault?.due ?? 40) : 20);
    const interestDue = interestOf(world, place, year, debtType);
    const unpaid = debtType === 'special' && fault?.unpaid === true;
    return {
      repaymentId: `HB${year}-${place.region.code}-${debtType}`,
      regionCode: place.region.code,
      year,
      dueDate: `${year}-06-30`,
      debtType,
      principalDue,
      interestDue,
      ...(paid && !unpaid && { paidDate: `${year}-06-30`, principalPaid: principalDue, interestPaid: interestDue }),
    };
  });
}

/** Bonds of a city's year, and the adjustment that approved the new ones before they were issued. */
function bondsOf(world: World, place: Place, year: number): { bonds: TopicRow[]; approvals: TopicRow[] } {
  const { code } = place.region;
  const bond = (debtType: DebtType, purpose: 'new' | 'refinancing', issueAmount: number): TopicRow => ({
    bondCode: `ZQ${year}${code}${debtType === 'special' ? 2 : 1}${purpose === 'new' ? 1 : 2}`,
    bondName: `演示债券 ${year}`,
    regionCode: code,
    year,
    debtType,
    purpose,
    issueDate: `${year}-03-20`,
    issueAmount,
  });
  const part = (share: number): number => thousandths(resources(world, place, year), share);
  const beyond = faultAt(place, year)?.unapproved ?? 0;
  return {
    bonds: [
      bond('general', 'new', part(20)),
      bond('special', 'new', part(50) + beyond),
      bond('general', 'refinancing', part(15)),
    ],
    approvals: types.map((debtType) => ({
      adjustmentId: `TZ${year}-${code}-${debtType}`,
      year,
      regionCode: code,
      fundBook: debtType === 'general' ? 'GPB' : 'GF',
      adjustmentType: 'debt',
      direction: 'revenue',
      amount: part(debtType === 'general' ? 20 : 50),
      submitDate: `${year}-02-01`,
      approvalDate: `${year}-03-01`,
    })),
  };
}

/** How two projects of each city use its special bond: spent by plan, but for every ninth that lags. 债券资金使用 */
function usesOf(world: World, year: number, quarter: number): TopicRow[] {
  return cities.flatMap((place, at) => {
    const own = world.planted.roster.projects.filter((project) => project.place === place.index).slice(0, 2);
    const allocated = thousandths(resources(world, place, year), 25);
    return own.map((project, n): TopicRow => {
      const lagging = (at * 2 + n) % 9 === 4;
      const planned = thousandths(allocated, quarter * 250);
      const wobble = Math.floor(fraction(world.seed, streams.debt, at, n, year) * 50);
      return {
        bondCode: `ZQ${year}${place.region.code}21`,
        projectCode: project.code,
        regionCode: place.region.code,
        year,
        month: quarter * 3,
        issueDate: `${year}-03-20`,
        allocatedAmount: allocated,
        plannedAmount: planned,
        spentAmount: lagging ? thousandths(planned, 350) : quarter > 1 ? allocated : thousandths(planned, 950 + wobble),
        reassignedAmount: at === 13 ? thousandths(allocated, 120) : 0,
        expectedIncome: thousandths(allocated, lagging ? 1100 : 1500),
        expectedService: allocated,
      };
    });
  });
}

/** Limits, balances, bonds, their use and repayment of every region that borrows. 政府债务 */
export const governmentDebtTopic: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    const first = quarter === 1;
    const issued = first ? cities.map((place) => bondsOf(world, place, year)) : [];
    return {
      debtLimit: first
        ? borrowers.flatMap((place) =>
            scopes.flatMap((scope) =>
              types.map((debtType) => ({
                regionCode: place.region.code,
                year,
                scope,
                debtType,
                approvalDate: `${year}-01-20`,
                limitAmount: limitOf(world, place, year, debtType),
              })),
            ),
          )
        : [],
      debtBalance: borrowers.flatMap((place) =>
        scopes.flatMap((scope) =>
          types.map((debtType) => ({
            regionCode: place.region.code,
            year,
            month: quarter * 3,
            scope,
            debtType,
            balance: balanceOf(world, place, year, quarter, debtType),
          })),
        ),
      ),
      debtRepayment: quarter <= 2 ? borrowers.flatMap((place) => repayments(world, place, year, quarter === 2)) : [],
      bond: issued.flatMap(({ bonds }) => bonds),
      budgetAdjustment: issued.flatMap(({ approvals }) => approvals),
      bondUse: usesOf(world, year, quarter),
    };
  },
  plants: () =>
    faults.map(({ at, indicator, level, note, keys }, i) => ({
      id: `debt-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: keys ? keys(cities[at]!) : { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
};
