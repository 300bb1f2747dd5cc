import type { Plant } from '../../plants/script.js';
import type { Topic, TopicRow } from '../topic.js';
import { linesOf } from './agency-lines.js';
import { budgetedAgencies, roughly, thousand } from './budgeted.js';
import { faultAt } from './faults.js';

const byProject = ['other-item-share-high', 'perf-goal-missing', 'perf-goal-weak', 'perf-result-ignored', 'project-not-in-library'];

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
            byProject.includes(indicator) || indicator === 'it-maintenance-cost-outlier' || indicator === 'perf-score-low'
              ? { projectCode: project.code }
              : { agencyCode: agency.code },
          level,
          note,
        },
      ];
    }),
};

/** What those agencies held at the end of the year before. 单位资产 */
export const agencyAssets: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    if (quarter !== 1) return {};
    return {
      stateAsset: budgetedAgencies(world).map(({ index, agency, region, heads, itAssets }): TopicRow => {
        const other = heads * roughly(world, index, 20, 200, 600) * thousand;
        return {
          agencyCode: agency.code,
          year: year - 1,
          regionCode: region,
          totalAssets: 2 * other + itAssets,
          liabilities: other / 5,
          fixedAssets: other + itAssets,
          itAssetValue: itAssets,
        };
      }),
    };
  },
};
