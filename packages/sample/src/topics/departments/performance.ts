import type { Topic, TopicRow } from '../topic.js';
import type { World } from '../../world.js';
import { budgetedAgencies, roughly } from './budgeted.js';
import type { Budgeted } from './budgeted.js';
import { faultAt } from './faults.js';

const kinds = ['output', 'benefit', 'satisfaction', 'cost'] as const;

const usualGoals = (world: World, { index }: Pick<Budgeted, 'index'>): number => roughly(world, index, 30, 4, 9);

/** A project's goals of a year; monitored ones say how far they are. */
function goalsOf(
  world: World,
  { index, turn, agency, region, project }: Budgeted,
  year: number,
  monitored: boolean,
): TopicRow[] {
  const usual = usualGoals(world, { index });
  const [count, measured] = (year === 2026 ? faultAt(turn)?.goals : undefined) ?? [usual, usual - (index % 2)];
  return Array.from({ length: count }, (_, at) => ({
    goalId: `G${year}-${project.code}-${at + 1}`,
    year,
    projectCode: project.code,
    regionCode: region,
    agencyCode: agency.code,
    indicatorLevel1: kinds[at % kinds.length] ?? 'output',
    indicatorLevel3: `演示绩效指标 ${at + 1}`,
    operator: at < measured ? 'ge' : 'qualitative',
    targetValue: at < measured ? '95' : '有所提高',
    goalProgress: monitored ? roughly(world, index, 40 + at + year, 38, 56) : null,
    monitorDate: monitored ? `${year}-06-20` : null,
  }));
}

/** So many of the goals of 2024 are missed by the first projects that have this many goals. */
const missed = [
  { goals: 5, missed: 1, level: null, note: '五项恰有一项未完成' },
  { goals: 5, missed: 2, level: 'yellow', note: '五项有两项未完成' },
  { goals: 6, missed: 3, level: 'yellow', note: '六项恰有一半未完成' },
  { goals: 6, missed: 4, level: 'red', note: '六项有四项未完成' },
] as const;

/** The project that misses so many, one each. */
function missedAt(world: World): Map<string, (typeof missed)[number]> {
  const made = new Map<string, (typeof missed)[number]>();
  const all = budgetedAgencies(world);
  for (const one of missed) {
    const found = all.find((each) => !made.has(each.project.code) && usualGoals(world, each) === one.goals);
    if (found) made.set(found.project.code, one);
  }
  return made;
}

/** Last year's goals with what came of them, scored out of ten in April. 绩效自评 */
function resultsOf(world: World): (one: Budgeted, year: number) => TopicRow[] {
  const faults = missedAt(world);
  return (one, year) => {
    const rows = goalsOf(world, one, year, true);
    const few = rows.length > 5 && one.index % 5 === 0 ? 1 : 0;
    const bad = (year === 2024 ? faults.get(one.project.code)?.missed : undefined) ?? few;
    return rows.map((row, at) => ({
      ...row,
      weight: 10,
      score: at < bad ? 8 : 10,
      actualValue: row['operator'] === 'qualitative' ? '有所提高' : at < bad ? '80' : '96',
      monitorDate: `${year + 1}-04-30`,
    }));
  };
}

/** Goals of projects, set with the draft and monitored in June; evaluations of the year before. 绩效 */
export const performance: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    const all = budgetedAgencies(world);
    const results = resultsOf(world);
    const first = year === 2023 && quarter === 1;
    const performanceGoal = [
      ...(first || quarter === 2 ? all.flatMap((one) => goalsOf(world, one, year, quarter === 2)) : []),
      ...(quarter === 2 && year > 2023 ? all.flatMap((one) => results(one, year - 1)) : []),
      ...(quarter === 4 ? all.flatMap((one) => goalsOf(world, one, year + 1, false)) : []),
    ];
    if (quarter !== 2) return { performanceGoal };
    return {
      performanceGoal,
      performanceEvaluation: all.map((one): TopicRow => {
        const score =
          (year === 2025 ? faultAt(one.turn)?.score : undefined) ?? roughly(world, one.index, 50 + year, 790, 970) / 10;
        return {
          evaluationId: `E${year - 1}-${one.project.code}`,
          year: year - 1,
          regionCode: one.region,
          agencyCode: one.agency.code,
          projectCode: one.project.code,
          evaluationType: 'finance',
          score,
          grade: score >= 90 ? 'excellent' : score >= 80 ? 'good' : score >= 60 ? 'fair' : 'poor',
          evaluationDate: `${year}-05-20`,
        };
      }),
    };
  },
  plants: (world) =>
    [...missedAt(world)].map(([projectCode, { level, note }], at) => ({
      id: `goals-missed-${at + 1}`,
      indicator: 'perf-goal-not-met',
      asOf: '2025-12-31',
      keys: { projectCode },
      level,
      note,
    })),
};
