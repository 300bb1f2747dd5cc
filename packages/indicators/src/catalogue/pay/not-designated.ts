import { defineIndicator, type Indicator } from '../../definition/indicator.js';
import { voucher } from '../case-voucher.js';

interface NotDesignated extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'basis'> {
  /** The list. */
  readonly listed: { readonly zh: string; readonly en: string };
  /** The column of payees that says who is on it. */
  readonly column: 'isMeetingVenue' | 'isRepairShop';
  /** The economic subject of the payments it is for, and where that is said. */
  readonly subject: string;
  readonly source: string;
}

/** 非定点: a payment under a subject went to a payee that is not on the list of those designated for it. */
export const notDesignated = ({ listed, column, subject, source, basis, ...told }: NotDesignated): Indicator => {
  const paidTo = (voucherId: string, payeeCode: string, deptEconomicCode = subject, amount = 1) =>
    voucher(voucherId, amount, { payeeCode, deptEconomicCode });
  return defineIndicator({
    id: told.id,
    name: told.name,
    category: 'PAY',
    meaning: told.meaning,
    stage: 'execute',
    nature: 'compliance',
    grain: ['agencyCode', 'fundBook', 'voucherId', 'payeeCode'],
    sparse: true,
    needs: ['agency'],
    measures: {
      paid: {
        zh: '支付金额',
        en: 'paid',
        table: 'paymentVoucher',
        sum: 'actualAmount',
        window: 'year-to-date',
        where: 'startsWith(deptEconomicCode, subjects) && payeeCode != null && actualAmount > 0',
        empty: 'unknown',
      },
      listed: {
        ...listed,
        table: 'payee',
        count: true,
        grain: ['payeeCode'],
        window: 'as-of',
        where: column,
        empty: 'zero',
      },
    },
    parameters: {
      subjects: { zh: '经济科目', en: 'economic subjects', values: [subject], mark: 'found', source },
    },
    applies: 'listed == 0',
    value: 'paid',
    unit: 'fen',
    amount: 'paid',
    levels: { yellow: { when: 'value > 0', action: 'check', mark: 'found' } },
    basis,
    cases: [
      {
        name: '收款人不在名单为黄灯，在名单的、其他科目、退回的不算',
        asOf: '2025-12-31',
        given: {
          agency: [{ agencyCode: 'a' }],
          payee: [
            { payeeCode: 'in', [column]: true },
            { payeeCode: 'out', [column]: false },
          ],
          paymentVoucher: [
            paidTo('in', 'in'),
            paidTo('out', 'out'),
            paidTo('unknown', 'new'),
            paidTo('other', 'out', '30201'),
            paidTo('back', 'out', subject, -1),
          ],
        },
        expect: [
          { keys: { voucherId: 'in' }, outcome: 'excluded' },
          { keys: { voucherId: 'out' }, outcome: 'yellow' },
          { keys: { voucherId: 'unknown' }, outcome: 'yellow' },
          { keys: { voucherId: 'other' }, outcome: 'clear' },
          { keys: { voucherId: 'back' }, outcome: 'clear' },
        ],
      },
      {
        name: '没有收款人名单：不可计算',
        asOf: '2025-12-31',
        given: { agency: [{ agencyCode: 'a' }], paymentVoucher: [paidTo('out', 'out')] },
        expect: [{ keys: { voucherId: 'out' }, outcome: 'not-computable', measure: 'listed' }],
      },
    ],
  });
};
