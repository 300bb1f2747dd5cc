import type { Plant } from '../../plants/script.js';
import { draw, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { Topic, TopicRow } from '../topic.js';

const owners = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');

/** Findings of an audit are told in June and fall due at the end of October; most are put right by then. */
const perOwner = 10;

/** Owners by their turn, in 2025: how many findings are left open. */
const open: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 5 };
const rateLevels: Readonly<Record<number, Plant['level']>> = { 1: null, 2: 'yellow', 3: 'orange', 4: 'red' };

/** Debt outside bonds, found in 2025: by owners' turn, and whether it was put right. 违规举债 */
const illegal = [
  { at: 9, done: false },
  { at: 10, done: true },
];

const illegalRows = (year: number, quarter: number): TopicRow[] =>
  year === 2025
    ? illegal.map(({ at, done }) => ({
        findingId: `SJ${year}-${owners[at]!.region.code}-debt`,
        year,
        auditKind: 'special',
        regionCode: owners[at]!.region.code,
        findingType: 'illegal-debt',
        description: '演示审计问题',
        amount: 500_000_000,
        foundDate: `${year}-06-20`,
        dueDate: '2026-03-31',
        status: done && quarter === 4 ? 'done' : 'open',
        ...(done && quarter === 4 && { rectifiedDate: `${year}-12-31` }),
      }))
    : [];

/** What audits find and how it is put right. 审计整改 */
export const auditTopic: Topic = {
  feed: 'audit',
  rows: ({ seed }, year, quarter) => {
    if (quarter !== 2 && quarter !== 4) return {};
    return {
      auditFinding: [
        ...owners.flatMap(({ region }, at) =>
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
        ...illegalRows(year, quarter),
      ],
    };
  },
  plants: () => [
    ...Object.entries(rateLevels).map(([at, level]) => ({
      id: `audit-${at}`,
      indicator: 'audit-rectification-rate-low',
      asOf: '2025-12-31',
      keys: { regionCode: owners[Number(at)]!.region.code },
      level,
      note: `${perOwner} 个问题，未整改 ${open[Number(at)]} 个`,
    })),
    ...illegal.map(({ at, done }) => ({
      id: `audit-debt-${at}`,
      indicator: 'illegal-debt-or-guarantee',
      asOf: '2025-12-31' as const,
      keys: { regionCode: owners[at]!.region.code },
      level: done ? null : ('red' as const),
      note: done ? '当日整改' : '未整改',
    })),
  ],
};
