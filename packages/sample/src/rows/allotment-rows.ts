import { fundBooks } from '@qianliyan/sdk';
import { workingFrom } from '../calendar/fiscal-year.js';
import type { Allotment } from '../plan/allotments.js';
import { isInitial } from '../plan/figures.js';
import { slotOf } from '../plan/slot.js';
import type { YearPlan } from '../plan/year-plan.js';
import type { Project } from '../roster/roster.js';
import { reserveClass } from '../roster/subjects.js';
import { territory } from '../roster/territory.js';
import type { World } from '../world.js';
import type { SampleFile } from './csv.js';
import { fileOf } from './csv.js';

const columns = [
  'allotmentId',
  'year',
  'docDate',
  'docNo',
  'regionCode',
  'agencyCode',
  'projectCode',
  'fundBook',
  'functionCode',
  'executable',
  'allotmentType',
  'originAllotmentId',
  'amount',
  'reducedAmount',
] as const;

type AllotmentRow = Record<(typeof columns)[number], string | number | boolean | null>;

/** Id of a project's n-th allotment of a year. 指标主键 */
export const allotmentId = (year: number, project: string, turn: number): string => `A${year}-${project}-${turn}`;

/** Money budgeted and not released to any agency: held by the region's first agency, not executable. */
function reserveRows(world: World, year: number): AllotmentRow[] {
  const { calendar, reserves } = world.plan(year);
  const { agencies } = world.planted.roster;
  const holders = new Map<number, string>();
  for (const { place, code } of agencies) if (!holders.has(place)) holders.set(place, code);
  return territory.flatMap(({ index, region }) =>
    fundBooks.flatMap((fundBook) => {
      const amount = reserves[slotOf(index, fundBook)] ?? 0;
      if (amount === 0) return [];
      return {
        allotmentId: `A${year}-${region.code}-${fundBook}`,
        year,
        docDate: calendar.days[workingFrom(calendar, 0)] ?? '',
        docNo: null,
        regionCode: region.code,
        agencyCode: holders.get(index) ?? '',
        projectCode: null,
        fundBook,
        functionCode: reserveClass[fundBook],
        executable: false,
        allotmentType: 'initial',
        originAllotmentId: null,
        amount,
        reducedAmount: 0,
      };
    }),
  );
}

/** A project's allotment of one day. */
interface Due {
  readonly project: number;
  readonly turn: number;
  readonly amount: number;
  readonly reduced: number;
  readonly type: Allotment['type'];
}

/** What is allotted on a day, in order of project, planted cases last. */
function dueOn(world: World, plan: YearPlan, day: number): Due[] {
  const due: Due[] = [];
  for (let project = 0; project < plan.allotments.length; project += 1) {
    for (const allotment of plan.allotments[project] ?? [])
      if (allotment.day === day) due.push({ project, ...allotment });
  }
  const date = plan.calendar.days[day] ?? '';
  const type = isInitial(date) ? 'initial' : 'addition';
  for (const { project, allotments } of world.planted.scripts) {
    allotments.forEach(({ day: on, amount }, at) => {
      if (on === date) due.push({ project, turn: at + 1, amount, reduced: 0, type });
    });
  }
  return due;
}

/** Allotments of one day, additions and cuts included. 可执行指标 */
export function allotmentFile(world: World, year: number, day: number): SampleFile | null {
  const plan = world.plan(year);
  const { projects, agencies } = world.planted.roster;
  const rows = dueOn(world, plan, day).map(({ project: index, turn, amount, reduced, type }): AllotmentRow => {
    const project = projects[index] as Project;
    return {
      allotmentId: allotmentId(year, project.code, turn),
      year,
      docDate: plan.calendar.days[day] ?? '',
      docNo: `演示指〔${year}〕${day + 1}号`,
      regionCode: territory[project.place]?.region.code ?? '',
      agencyCode: agencies[project.agency]?.code ?? '',
      projectCode: project.code,
      fundBook: project.book,
      functionCode: project.functionCode,
      executable: true,
      allotmentType: type,
      originAllotmentId: reduced > 0 ? allotmentId(year, project.code, 1) : null,
      amount,
      reducedAmount: reduced,
    };
  });
  if (day === workingFrom(plan.calendar, 0)) rows.push(...reserveRows(world, year));
  return rows.length === 0 ? null : fileOf('allotment', columns, ['amount', 'reducedAmount'], rows);
}
