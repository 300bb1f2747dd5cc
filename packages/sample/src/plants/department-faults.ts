import type { Day, WarningLevel } from '@qianliyan/sdk';
import { dayFromEpoch, epochDay } from '@qianliyan/sdk';
import { workingDayBy } from '../calendar/working-days.js';
import { plantedKinds } from '../roster/agency-kinds.js';
import type { AgencyKind } from '../roster/agency-kinds.js';
import type { Agency } from '../roster/roster.js';
import { projectOf } from '../roster/roster.js';
import { territory } from '../roster/territory.js';
import { ordinaryAgency, plantedProject } from './ordinary-agency.js';
import type { PlantedCase, PlantGround, ScriptedAllotment, ScriptedPayment } from './script.js';

interface Case {
  readonly indicator: string;
  readonly asOf: Day;
  readonly level: WarningLevel | null;
  readonly note: string;
  readonly allotted: readonly (readonly [Day, number])[];
  readonly paid: readonly (readonly [Day, number])[];
}

const january = (year: number): Day => workingDayBy(`${year}-01-10`);
/** 10 million yuan. */
const whole = 1_000_000_000;

const low = (paid: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'project-execution-low',
  asOf: '2025-06-30',
  level,
  note,
  allotted: [[january(2024), whole]],
  paid: [[workingDayBy('2024-06-20'), paid]],
});

const band = (paid: number, level: WarningLevel | null, note: string): Case => ({
  ...low(paid, level, note),
  indicator: 'project-execution-out-of-band',
  allotted: [
    [january(2024), whole],
    [workingDayBy('2024-05-20'), whole / 2],
  ],
});

const three = (middle: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'project-execution-low-three-years',
  asOf: '2025-12-31',
  level,
  note,
  allotted: [2023, 2024, 2025].map((year) => [january(year), whole] as const),
  paid: [2023, 2024, 2025].map((year) => [workingDayBy(`${year}-06-20`), year === 2024 ? middle : whole / 4] as const),
});

const still = (last: Day, level: WarningLevel | null): Case => ({
  indicator: 'project-zero-execution',
  asOf: '2025-12-31',
  level,
  note: `当年末次支付 ${last}`,
  allotted: [[january(2025), whole]],
  paid: [[last, whole / 2]],
});

const unbegun = (days: number, level: WarningLevel | null): Case => ({
  indicator: 'project-not-started',
  asOf: '2025-12-31',
  level,
  note: `下达后 ${days} 日未开工`,
  allotted: [[dayFromEpoch(epochDay('2025-12-31') - days), whole]],
  paid: [],
});

const overrun = (level: WarningLevel | null, note: string): Case => ({
  ...still(workingDayBy('2025-12-10'), level),
  indicator: 'project-estimate-overrun',
  note,
});

/** Projects that never start and projects over their estimate are known by their place: the library's columns follow it. */
export const unbegunFrom = 480;
export const overrunFrom = 490;

const unbegunCases: readonly Case[] = [
  unbegun(180, null),
  unbegun(181, 'yellow'),
  unbegun(365, 'yellow'),
  unbegun(366, 'red'),
];

/** Feasibility estimate and what the budgetary estimate is over it, fen. */
export const overruns = [
  [50_000_000_000, 5_000_000_000],
  [50_000_000_000, 5_000_000_001],
  [20_000_000_000, 3_000_000_000],
] as const;

const overrunCases: readonly Case[] = [
  overrun(null, '概算恰超一成'),
  overrun('red', '概算超一成多 1 分'),
  overrun(null, '超一成半，恰为三千万元'),
];

/** From here on projects of the year that no budget has; their investment follows. */
export const investedFrom = 520;

/** Total investment in fen; the last is reported. */
export const investments: readonly number[] = [20_000_000_000, 20_000_000_001, 30_000_000_000];

const invested = (level: WarningLevel | null, note: string): Case => ({
  ...overrun(level, note),
  indicator: 'major-investment-not-reported',
});

const investedCases: readonly Case[] = [
  invested(null, '恰为二亿元'),
  invested('red', '二亿元多 1 分，未报告'),
  invested(null, '三亿元，已报告'),
];

const otherCases: readonly Case[] = [
  low(whole / 2, null, '全年恰付一半'),
  low(whole / 2 - 1, 'yellow', '差 1 分到一半'),
  low(whole / 5, 'yellow', '全年恰付两成'),
  low(whole / 5 - 1, 'red', '差 1 分到两成'),
  band((whole * 12) / 10, null, '恰付年初数的 120%'),
  band((whole * 12) / 10 + 1, 'yellow', '多付 1 分'),
  band((whole * 8) / 10 - 1, 'yellow', '差 1 分到 80%'),
  three(whole / 4, 'red', '三年各付四分之一'),
  three(whole / 2, null, '第二年恰付一半'),
  still('2025-10-09', null),
  still('2025-09-30', 'yellow'),
  still('2025-06-30', 'orange'),
  still('2025-03-31', 'red'),
];

/** Allotted so that a share of 365 parts is a whole number of fen. */
const parts = 3_650_000_000;

