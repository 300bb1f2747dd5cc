import type { World } from '../../world.js';
import type { TopicRow } from '../topic.js';
import { roughly, thousand } from './budgeted.js';
import type { Budgeted } from './budgeted.js';
import { faultAt } from './faults.js';

/** What a head costs a year by the norm, fen. */
const norm = 100 * thousand;

/** 三公 of 2023 in thousands of yuan: travel abroad, reception, vehicles; each a little less every year. */
const threePublic = [
  ['30212', 50, 1],
  ['30217', 100, 2],
  ['30231', 150, 3],
] as const;

/** An amount by economic item; those of the project stand apart. 一个单位一年的预算 */
export interface Items {
  readonly basic: Readonly<Record<string, number>>;
  readonly project: Readonly<Record<string, number>>;
}

const sum = (amounts: Readonly<Record<string, number>>): number => Object.values(amounts).reduce((a, b) => a + b, 0);

/** Personnel money of a year: somewhat above the norm, but for what is planted. */
function personnelOf(world: World, { index, turn, heads, itAssets }: Budgeted, year: number): number {
  const fault = faultAt(turn);
  const staff = heads * norm;
  if (fault?.lacks !== undefined && year === 2025)
    return staff - ((staff + (itAssets * 3) / 100) * fault.lacks) / 1000 - (fault.past ? 1 : 0);
  return (staff * (fault?.personnel?.[year] ?? roughly(world, index, 2, 1000, 1150))) / 1000;
}

/** What an agency budgets for a year, item by item. */
function itemsOf(world: World, one: Budgeted, year: number): Items {
  const { index, heads, itAssets, turn } = one;
  const fault = faultAt(turn);
  const past = fault?.past ? 1 : 0;
  const it = fault?.it?.[year];
  const basic: Record<string, number> = {
    '30101': personnelOf(world, one, year),
    '30215': 40 * thousand,
    '30216': 60 * thousand,
  };
  for (const [item, first, less] of threePublic) basic[item] = (first - less * (year - 2023)) * thousand;
  if (fault?.threePublic !== undefined && year === 2025)
    basic['30231'] = (294 * thousand * fault.threePublic) / 1000 - (48 + 96) * thousand + past;
  const running: Record<string, number> = { '30201': heads * 15 * thousand };
  if (itAssets > 0) running['30213'] = (itAssets * (it ?? roughly(world, index, 3, 40, 90))) / 1000;
  if (it !== undefined) running['30213'] = (running['30213'] ?? 0) + past;
  const parts = fault?.otherOneIn;
  if (parts !== undefined && year === 2026) {
    const spare = (sum(running) / thousand) % (parts - 1);
    running['30201'] = (running['30201'] ?? 0) + ((parts - 1 - spare) % (parts - 1)) * thousand;
    running['30299'] = sum(running) / (parts - 1);
  } else {
    running['30299'] = heads * roughly(world, index, 4, 1, 2) * thousand;
  }
  if (fault?.growth !== undefined && year === 2026) running['30201'] = (running['30201'] ?? 0) + heads * thousand;
  return { basic, project: running };
}

/** What was moved between two items in a year, fen. */
function movedOf(world: World, { index, turn }: Budgeted, year: number, whole: number): number {
  const fault = faultAt(turn);
  if (fault?.moved === undefined || year !== 2025) return roughly(world, index, 10 + year, 0, 20) * thousand;
  return (whole * fault.moved) / 2000 + (fault.past ? 1 : 0);
}

/** An agency's budget of a year in one stage: once moved, the items still add up to the same. */
export function linesOf(
  world: World,
  one: Budgeted,
  year: number,
  stage: 'draft' | 'approved' | 'adjusted',
): TopicRow[] {
  const { agency, region, project } = one;
  const { basic, project: running } = itemsOf(world, one, year);
  const moved = stage === 'adjusted' ? movedOf(world, one, year, sum(basic) + sum(running)) : 0;
  const line = (item: string, amount: number, projectCode: string | null): TopicRow => {
    const virement = Math.round(item === '30201' ? moved : item === '30101' ? -moved : 0);
    return {
      lineId: `D${year}-${agency.code}-${item}`,
      year,
      regionCode: region,
      stage,
      fundBook: 'GPB',
      scope: 'own',
      direction: 'expenditure',
      subjectCode: project.functionCode,
      subjectLevel: 3,
      isTransfer: false,
      agencyCode: agency.code,
      projectCode,
      deptEconomicCode: item,
      basicOrProject: projectCode === null ? 'basic' : 'project',
      virementAmount: stage === 'adjusted' ? virement : null,
      amount: Math.round(amount) + virement,
    };
  };
  return [
    ...Object.entries(basic).map(([item, amount]) => line(item, amount, null)),
    ...Object.entries(running).map(([item, amount]) => line(item, amount, project.code)),
  ];
}
