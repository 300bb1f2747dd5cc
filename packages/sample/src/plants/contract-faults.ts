import type { Day, WarningLevel } from '@qianliyan/sdk';
import { workingDayBy } from '../calendar/working-days.js';
import { ordinaryAgency, plantedProject } from './ordinary-agency.js';
import type { PlantedCase, PlantGround } from './script.js';

type Columns = Readonly<Record<string, string>>;
type Paid = readonly (readonly [amount: number, columns?: Columns, day?: Day])[];

interface Case {
  readonly indicator: string;
  readonly level: WarningLevel | null;
  readonly note: string;
  readonly paid: Paid;
  /** What is known of the contract beside its price. */
  readonly contract?: Readonly<Record<string, string | number | boolean>>;
}

/** A million yuan in fen: the price of every contract here. */
export const price = 100_000_000;

const exceeds = (last: number, level: WarningLevel | null, note: string, addonAmount = 0): Case => ({
  indicator: 'payment-exceeds-contract',
  level,
  note,
  paid: [[(price / 10) * 6], [last]],
  contract: { addonAmount },
});

const advance = (amount: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'advance-payment-high',
  level,
  note,
  paid: [[amount, { purpose: '设备预付款' }], [price - amount]],
  contract: { addonAmount: 0 },
});

const small = (deliveryDate: Day, level: WarningLevel | null, note: string): Case => ({
  indicator: 'sme-payment-overdue',
  level,
  note,
  paid: [[price, {}, '2025-12-10']],
  contract: { addonAmount: 0, isSme: true, deliveryDate },
});

const payee = (payeeName: string, level: WarningLevel | null, note: string): Case => ({
  indicator: 'suspicious-payee',
  level,
  note,
  paid: [[price, { payeeName }]],
});

/** 500,000 yuan in fen. */
const large = 50_000_000;

const young = (amount: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'new-small-company-payee',
  level,
  note,
  paid: [[amount]],
});

const slow = (applicationDate: Day, level: WarningLevel | null, note: string): Case => ({
  indicator: 'payment-processing-slow',
  level,
  note,
  paid: [[price, { applicationDate }, '2025-12-10']],
});

const wages = (amount: number, level: WarningLevel | null, note: string): Case => ({
  indicator: 'project-funds-for-personnel',
  level,
  note,
  paid: [[price - amount], [amount, { deptEconomicCode: '301' }]],
});

const cases: readonly Case[] = [
  exceeds((price / 10) * 4, null, '恰付合同金额'),
  exceeds((price / 10) * 4 + 1, 'red', '多付一分'),
  exceeds((price / 10) * 5, null, '恰付合同与追加金额', price / 10),
  advance((price / 10) * 3, null, '恰预付三成'),
  advance((price / 10) * 3 + 1, 'yellow', '三成多一分'),
  advance(price / 2 + 1, 'red', '一半多一分'),
  small('2025-11-10', null, '交付后恰三十日付清'),
  small('2025-11-09', 'yellow', '交付后三十一日付清'),
  small('2025-10-11', 'yellow', '交付后恰六十日付清'),
  small('2025-10-10', 'red', '交付后六十一日付清'),
  ...Array.from({ length: 16 }, (_, at) => small(`2025-11-${14 + at}`, null, '交付后一月内付清')),
  payee('演示典当行 0001', 'yellow', '收款人为典当行'),
  payee('演示收款人 0002', null, '寻常收款人'),
  young(large + 1, 'red', '五十万元多一分'),
  young(large, null, '恰五十万元'),
  slow('2025-12-07', null, '三日'),
  slow('2025-12-06', 'yellow', '四日'),
  slow('2025-12-03', 'yellow', '七日'),
  slow('2025-12-02', 'red', '八日'),
  wages(price / 20, null, '恰百分之五'),
  wages(price / 20 + 1, 'yellow', '百分之五多一分'),
  wages(price / 5 + 1, 'red', '两成多一分'),
];

/** A contract of a planted case, by its number. */
const contractNoOf = (projectCode: string): string => `HT-${projectCode}`;

/** What is known of the n-th contract case's contract. */
export const contractAt = (turn: number): Case['contract'] => cases[turn]?.contract;

/** The plants of this file are named so, with the number of their case. */
export const contractPlant = 'contract-payment-';

/** Payments under a contract, to payees of note, slow ones, and those of projects that pay wages. 合同支付问题 */
export function contractFaults(ground: PlantGround): PlantedCase[] {
  return cases.map(({ indicator, level, note, paid, contract }, index) => {
    const agency = ordinaryAgency(ground, index + 60);
    const project = { ...plantedProject(ground.roster, agency, 740 + index, 2025), kind: 'specific-target' as const };
    const agencyCode = ground.roster.agencies[agency]?.code ?? '';
    const number = 937_000 + index;
    const contractNo = contractNoOf(project.code);
    const keys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'suspicious-payee': { voucherId: `${project.code}-2025-1` },
      'new-small-company-payee': { agencyCode, payeeCode: `R${number}` },
      'payment-processing-slow': { agencyCode, applicationDate: paid[0]?.[1]?.['applicationDate'] ?? '' },
      'project-funds-for-personnel': { projectCode: project.code },
    };
    return {
      project,
      allotments: [{ day: workingDayBy('2025-01-10'), amount: paid.reduce((sum, [amount]) => sum + amount, 0) }],
      payments: paid.map(([amount, columns, day]) => ({
        day: day ?? workingDayBy('2025-11-12'),
        amount,
        payee: number,
        columns: { ...columns, ...(contract && { contractNo }) },
      })),
      plant: {
        id: `${contractPlant}${index + 1}`,
        indicator,
        asOf: '2025-12-31',
        keys: keys[indicator] ?? { agencyCode, contractNo },
        level,
        note,
      },
    };
  });
}
