import type { Plant } from '../../plants/script.js';
import { draw, fraction, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

const owners = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');
const kinds = ['enterprise-pension', 'resident-pension', 'unemployment', 'injury'] as const;
const medical = ['employee-medical', 'resident-medical'] as const;

/** Funds of 2025 whose expense is not the usual nine tenths of income: thousandths of it, and fen more. */
const faults = [
  { at: 1, kind: 'unemployment', share: 1000, more: 1, indicator: 'sif-current-deficit', level: 'yellow' },
  { at: 2, kind: 'unemployment', share: 1000, more: 0, indicator: 'sif-current-deficit', level: null },
  { at: 3, kind: 'injury', share: 950, more: 1, indicator: 'sif-surplus-rate-low', level: 'yellow' },
  { at: 4, kind: 'injury', share: 950, more: 0, indicator: 'sif-surplus-rate-low', level: null },
  { at: 5, kind: 'injury', share: 1101, more: 0, indicator: 'sif-surplus-rate-low', level: 'red' },
  { at: 6, kind: 'employee-medical', share: 1050, more: 0, indicator: 'sif-surplus-rate-low', level: 'orange' },
] as const;

function fundRows({ seed }: World, year: number, quarter: number, types: readonly string[]): TopicRow[] {
  return owners.flatMap(({ region }, at) =>
    types.flatMap((insuranceType, n) =>
      [1, 2, 3].map((part): TopicRow => {
        const month = quarter * 3 - 3 + part;
        const size = (20 + Math.floor(fraction(seed, streams.fund, at, n) * 80)) * 100_000_000;
        const incomeYtd = size * month;
        const fault = year === 2025 ? faults.find((one) => one.at === at && one.kind === insuranceType) : undefined;
        const share = fault?.share ?? 880 + Math.floor(fraction(seed, streams.fund, at, n, year) * 50);
        return {
          regionCode: region.code,
          year,
          month,
          scope: 'whole',
          insuranceType,
          incomeYtd,
          expenseYtd: (incomeYtd / 1000) * share + (fault?.more ?? 0),
          balance: size * 18,
        };
      }),
    ),
  );
}

const plants: readonly Plant[] = faults.map(({ at, kind, indicator, level }, i) => ({
  id: `fund-${i + 1}`,
  indicator,
  asOf: '2025-12-31',
  keys: { regionCode: owners[at]!.region.code, insuranceType: kind },
  level,
  note: '支出与收入之比',
}));

const insuranceTopic: Topic = {
  feed: 'human-resources',
  rows: (world, year, quarter) => ({ sifMonthly: fundRows(world, year, quarter, kinds) }),
  plants: () => plants,
};

const medicalTopic: Topic = {
  feed: 'medical-insurance',
  rows: (world, year, quarter) => ({ sifMonthly: fundRows(world, year, quarter, medical) }),
};

/** Findings of an audit are told in June and fall due at the end of October; most are put right by then. */
const perOwner = 10;

/** Owners by their turn, in 2025: how many findings are left open. */
const open: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 5 };
const rateLevels: Readonly<Record<number, Plant['level']>> = { 1: null, 2: 'yellow', 3: 'orange', 4: 'red' };

const auditTopic: Topic = {
  feed: 'audit',
  rows: ({ seed }, year, quarter) => {
    if (quarter !== 2 && quarter !== 4) return {};
    return {
      auditFinding: owners.flatMap(({ region }, at) =>
        Array.from({ length: perOwner }, (_, n): TopicRow => {
          const left = year === 2025 && n < (open[at] ?? 0);
          const done = quarter === 4 && !left;
          return {
            findingId: `SJ${year}-${region.code}-${n}`,
            year,
            auditKind: 'budget-execution',
            regionCode: region.code,
            findingType: 'expenditure',
            description: '演示审计问题',
            amount: (1 + (draw(seed, streams.audit, at, n, year) % 900)) * 1_000_000,
            foundDate: `${year}-06-20`,
            dueDate: n % 2 === 0 ? `${year}-10-31` : `${year}-11-30`,
            status: done ? 'done' : 'open',
            ...(done && { rectifiedDate: `${year}-10-1${n % 10}` }),
          };
        }),
      ),
    };
  },
  plants: () =>
    Object.entries(rateLevels).map(([at, level]) => ({
      id: `audit-${at}`,
      indicator: 'audit-rectification-rate-low',
      asOf: '2025-12-31',
      keys: { regionCode: owners[Number(at)]!.region.code },
      level,
      note: `${perOwner} 个问题，未整改 ${open[Number(at)]} 个`,
    })),
};

/** 社会保险基金与审计整改 */
export const fundsTopics: readonly Topic[] = [insuranceTopic, medicalTopic, auditTopic];
