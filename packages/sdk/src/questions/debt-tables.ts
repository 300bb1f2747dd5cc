import { lastDayOf } from '../period.js';
import type { Period } from '../period.js';
import type { AggregateQuery, Filter } from '../query/query.js';
import { is } from './ask.js';
import { withinTerritory } from './regions.js';
import type { RegionLabel } from './regions.js';

/** The five queries behind `debt`: limits and balances of the region itself, bonds, their use and repayment of its territory. */
export function debtTables(code: string, region: RegionLabel | null, period: Period) {
  const { year, month } = period;
  const through = (column: string): Filter => ({ column, op: 'le', value: lastDayOf(period) });
  const territory = region ? withinTerritory(region) : [is('regionCode', code)];
  return {
    limits: {
      from: 'debtLimit',
      where: { and: [is('regionCode', code), is('year', year)] },
      keys: ['debtType', 'scope', 'regionLevel'],
      measures: { limit: { sum: 'limitAmount' }, newLimit: { sum: 'newLimit' } },
    },
    balances: {
      from: 'debtBalance',
      where: { and: [is('regionCode', code), is('year', year), is('month', month)] },
      keys: ['debtType', 'scope', 'regionLevel'],
      measures: { balance: { sum: 'balance' } },
    },
    bonds: {
      from: 'bond',
      where: { and: [...territory, is('year', year), through('issueDate')] },
      keys: ['debtType', 'purpose'],
      measures: { issued: { sum: 'issueAmount' } },
    },
    uses: {
      from: 'bondUse',
      where: { and: [...territory, is('year', year), is('month', month)] },
      keys: [],
      measures: {
        allocated: { sum: 'allocatedAmount' },
        spent: { sum: 'spentAmount' },
        unspent: { sum: 'unspentAmount' },
      },
    },
    due: {
      from: 'debtRepayment',
      where: { and: [...territory, { column: 'year', op: 'ge', value: year }] },
      keys: ['debtType', 'year'],
      measures: {
        principal: { sum: 'principalDue' },
        interest: { sum: 'interestDue' },
        principalPaid: { sum: 'principalPaid', where: through('paidDate') },
        interestPaid: { sum: 'interestPaid', where: through('paidDate') },
      },
    },
  } as const satisfies Record<string, AggregateQuery>;
}
