import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { profitOf, profitPlants } from './profits.js';

/** Enterprises of the province and of each prefecture. */
const perRegion = 4;
const owners = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');

interface Enterprise {
  readonly id: string;
  readonly regionCode: string;
  readonly category: 'industrial' | 'non-industrial';
  readonly turn: number;
}

const enterprises: readonly Enterprise[] = owners.flatMap(({ region }, at) =>
  Array.from({ length: perRegion }, (_, n) => ({
    id: `E${region.code.slice(0, 4)}${n + 1}`,
    regionCode: region.code,
    category: n % 2 === 0 ? ('industrial' as const) : ('non-industrial' as const),
    turn: at * perRegion + n,
  })),
);

/** Millions of fen: 100 million yuan is 10,000 of them. */
const million = 1_000_000;

type Book = Record<string, number>;

/** A sound enterprise's books at the end of a quarter: leverage below its line, interest covered, profit made. */
function soundBooks(seed: number, turn: number, year: number, quarter: number): Book {
  const size = (2_000 + Math.floor(fraction(seed, streams.debt, turn) * 8_000)) * 100 * million;
  const share = (percent: number): number => (size / 100) * percent;
  const passed = quarter / 4;
  const wobble = Math.floor(fraction(seed, streams.debt, turn, year, quarter) * 4);
  return {
    assets: size,
    liabilities: share(48 + wobble),
    equityBegin: share(48),
    equityAdjusted: share(50),
    interestBearingDebt: share(30),
    shortTermDebt: share(8),
    debtDue12m: share(9),
    cash: share(9 + wobble),
    guarantees: share(5),
    revenue: share(40) * passed,
    netProfit: share(2) * passed,
    ebit: share(6) * passed,
    ebitda: share(8) * passed,
    interest: share(2) * passed,
  };
}

/** One enterprise's fault: what its books say instead, and what it leads to on the last day of 2025. */
interface Fault {
  readonly turn: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly years?: readonly number[];
  readonly change: (books: Book) => Book;
}

const of = (books: Book, part: number, whole = books['assets']!): number => Math.floor((whole / 1000) * part);

/** The line of an industry, in thousandths; leverage of ordinary enterprises lies below. */
const average = 0.6;

