import type { Day, WarningLevel } from '@qianliyan/sdk';
import { dayFromEpoch, epochDay } from '@qianliyan/sdk';
import { workingDayBy } from '../calendar/working-days.js';
import type { PlantedCase, PlantGround } from './script.js';
import { ordinaryAgency, plantedProject } from './ordinary-agency.js';

interface Case {
  /** Days from the last payment, or from the allotment when nothing was paid. */
  readonly days: number;
  readonly paid: 'nothing' | 'part' | 'all';
  readonly level: WarningLevel | null;
}

const idle = (days: number, paid: Case['paid'], level: WarningLevel | null): Case => ({ days, paid, level });

const asOf: Day = '2025-12-31';

/** Idle for more than 180, 365 and 730 days lights yellow, orange and red; on the day itself it does not yet. */
const cases: readonly Case[] = [
  idle(180, 'nothing', null),
  idle(181, 'nothing', 'yellow'),
  idle(240, 'nothing', 'yellow'),
  idle(365, 'nothing', 'yellow'),
  idle(366, 'nothing', 'orange'),
  idle(500, 'nothing', 'orange'),
  idle(730, 'nothing', 'orange'),
  idle(731, 'nothing', 'red'),
  idle(900, 'nothing', 'red'),
  idle(180, 'part', null),
  idle(181, 'part', 'yellow'),
  idle(300, 'part', 'yellow'),
  idle(366, 'part', 'orange'),
  idle(300, 'all', null),
];

/** Projects whose money was allotted and then lay still; one that is paid out in full must not be found. 资金闲置 */
export function idleProjects(ground: PlantGround): PlantedCase[] {
  return cases.map(({ days, paid, level }, index) => {
    const still = dayFromEpoch(epochDay(asOf) - days);
    const year = Number(still.slice(0, 4));
    const agency = ordinaryAgency(ground, index + 40);
    const amount = 300_000_000 + index * 70_000_000;
    const project = plantedProject(ground.roster, agency, index, year);
    return {
      project,
      allotments: [{ day: paid === 'nothing' ? still : workingDayBy(`${year}-01-10`), amount }],
      payments:
        paid === 'nothing'
          ? []
          : [{ day: still, amount: paid === 'all' ? amount : amount / 4, payee: 910_000 + index }],
      plant: {
        id: `idle-${index + 1}`,
        indicator: 'project-funds-idle',
        asOf,
        keys: { projectCode: project.code },
        level,
        note:
          paid === 'nothing'
            ? `下达后 ${days} 日未支付`
            : `末次支付后 ${days} 日，${paid === 'all' ? '无结余' : '有结余'}`,
      },
    };
  });
}
