import type { WarningLevel } from '@qianliyan/sdk';
import { workingDayBy } from '../calendar/working-days.js';
import { ordinaryAgency, plantedProject } from './ordinary-agency.js';
import type { PlantedCase, PlantGround } from './script.js';

interface Case {
  readonly indicator: string;
  readonly level: WarningLevel | null;
  readonly note: string;
  /** Fen of each payment, all to one payee on one day. */
  readonly amounts: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
}

const one = (
  indicator: string,
  level: WarningLevel | null,
  note: string,
  amount: number,
  columns: Readonly<Record<string, string>>,
): Case => ({ indicator, level, note, amounts: [amount], columns });

/** 10,000 yuan in fen. */
const wan = 1_000_000;

const person = { payeeKind: 'person', deptEconomicCode: '302' };

const cases: readonly Case[] = [
  one('payment-to-individual', 'yellow', '付个人，超过 1 万元 1 分', wan + 1, person),
  one('payment-to-individual', 'red', '付个人，超过 5 万元', 5 * wan + 1, person),
  one('payment-to-individual', null, '付个人，恰 1 万元', wan, person),
  one('payment-to-individual', null, '列工资福利', 5 * wan + 1, { payeeKind: 'person', deptEconomicCode: '301' }),
  one('payment-to-own-account', 'red', '付款人与收款人同名', 3 * wan, {
    payerName: '演示单位甲',
    payeeName: '演示单位甲',
  }),
  one('payment-to-own-account', null, '名称只差一字', 3 * wan, { payerName: '演示单位甲', payeeName: '演示单位乙' }),
  one('payment-to-union', 'yellow', '付工会', wan + 1, { payeeKind: 'union', payeeName: '演示单位工会' }),
  one('payment-to-union', null, '付工会，恰 1 万元', wan, { payeeKind: 'union', payeeName: '演示单位工会' }),
  one('large-cash-withdrawal', 'red', '提现超过 5 万元', 5 * wan + 1, { settlementMode: '2' }),
  one('large-cash-withdrawal', 'yellow', '提现超过 5 千元', wan / 2 + 1, { settlementMode: '2' }),
  one('large-cash-withdrawal', null, '提现恰 5 千元', wan / 2, { settlementMode: '2' }),
  one('suspicious-purpose', 'yellow', '用途为往来款', 2 * wan, { purpose: '归还往来款' }),
  one('luxury-keywords', 'red', '用途为礼品', 2 * wan, { purpose: '购买礼品' }),
  one('luxury-keywords', null, '退回', -1, { purpose: '购买礼品' }),
  one('illegal-tax-preference', 'red', '向企业返还税收', 9 * wan, { purpose: '招商企业税收返还' }),
  one('bonus-subsidy-out-of-scope', 'red', '补贴列商品服务', 2 * wan, { purpose: '节日补贴', deptEconomicCode: '302' }),
  one('bonus-subsidy-out-of-scope', null, '补贴列工资福利', 2 * wan, { purpose: '节日补贴', deptEconomicCode: '301' }),
  one('round-amount-retail', 'red', '超市整百，超过 5 千元', 510_000, { payeeKind: 'retail' }),
  one('round-amount-retail', 'yellow', '超市整百', 20_000, { payeeKind: 'retail' }),
  one('round-amount-retail', null, '超市，不是整百', 20_001, { payeeKind: 'retail' }),
  one('payment-info-irregular', 'blue', '没有用途', 2 * wan, { purpose: '' }),
  one('payment-date-anomaly', 'blue', '清算早于支付', 2 * wan, { clearingDate: '2025-01-02' }),
  one('payment-date-anomaly', null, '当日清算', 2 * wan, {}),
  one('three-public-misclassification', 'yellow', '接待费列办公费', wan, {
    purpose: '公务接待费',
    deptEconomicCode: '302',
  }),
  one('three-public-q4-prepayment', 'yellow', '年底预付会议费', wan + 1, { purpose: '预付会议费' }),
  one('three-public-q4-prepayment', null, '恰 1 万元', wan, { purpose: '预付会议费' }),
  {
    indicator: 'duplicate-payment',
    level: 'red',
    note: '同额两笔',
    amounts: [wan, wan],
    columns: { purpose: '印刷费' },
  },
  {
    indicator: 'duplicate-payment',
    level: null,
    note: '相差 1 分',
    amounts: [wan, wan + 1],
    columns: { purpose: '印刷费' },
  },
];

/** Payments of one day in the fourth quarter of 2025, each with one thing wrong or next to wrong. 支付问题 */
export function paymentFaults(ground: PlantGround): PlantedCase[] {
  return cases.map(({ indicator, level, note, amounts, columns }, index) => {
    const agency = ordinaryAgency(ground, index + 150);
    const project = plantedProject(ground.roster, agency, 600 + index, 2025);
    const payee = 930_000 + index;
    const total = amounts.reduce((sum, amount) => sum + Math.max(amount, 0), 0);
    const names =
      indicator === 'duplicate-payment' ? { payeeCode: `R${payee}` } : { voucherId: `${project.code}-2025-1` };
    return {
      project,
      allotments: [{ day: workingDayBy('2025-01-10'), amount: Math.max(total, 100) }],
      payments: amounts.map((amount) => ({ day: workingDayBy('2025-11-12'), amount, payee, columns })),
      plant: { id: `payment-${index + 1}`, indicator, asOf: '2025-12-31', keys: names, level, note },
    };
  });
}
