import type { Plant } from '../../plants/script.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

const places = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');
const funds = ['乡村振兴', '产业扶持', '文化旅游'] as const;

/** Measures that end before the others do: the place, the fund, the day, and whether another took their place. */
const ending = [
  { at: 0, fund: 0, validTo: '2025-12-30', level: 'red', note: '昨日失效' },
  { at: 2, fund: 1, validTo: '2025-06-29', level: 'red', note: '失效半年' },
  { at: 4, fund: 2, validTo: '2026-03-30', level: 'yellow', note: '89 日后失效' },
  { at: 6, fund: 0, validTo: '2026-03-31', level: null, note: '恰 90 日后失效' },
  { at: 8, fund: 1, validTo: '2025-03-31', level: null, note: '已有新办法', supersededBy: 'BF2025-new' },
] as const;

const docId = (code: string, fund: number): string => `BF-${code}-${fund}`;

/** The agency of a place that keeps a fund's measure up to date. */
const makerOf = ({ planted }: World, place: number, fund: number): string =>
  planted.roster.agencies.filter((agency) => agency.place === place)[fund]!.code;

/** Measures of special funds, five years each. 专项资金管理办法 */
export const measureTopic: Topic = {
  feed: 'vertical',
  rows: (world, year, quarter) => ({
    policyDocument:
      year === 2023 && quarter === 1
        ? places.flatMap(({ region, index }, at) =>
            funds.map((name, fund): TopicRow => {
              const early = ending.find((one) => one.at === at && one.fund === fund);
              return {
                docId: docId(region.code, fund),
                title: `演示${name}专项资金管理办法`,
                ...{ kind: 'fund-measure', level: region.level, fundDirectory: name },
                agencyCode: makerOf(world, index, fund),
                issuer: region.name,
                ...{ issueDate: '2022-06-01', validFrom: '2022-07-01', validTo: early?.validTo ?? '2027-06-30' },
                ...(early && 'supersededBy' in early && { supersededBy: early.supersededBy }),
              };
            }),
          )
        : [],
  }),
  plants: () =>
    ending.map(({ at, fund, level, note }, i): Plant => ({
      ...{ id: `measure-${i + 1}`, indicator: 'special-fund-rule-outdated', asOf: '2025-12-31', level, note },
      keys: { docId: docId(places[at]!.region.code, fund) },
    })),
};