const ahead = (paid: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'dept-progress-ahead',
  asOf: '2025-06-30',
  level,
  note,
  allotted: [[january(2025), parts]],
  paid: [
    [workingDayBy('2025-05-20'), paid],
    [workingDayBy('2025-11-20'), (parts * 98) / 100 - paid],
  ],
});

const added = (more: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'dept-inyear-addition-high',
  asOf: '2025-12-31',
  level,
  note,
  allotted: [
    [january(2025), whole],
    [workingDayBy('2025-06-20'), more],
  ],
  paid: [[workingDayBy('2025-11-20'), whole + more]],
});

const carried = (level: WarningLevel | null, note: string): Case => ({
  indicator: 'dept-carryover-high',
  asOf: '2025-06-30',
  level,
  note,
  allotted: [[january(2024), whole]],
  paid: [[workingDayBy('2024-11-20'), whole / 2]],
});

/** What the agencies of `carried` were left with at the end of 2024, in the same order. */
export const leftOver = [whole / 10, whole / 10 + 1, whole / 5 + 1, (whole * 3) / 10 + 1] as const;

const ranked = (percent: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'dept-rank-bottom-ten',
  asOf: '2025-12-31',
  level,
  note,
  allotted: [[january(2025), whole]],
  paid: [[workingDayBy('2025-02-20'), (whole / 100) * percent]],
});

/** With them the province has agencies enough to be ranked. */
const rankedCases: readonly Case[] = [
  ...Array.from({ length: 3 }, (_, at) => ranked(at + 1, 'red', '全年只付百分之几')),
  ...Array.from({ length: 13 }, () => ranked(100, null, '二月已付完')),
];

const agencyCases: readonly Case[] = [
  carried(null, '结转恰为 10%'),
  carried('yellow', '多 1 分'),
  carried('orange', '过两成'),
  carried('red', '过三成'),
  ahead(2_540_000_000, null, '恰超时序 20 个百分点'),
  ahead(2_540_000_001, 'yellow', '多 1 分'),
  ahead(3_270_000_001, 'red', '超 40 个百分点'),
  added(whole / 5, null, '恰追加两成'),
  added(whole / 5 + 1, 'yellow', '多 1 分'),
  added(whole / 2 + 1, 'red', '追加过半'),
];

/** Codes of planted agencies end in 950 and up, in the order of `agencyCases`. */
const agencyFrom = 950;

/** The agencies left with money, by their place in `leftOver`: their code ends so. */
export const leftOverAt = (code: string): number => Number(code.slice(-3)) - agencyFrom;

const rows = (
  { allotted, paid }: Case,
  payee: number,
): { allotments: ScriptedAllotment[]; payments: ScriptedPayment[] } => ({
  allotments: allotted.map(([day, amount]) => ({ day, amount })),
  payments: paid.map(([day, amount]) => ({ day, amount, payee })),
});

const plantOf = ({ indicator, asOf, level, note }: Case, id: string, keys: Readonly<Record<string, string>>) => ({
  id,
  indicator,
  asOf,
  keys,
  level,
  note,
});

/** The name of a department's own unit: those of the province stand in one list, where no two may be called the same. */
const unitName = ({ name }: AgencyKind, index: number): string =>
  `${name.replace('主管部门', '直属单位')}${String(index + 1).padStart(2, '0')}`;

/** Projects and agencies whose money is paid too slowly, too fast, added to, carried on, or never begun. 部门与项目执行 */
export function departmentFaults(ground: PlantGround): PlantedCase[] {
  const project =
    (from: number) =>
    (one: Case, index: number): PlantedCase => {
      const agency = ordinaryAgency(ground, from + index);
      const year = Number(one.allotted[0]?.[0].slice(0, 4));
      const made = plantedProject(ground.roster, agency, from - 80 + index, year);
      const plant = plantOf(one, `department-project-${from + index}`, { projectCode: made.code });
      return { project: made, ...rows(one, 930_000 + from + index), plant };
    };
  const agency = (one: Case, index: number): PlantedCase => {
    const ofProvince = index >= agencyCases.length;
    const place = ofProvince ? 0 : (ground.places[(index + 20) % ground.places.length] ?? 0);
    const kind = plantedKinds[index % plantedKinds.length] ?? ground.roster.agencies[0]!.kind;
    const made: Agency = {
      code: `${territory[place]?.region.code}${agencyFrom + index}`,
      name: ofProvince ? unitName(kind, index - agencyCases.length) : kind.name,
      place,
      kind,
    };
    const plant = plantOf(one, `department-agency-${index + 1}`, { agencyCode: made.code });
    return {
      agency: made,
      project: projectOf([made], 0, 0, 1, Number(one.allotted[0]?.[0].slice(0, 4))),
      ...rows(one, 935_000 + index),
      plant,
    };
  };
  return [
    ...unbegunCases.map(project(unbegunFrom)),
    ...overrunCases.map(project(overrunFrom)),
    ...otherCases.map(project(overrunFrom + 10)),
    ...investedCases.map(project(investedFrom)),
    ...[...agencyCases, ...rankedCases].map(agency),
  ];
}
