import type { Plant } from '../../plants/script.js';
import { draw, streams } from '../../random/draw.js';
import type { Agency } from '../../roster/roster.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities } from '../treasury/own-lines.js';

const types = ['revenue', 'expenditure', 'idle-funds', 'assets', 'accounting'] as const;

/** Two agencies of a city are audited every year; a city's turn is its place in `cities`, those before have findings of their own. */
const firstCity = 6;
const perCity = 2;

/** An agency's findings by year, where it is not a new type every year. */
const faults: readonly {
  readonly at: number;
  readonly level: Plant['level'];
  readonly note: string;
  readonly found: Readonly<Record<number, readonly (typeof types)[number][]>>;
}[] = [
  { at: 6, level: 'yellow', note: '两年同类', found: { 2023: [], 2024: ['revenue'], 2025: ['revenue'] } },
  { at: 7, level: 'red', note: '三年同类', found: { 2023: ['revenue'], 2024: ['revenue'], 2025: ['revenue'] } },
  { at: 8, level: null, note: '同年两件', found: { 2023: [], 2024: [], 2025: ['revenue', 'revenue'] } },
];

const agenciesOf = (world: World, at: number): Agency[] =>
  world.planted.roster.agencies.filter(({ place }) => place === cities[at]!.index).slice(0, perCity);

function findings(world: World, year: number, done: boolean): TopicRow[] {
  return cities.flatMap(({ region }, at) =>
    at < firstCity
      ? []
      : agenciesOf(world, at).flatMap(({ code }, n): TopicRow[] => {
          const fault = n === 0 ? faults.find((one) => one.at === at) : undefined;
          const found = fault?.found[year] ?? [types[(at + n + year) % types.length]!];
          return found.map((findingType, i) => ({
            findingId: `SJ${year}-${code}-${i}`,
            year,
            auditKind: 'economic-responsibility',
            regionCode: region.code,
            agencyCode: code,
            findingType,
            description: '演示审计问题',
            amount: (1 + (draw(world.seed, streams.audit, at, n + 100, year) % 900)) * 1_000_000,
            foundDate: `${year}-06-20`,
            dueDate: `${year}-10-31`,
            status: done ? 'done' : 'open',
            ...(done && { rectifiedDate: `${year}-10-20` }),
          }));
        }),
  );
}

/** What audits find at the same agencies year after year. 单位审计问题 */
export const repeatFindingsTopic: Topic = {
  feed: 'audit',
  rows: (world, year, quarter) =>
    quarter === 2 || quarter === 4 ? { auditFinding: findings(world, year, quarter === 4) } : {},
  plants: (world) =>
    faults.map(({ at, level, note }, i) => ({
      id: `audit-repeat-${i + 1}`,
      indicator: 'audit-repeat-finding',
      asOf: '2025-12-31',
      keys: { agencyCode: agenciesOf(world, at)[0]!.code, findingType: 'revenue' },
      level,
      note,
    })),
};
