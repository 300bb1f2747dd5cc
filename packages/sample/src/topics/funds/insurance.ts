import { fraction, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { insuranceFaults } from './insurance-faults.js';

const owners = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');
const kinds = ['enterprise-pension', 'resident-pension', 'unemployment', 'injury'] as const;
const medical = ['employee-medical', 'resident-medical'] as const;

/** Residents' funds live on subsidies; the others on what is due of wages. */
const subsidised: readonly string[] = ['resident-pension', 'resident-medical'];

function fundRow({ seed }: World, at: number, insuranceType: string, n: number, year: number, month: number): TopicRow {
  const fault = year === 2025 ? insuranceFaults.find((one) => one.at === at && one.kind === insuranceType) : undefined;
  const ended = month === 12;
  const draws = (turn: number): number => Math.floor(fraction(seed, streams.fund, at, n, turn) * 50);
  const size = (20 + Math.floor(fraction(seed, streams.fund, at, n) * 80)) * 100_000_000;
  const income = ended ? fault?.income : undefined;
  const incomeYtd = income ? (size / 1000) * 12 * income[0] + income[1] : size * month;
  const share = fault?.share ?? 880 + draws(year);
  const benefitMonth = (size / 1000) * share;
  const usual = size * (insuranceType.endsWith('medical') ? 7 : 18);
  const [months, more] = (ended ? fault?.months : undefined) ?? [0, 0];
  const [paid, paidMore] = (ended ? fault?.subsidy : undefined) ?? [1000, 0];
  const [unpaid, unpaidMore] = (ended ? fault?.arrears : undefined) ?? [5 + Math.floor(draws(year + 1) / 4), 0];
  const due = (size / 10) * 9 * month;
  const beneficiaries = 100_000 + draws(year + 2) * 1_000;
  const [heads, fewer] = (ended ? fault?.heads : undefined) ?? [21 + Math.floor(draws(year + 3) / 5), 0];
  return {
    regionCode: owners[at]!.region.code,
    year,
    month,
    scope: 'whole',
    insuranceType,
    incomeBudget: size * 12,
    incomeYtd,
    expenseYtd: (size / 1000) * month * share + (fault?.more ?? 0),
    benefitMonth,
    ...(insuranceType === 'enterprise-pension' && {
      contributors: (beneficiaries / 10) * heads - fewer,
      beneficiaries,
    }),
    balance: months > 0 ? benefitMonth * months + more : usual,
    ...(subsidised.includes(insuranceType)
      ? { subsidyBudget: size * 6, subsidyIncome: (size / 1000) * (month / 2) * paid + paidMore }
      : { contributionDue: due, contributionArrears: (due / 1000) * unpaid + unpaidMore }),
  };
}

const fundRows = (world: World, year: number, quarter: number, types: readonly string[]): TopicRow[] =>
  owners.flatMap((_, at) =>
    types.flatMap((insuranceType, n) =>
      [1, 2, 3].map((part) => fundRow(world, at, insuranceType, n, year, quarter * 3 - 3 + part)),
    ),
  );

/** Pensions, unemployment and injury. 社会保险基金 */
export const insuranceTopic: Topic = {
  feed: 'human-resources',
  rows: (world, year, quarter) => ({ sifMonthly: fundRows(world, year, quarter, kinds) }),
  plants: () =>
    insuranceFaults.map(({ at, kind, indicator, level }, i) => ({
      id: `fund-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: { regionCode: owners[at]!.region.code, insuranceType: kind },
      level,
      note: '界限上与界限外',
    })),
};

/** Medical insurance. 医疗保险基金 */
export const medicalTopic: Topic = {
  feed: 'medical-insurance',
  rows: (world, year, quarter) => ({ sifMonthly: fundRows(world, year, quarter, medical) }),
};
