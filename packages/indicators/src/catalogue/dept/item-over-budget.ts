import { defineIndicator, type Indicator, type ListParameter } from '../../definition/indicator.js';
import { itemMeasures } from './item-measures.js';
import { ownLine } from './own-budget-rows.js';

interface ItemOverBudget extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'basis'> {
  readonly items: ListParameter;
  /** Of the items, one that stands in cases with a budget and one without. */
  readonly budgeted: string;
  readonly unbudgeted: string;
}

/** 科目超预算: an agency paid more for one of a list of items than its budget for it. */
export const itemOverBudget = ({ items, budgeted, unbudgeted, basis, ...told }: ItemOverBudget): Indicator => {
  const line = { ...ownLine, deptEconomicCode: budgeted, amount: 100 } as const;
  const paid = (agencyCode: string, actualAmount: number, deptEconomicCode = budgeted) =>
    ({ agencyCode, actualDate: '2025-03-03', deptEconomicCode, actualAmount }) as const;
  const agencies = ['on', 'past', 'adjusted'];
  return defineIndicator({
    id: told.id,
    name: told.name,
    category: 'DEPT',
    meaning: told.meaning,
    stage: 'execute',
    nature: 'compliance',
    grain: ['regionCode', 'agencyCode', 'deptEconomicCode'],
    needs: ['agency'],
    measures: itemMeasures,
    parameters: { items },
    applies: 'coalesce(coalesce(adjusted, approved), 0) > 0',
    value: 'paid - coalesce(adjusted, approved)',
    unit: 'fen',
    amount: 'paid - coalesce(adjusted, approved)',
    levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
    basis,
    cases: [
      {
        name: '恰好用完预算不触发，多付一分即触发；有调整后预算的按调整后；没有预算的不判断',
        asOf: '2025-06-30',
        given: {
          agency: agencies.map((agencyCode) => ({ agencyCode })),
          budgetLine: [
            ...agencies.map((agencyCode) => ({ ...line, agencyCode })),
            {
              ...ownLine,
              agencyCode: 'adjusted',
              lineId: 'moved',
              stage: 'adjusted',
              deptEconomicCode: budgeted,
              amount: 101,
            },
          ],
          paymentVoucher: [paid('on', 100), paid('past', 101), paid('adjusted', 101), paid('on', 101, unbudgeted)],
        },
        expect: [
          { keys: { agencyCode: 'on', deptEconomicCode: budgeted }, outcome: 'clear' },
          { keys: { agencyCode: 'past' }, outcome: 'red' },
          { keys: { agencyCode: 'adjusted' }, outcome: 'clear' },
          { keys: { agencyCode: 'on', deptEconomicCode: unbudgeted }, outcome: 'excluded' },
        ],
      },
      {
        name: '没有支付数据：不可计算',
        asOf: '2025-06-30',
        given: { agency: [{ agencyCode: 'on' }], budgetLine: [{ ...line, agencyCode: 'on' }] },
        expect: [{ keys: { agencyCode: 'on' }, outcome: 'not-computable', measure: 'paid' }],
      },
    ],
  });
};
