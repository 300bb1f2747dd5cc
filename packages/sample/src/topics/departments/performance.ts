import type { Topic, TopicRow } from '../topic.js';
import type { World } from '../../world.js';
import { budgetedAgencies, roughly } from './budgeted.js';
import type { Budgeted } from './budgeted.js';
import { faultAt } from './faults.js';

const kinds = ['output', 'benefit', 'satisfaction', 'cost'] as const;

/** A project's goals of a year; monitored ones say how far they are. */
function goalsOf(
  world: World,
  { index, turn, agency, region, project }: Budgeted,
  year: number,
  monitored: boolean,
): TopicRow[] {
  const usual = roughly(world, index, 30, 4, 9);
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

/** Goals of projects, set with the draft and monitored in June; evaluations of the year before. 绩效 */
export const performance: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    const all = budgetedAgencies(world);
    const first = year === 2023 && quarter === 1;
    const performanceGoal = [
      ...(first || quarter === 2 ? all.flatMap((one) => goalsOf(world, one, year, quarter === 2)) : []),
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
};