const faults: readonly Fault[] = [
  {
    turn: 0,
    indicator: 'soe-leverage-absolute',
    level: 'yellow',
    note: '恰为 65%',
    change: (b) => ({ liabilities: of(b, 650) }),
  },
  {
    turn: 2,
    indicator: 'soe-leverage-absolute',
    level: null,
    note: '差一分到 65%',
    change: (b) => ({ liabilities: of(b, 650) - 1 }),
  },
  {
    turn: 4,
    indicator: 'soe-leverage-absolute',
    level: 'red',
    note: '恰为 70%',
    change: (b) => ({ liabilities: of(b, 700) }),
  },
  {
    turn: 5,
    indicator: 'soe-leverage-absolute',
    level: null,
    note: '非工业，差一分到 70%',
    change: (b) => ({ liabilities: of(b, 700) - 1 }),
  },
  {
    turn: 7,
    indicator: 'soe-leverage-vs-industry',
    level: 'red',
    note: '恰高出 10 个百分点',
    change: (b) => ({ liabilities: of(b, 700) }),
  },
  {
    turn: 9,
    indicator: 'soe-leverage-vs-industry',
    level: 'yellow',
    note: '恰高出 5 个百分点',
    change: (b) => ({ liabilities: of(b, 650) }),
  },
  {
    turn: 11,
    indicator: 'soe-leverage-vs-industry',
    level: null,
    note: '高出不到 5 个百分点',
    change: (b) => ({ liabilities: of(b, 649) }),
  },
  {
    turn: 12,
    indicator: 'soe-interest-cover-low',
    level: 'red',
    note: '不足一倍',
    change: (b) => ({ ebit: b['interest']! - 1 }),
  },
  {
    turn: 13,
    indicator: 'soe-interest-cover-low',
    level: 'orange',
    note: '恰为一倍',
    change: (b) => ({ ebit: b['interest']! }),
  },
  {
    turn: 14,
    indicator: 'soe-interest-cover-low',
    level: null,
    note: '恰为两倍',
    change: (b) => ({ ebit: b['interest']! * 2 }),
  },
  {
    turn: 15,
    indicator: 'soe-guarantee-high',
    level: 'red',
    note: '过半',
    change: (b) => ({ guarantees: of(b, 501, b['assets']! - b['liabilities']!) }),
  },
  {
    turn: 16,
    indicator: 'soe-guarantee-high',
    level: 'yellow',
    note: '恰为一半',
    change: (b) => ({ guarantees: of(b, 500, b['assets']! - b['liabilities']!) }),
  },
  {
    turn: 17,
    indicator: 'soe-guarantee-high',
    level: null,
    note: '恰为三成',
    change: (b) => ({ guarantees: of(b, 300, b['assets']! - b['liabilities']!) }),
  },
  {
    turn: 18,
    indicator: 'soe-cash-short-debt',
    level: 'red',
    note: '现金不足两成',
    change: (b) => ({ cash: of(b, 200, b['shortTermDebt']!) }),
  },
  {
    turn: 19,
    indicator: 'soe-cash-short-debt',
    level: null,
    note: '恰为一半',
    change: (b) => ({ cash: of(b, 500, b['shortTermDebt']!) }),
  },
  {
    turn: 20,
    indicator: 'soe-debt-due-pressure',
    level: 'red',
    note: '两倍多一分',
    change: (b) => ({ debtDue12m: 2 * (b['ebitda']! + b['cash']!) + 1 }),
  },
  {
    turn: 21,
    indicator: 'soe-debt-due-pressure',
    level: null,
    note: '恰为一倍',
    change: (b) => ({ debtDue12m: b['ebitda']! + b['cash']! }),
  },
  {
    turn: 22,
    indicator: 'soe-value-preservation-low',
    level: 'red',
    note: '不足 95%',
    change: (b) => ({ equityAdjusted: of(b, 949, b['equityBegin']!) }),
  },
  {
    turn: 23,
    indicator: 'soe-value-preservation-low',
    level: null,
    note: '恰保值',
    change: (b) => ({ equityAdjusted: b['equityBegin']! }),
  },
  {
    turn: 24,
    indicator: 'soe-consecutive-loss',
    level: 'red',
    note: '连亏三年',
    years: [2022, 2023, 2024],
    change: () => ({ netProfit: -million }),
  },
  {
    turn: 25,
    indicator: 'soe-consecutive-loss',
    level: 'orange',
    note: '连亏两年',
    years: [2023, 2024],
    change: () => ({ netProfit: -million }),
  },
  {
    turn: 26,
    indicator: 'soe-consecutive-loss',
    level: null,
    note: '上年不亏',
    years: [2022, 2023],
    change: () => ({ netProfit: -million }),
  },
];

function booksOf({ seed }: World, { turn }: Enterprise, year: number, quarter: number): Book {
  const books = soundBooks(seed, turn, year, quarter);
  return faults
    .filter((fault) => fault.turn === turn && (fault.years ?? [year]).includes(year))
    .reduce((changed, { change }) => ({ ...changed, ...change(changed) }), books);
}

const statement = (world: World, one: Enterprise, year: number, quarter: number): TopicRow => {
  const books = booksOf(world, one, year, quarter);
  return {
    soeId: one.id,
    regionCode: one.regionCode,
    year,
    month: quarter * 3,
    statement: 'consolidated',
    category: one.category,
    industryLeverage: average,
    ...books,
    ...profitOf(one.turn, books['assets']!, year, quarter),
  };
};

/** State-owned enterprises and their consolidated statements, quarter by quarter. 国有企业 */
export const enterpriseTopic: Topic = {
  feed: 'state-assets',
  rows: (world, year, quarter) => {
    const first = year === 2023 && quarter === 1;
    return {
      soe: first
        ? enterprises.map(({ id, regionCode, category, turn }) => ({
            soeId: id,
            name: `演示国有企业 ${String(turn + 1).padStart(3, '0')}`,
            regionCode,
            category,
          }))
        : [],
      soeFinancial: [
        ...(first ? enterprises.flatMap((one) => [2021, 2022].map((before) => statement(world, one, before, 4))) : []),
        ...enterprises.map((one) => statement(world, one, year, quarter)),
      ],
    };
  },
  plants: () => [
    ...faults.map(({ turn, indicator, level, note }, i) => ({
      id: `enterprise-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: { soeId: enterprises[turn]!.id },
      level,
      note,
    })),
    ...profitPlants((turn) => enterprises[turn]!.id),
  ],
};
