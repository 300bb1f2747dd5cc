import type { Day, WarningLevel } from '@qianliyan/sdk';
import { workingDayBy } from '../calendar/working-days.js';
import { plantedKinds } from '../roster/agency-kinds.js';
import type { Agency } from '../roster/roster.js';
import { projectOf } from '../roster/roster.js';
import { territory } from '../roster/territory.js';
import type { PlantedCase, PlantGround, ScriptedPayment } from './script.js';
import { shareOf } from './script.js';

interface Case {
  readonly asOf: Day;
  /** Paid over allotted, as two integers. */
  readonly paid: readonly [number, number];
  /** Fen less than that share. */
  readonly short: 0 | 1;
  readonly level: WarningLevel | null;
}

const at = (asOf: Day, paid: readonly [number, number], short: 0 | 1, level: WarningLevel | null): Case => ({
  asOf,
  paid,
  short,
  level,
});

/** Time progress is 1 on 31 December and 181/365 on 30 June 2025, so −10 points is exactly 9/10 and 289/730. */
const cases: readonly Case[] = [
  at('2025-12-31', [85, 100], 0, 'yellow'),
  at('2025-12-31', [75, 100], 0, 'orange'),
  at('2025-12-31', [60, 100], 0, 'red'),
  at('2025-12-31', [45, 100], 0, 'red'),
  at('2025-12-31', [90, 100], 0, null),
  at('2025-12-31', [90, 100], 1, 'yellow'),
  at('2025-12-31', [80, 100], 0, 'yellow'),
  at('2025-12-31', [80, 100], 1, 'orange'),
  at('2025-12-31', [70, 100], 0, 'orange'),
  at('2025-12-31', [70, 100], 1, 'red'),
  at('2025-06-30', [289, 730], 0, null),
  at('2025-06-30', [289, 730], 1, 'yellow'),
  at('2025-06-30', [25, 100], 0, 'orange'),
  at('2024-12-31', [84, 100], 0, 'yellow'),
  at('2024-12-31', [90, 100], 1, 'yellow'),
];

/** 36.5 million yuan: a whole number of fen for every share above. */
const allotted = 3_650_000_000;

const monthly = (
  year: number,
  from: number,
  to: number,
  total: number,
  last: Day,
  payee: number,
): ScriptedPayment[] => {
  const count = to - from + 1;
  return Array.from({ length: count }, (_, index) => ({
    day: index === count - 1 ? last : workingDayBy(`${year}-${String(from + index).padStart(2, '0')}-20`),
    amount: shareOf(total, index + 1, count) - shareOf(total, index, count),
    payee,
  }));
};

/** Agencies whose payments lag the calendar, and two on each boundary: exactly on it, and one fen past it. 执行进度滞后 */
export function behindSchedule({ roster, places }: PlantGround): PlantedCase[] {
  return cases.map(({ asOf, paid: [numerator, denominator], short, level }, index) => {
    const place = places[index % places.length] ?? 0;
    const kind = plantedKinds[index % plantedKinds.length] ?? roster.agencies[0]!.kind;
    const agency: Agency = {
      code: `${territory[place]?.region.code}9${String(index + 10)}`,
      name: kind.name,
      place,
      kind,
    };
    const year = Number(asOf.slice(0, 4));
    const month = Number(asOf.slice(5, 7));
    const total = shareOf(allotted, numerator, denominator) - short;
    const rest = shareOf(allotted, 97, 100) - total;
    const payee = 900_000 + index;
    return {
      agency,
      project: projectOf([agency], 0, 0, 1, year),
      allotments: [{ day: workingDayBy(`${year}-01-10`), amount: allotted }],
      payments: [
        ...monthly(year, 2, month, total, workingDayBy(asOf), payee),
        ...(month < 12 ? monthly(year, month + 1, 12, rest, workingDayBy(`${year}-12-25`), payee) : []),
      ],
      plant: {
        id: `behind-${index + 1}`,
        indicator: 'agency-execution-behind-schedule',
        asOf,
        keys: { agencyCode: agency.code },
        level,
        note: `支付 ${numerator}/${denominator}${short ? ' 少 1 分' : ''}`,
      },
    };
  });
}
