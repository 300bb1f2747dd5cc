import type { RowInput } from '@qianliyan/sdk';
import type { Indicator } from '../../definition/indicator.js';

type InsuranceType = NonNullable<RowInput<'sifMonthly'>['insuranceType']>;

/** 可支付月数的度量: the balance of funds of these kinds, what they paid in twelve months, and how many of those reported. */
export const payableMonths = (kinds: readonly InsuranceType[]): Required<Pick<Indicator, 'folds' | 'measures'>> => {
  const funds = `scope == "whole" && insuranceType in [${kinds.map((kind) => `"${kind}"`).join(', ')}]`;
  return {
    folds: {
      byMonth: {
        table: 'sifMonthly',
        window: { lastMonths: 12 },
        where: `${funds} && benefitMonth != null`,
        grain: ['regionCode', 'insuranceType', 'year', 'month'],
        measures: { paid: { sum: 'benefitMonth' } },
      },
    },
    measures: {
      held: {
        zh: '累计结余',
        en: 'balance',
        table: 'sifMonthly',
        sum: 'balance',
        window: 'month',
        where: funds,
        empty: 'unknown',
      },
      paid: { zh: '近十二个月待遇支出', en: 'benefits of twelve months', of: 'byMonth', sum: 'paid', empty: 'unknown' },
      months: { zh: '有数的月数', en: 'months reported', of: 'byMonth', count: true, empty: 'unknown' },
    },
  };
};

/** What a fund holds at the end of a month of 2025, and what it paid in it, for the rows of cases. */
export const fundOf = (
  regionCode: string,
  month: number,
  insuranceType: InsuranceType,
  balance: number,
  benefitMonth: number,
): RowInput<'sifMonthly'> => ({ regionCode, year: 2025, month, scope: 'whole', insuranceType, balance, benefitMonth });
