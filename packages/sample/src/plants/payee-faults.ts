import type { WarningLevel } from '@qianliyan/sdk';
import { workingDayBy } from '../calendar/working-days.js';
import { ordinaryAgency, plantedProject } from './ordinary-agency.js';
import type { PlantedCase, PlantGround } from './script.js';

type Columns = Readonly<Record<string, string>>;

interface Case {
  readonly indicator: string;
  readonly level: WarningLevel | null;
  readonly note: string;
  /** Fen of each payment, and its columns. */
  readonly paid: readonly (readonly [number, Columns?])[];
  /** What the register of payees says of the payee. */
  readonly payee?: Readonly<Record<string, boolean>>;
}

/** A million yuan in fen. */
const million = 100_000_000;

const subordinate = (amount: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'lump-sum-to-subordinate',
  level,
  note,
  paid: [[amount, { payeeKind: 'agency', payeeName: '演示下属单位' }]],
});

const association = (amount: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'dept-budget-for-associations',
  level,
  note,
  paid: [[amount, { payeeKind: 'association', payeeName: '演示学会' }], [million - amount]],
});

const place = (
  indicator: string,
  deptEconomicCode: string,
  payee: Case['payee'],
  level: WarningLevel | null,
): Case => ({
  indicator,
  level,
  note: level ? '不在名单' : '在名单',
  paid: [[million / 10, { deptEconomicCode, payeeKind: 'hotel' }]],
  ...(payee && { payee }),
});

/** Twenty people for three days at 550 yuan. */
const standard = 55_000 * 60;

const meeting = (amount: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'meeting-single-over-standard',
  level,
  note,
  paid: [[amount, { deptEconomicCode: '30215', attendees: '20', eventDays: '3' }]],
  payee: { isMeetingVenue: true },
});

const cases: readonly Case[] = [
  subordinate(million, null, '恰一百万元'),
  subordinate(million + 1, 'yellow', '一百万元多一分'),
  association((million / 10) * 7, null, '恰七成'),
  association((million / 10) * 7 + 1, 'red', '七成多一分'),
  place('meeting-venue-not-designated', '30215', undefined, 'yellow'),
  place('meeting-venue-not-designated', '30215', { isMeetingVenue: true }, null),
  place('vehicle-repair-not-designated', '30231', undefined, 'yellow'),
  place('vehicle-repair-not-designated', '30231', { isRepairShop: true }, null),
  meeting(standard, null, '恰为标准'),
  meeting(standard + 1, 'yellow', '多一分'),
  meeting((standard / 5) * 6, 'yellow', '恰超两成'),
  meeting((standard / 5) * 6 + 1, 'red', '超两成多一分'),
  ...Array.from({ length: 12 }, (_, at) => meeting(standard - 1000 * (at + 1), null, '低于标准')),
];

const payeeFrom = 938_000;

/** What the register says of the payees planted here, by code. */
export const registered: readonly (readonly [payeeCode: string, of: Readonly<Record<string, boolean>>])[] =
  cases.flatMap(({ payee }, index) => (payee ? [[`R${payeeFrom + index}`, payee] as const] : []));

/** Payments to units, associations, venues and shops. 收款人问题 */
export function payeeFaults(ground: PlantGround): PlantedCase[] {
  return cases.map(({ indicator, level, note, paid }, index) => {
    const agency = ordinaryAgency(ground, index + 30);
    const project = { ...plantedProject(ground.roster, agency, 800 + index, 2025), kind: 'specific-target' as const };
    const keys: Readonly<Record<string, string>> =
      indicator === 'dept-budget-for-associations'
        ? { projectCode: project.code }
        : { voucherId: `${project.code}-2025-1` };
    return {
      project,
      allotments: [{ day: workingDayBy('2025-01-10'), amount: paid.reduce((sum, [amount]) => sum + amount, 0) }],
      payments: paid.map(([amount, columns]) => ({
        day: workingDayBy('2025-11-12'),
        amount,
        payee: payeeFrom + index,
        ...(columns && { columns }),
      })),
      plant: { id: `payee-${index + 1}`, indicator, asOf: '2025-12-31', keys, level, note },
    };
  });
}
