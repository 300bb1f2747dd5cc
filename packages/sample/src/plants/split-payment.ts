import type { WarningLevel } from '@qianliyan/sdk';
import { fiscalYear, workingIndices } from '../calendar/fiscal-year.js';
import { draw, streams } from '../random/draw.js';
import { ordinaryAgency, plantedProject } from './ordinary-agency.js';
import type { PlantedCase, PlantGround } from './script.js';

/** The limit payments are split under, in fen: 50 万元, the indicator's default. 采购限额 */
const limit = 50_000_000;

interface Case {
  /** Fen of each payment. */
  readonly amounts: readonly number[];
  readonly level: WarningLevel | null;
  readonly note: string;
  /** Puts the last payment on the next working day. */
  readonly overTwoDays?: true;
}

const cases: readonly Case[] = [
  { amounts: [limit * 0.9, limit * 0.8, limit * 0.7], level: 'yellow', note: '三笔，均低于限额' },
  { amounts: [limit - 1, limit - 1, limit - 1], level: 'yellow', note: '三笔，各差 1 分到限额' },
  { amounts: [limit * 0.4, limit * 0.35, limit * 0.3, limit * 0.25], level: 'yellow', note: '四笔' },
  { amounts: [limit * 0.5, limit * 0.25, limit * 0.25], level: 'yellow', note: '合计正好等于限额' },
  { amounts: Array.from({ length: 8 }, () => limit * 0.96), level: 'yellow', note: '八笔' },
  {
    amounts: [limit * 0.98, limit * 0.97, limit * 0.96, limit * 0.95, limit * 0.94],
    level: 'yellow',
    note: '五笔，均略低于限额',
  },
  {
    amounts: [...Array.from({ length: 8 }, () => limit * 0.9), limit * 0.8],
    level: 'red',
    note: '合计正好等于公开招标限额',
  },
  {
    amounts: [...Array.from({ length: 8 }, () => limit * 0.9), limit * 0.8 - 1],
    level: 'yellow',
    note: '合计差 1 分到公开招标限额',
  },
  { amounts: [limit * 0.9, limit * 0.9], level: null, note: '只有两笔' },
  { amounts: [limit * 0.5, limit * 0.25, limit * 0.25 - 1], level: null, note: '合计差 1 分到限额' },
  { amounts: [limit, limit * 0.2, limit * 0.2], level: null, note: '一笔正好等于限额，其余两笔' },
  { amounts: [limit * 0.9, limit * 0.9, limit * 0.9], level: null, note: '分在两日', overTwoDays: true },
];

/** Payments to one payee on one day, each under the limit and together at or over it, and near misses on every side. 拆分支付 */
export function splitPayments(ground: PlantGround): PlantedCase[] {
  return [2024, 2025].flatMap((year) => {
    const calendar = fiscalYear(year);
    const days = workingIndices(calendar, `${year}-03-01`, `${year}-11-30`);
    return cases.map(({ amounts, level, note, overTwoDays }, index) => {
      const turn = index + (year - 2024) * cases.length;
      const agency = ordinaryAgency(ground, turn + 60);
      const project = plantedProject(ground.roster, agency, 20 + turn, year);
      const payee = 920_000 + turn;
      const spot = draw(ground.seed, streams.plant, turn) % (days.length - 1);
      const dayAt = (offset: number): string => calendar.days[days[spot + offset] ?? 0] ?? '';
      const total = amounts.reduce((a, b) => a + b, 0);
      return {
        project,
        allotments: [{ day: calendar.days[days[0] ?? 0] ?? '', amount: total }],
        payments: amounts.map((amount, at) => ({
          day: dayAt(overTwoDays && at === amounts.length - 1 ? 1 : 0),
          amount,
          payee,
        })),
        plant: {
          id: `split-${turn + 1}`,
          indicator: 'split-payment-under-threshold',
          asOf: `${year}-12-31`,
          keys: {
            agencyCode: ground.roster.agencies[agency]?.code ?? '',
            payeeCode: `R${payee}`,
            day: dayAt(0),
          },
          level,
          note,
        },
      };
    });
  });
}
