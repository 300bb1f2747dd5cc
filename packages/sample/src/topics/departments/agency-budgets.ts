import type { Plant } from '../../plants/script.js';
import type { Topic, TopicRow } from '../topic.js';
import { linesOf } from './agency-lines.js';
import { budgetedAgencies, roughly, thousand } from './budgeted.js';
import { faultAt } from './faults.js';

const byProject = [
  'other-item-share-high',
  'perf-goal-missing',
  'perf-goal-weak',
  'perf-result-ignored',
  'project-not-in-library',
];

/** Agencies' own budgets, item by item: approved in spring, adjusted and the next year's draft at the end of the year. 部门预算 */
export const agencyBudgets: Topic = {
  feed: 'vertical',
  rows(world, year, quarter) {
    const all = budgetedAgencies(world);
    if (quarter === 1) return { budgetLine: all.flatMap((one) => linesOf(world, one, year, 'approved')) };
    if (quarter !== 4) return {};
    return {
      budgetLine: all.flatMap((one) => [
        ...linesOf(world, one, year, 'adjusted'),
        ...linesOf(world, one, year + 1, 'draft'),
      ]),
    };
  },
  plants: (world) =>
    budgetedAgencies(world).flatMap(({ turn, agency, project }): Plant[] => {
      const fault = faultAt(turn);
      if (!fault) return [];
      const { indicator, level, note } = fault;
      return [
        {
          id: `department-${(turn + 2) / 3}`,
          indicator,
          asOf: '2025-12-31',
          keys:
            byProject.includes(indicator) ||
            indicator === 'it-maintenance-cost-outlier' ||
            indicator === 'perf-score-low'
              ? { projectCode: project.code }
              : { agencyCode: agency.code },
          level,
          note,
        },
      ];
    }),
};

/** Agencies, by their turn, whose assets lie idle or whose disposals were not remitted; the others keep one in a hundred idle. */
const assetFaults = [
  { at: 3, indicator: 'admin-asset-idle', level: 'red', note: '闲置两成', percent: 20, kept: 0 },
  { at: 5, indicator: 'admin-asset-idle', level: null, note: '闲置不过 3%', percent: 3, kept: 0 },
  { at: 7, indicator: 'admin-asset-idle', level: 'yellow', note: '闲置 5%', percent: 5, kept: 0 },
  { at: 9, indicator: 'asset-disposal-not-remitted', level: 'red', note: '少缴一分', percent: 1, kept: 1 },
  { at: 11, indicator: 'asset-disposal-not-remitted', level: null, note: '如数上缴', percent: 1, kept: 0 },
] as const;

/** What of an agency's assets lay idle, and what it sold and remitted. */
function idleAndSold(at: number, total: number): TopicRow {
  const { percent = 1, kept = 0 } = assetFaults.find((fault) => fault.at === at) ?? {};
  const sold = 1_000_000 * (at % 5);
  return {
    idleValue: Math.floor(total / 100) * percent,
    disposalIncome: sold + kept,
    remittedAmount: sold,
  };
}

/** What those agencies held at the end of the year before. 单位资产 */
export const agencyAssets: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    if (quarter !== 1) return {};
    return {
      stateAsset: budgetedAgencies(world).map(({ index, agency, region, heads, itAssets }, at): TopicRow => {
        const other = heads * roughly(world, index, 20, 200, 600) * thousand;
        return {
          agencyCode: agency.code,
          year: year - 1,
          regionCode: region,
          totalAssets: 2 * other + itAssets,
          liabilities: other / 5,
          fixedAssets: other + itAssets,
          itAssetValue: itAssets,
          ...idleAndSold(at, 2 * other + itAssets),
        };
      }),
    };
  },
  plants: (world) =>
    assetFaults.map(({ at, indicator, level, note }, i) => ({
      id: `agency-asset-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: { agencyCode: budgetedAgencies(world)[at]!.agency.code },
      level,
      note,
    })),
};
