import { defineIndicator, type Indicator } from '../definition/indicator.js';
import type { Window } from '../definition/window.js';
import { caseLacking } from './case-lacking.js';

interface VoucherCheck extends Pick<
  Indicator,
  'id' | 'name' | 'category' | 'meaning' | 'nature' | 'parameters' | 'applies' | 'levels' | 'basis' | 'cases'
> {
  /** Which payments are brought back: an expression over the columns of the voucher and the parameters. */
  readonly suspect: string;
  /** `year-to-date` unless told. */
  readonly window?: Window;
}

/** 逐笔检查: looks at each payment by itself; those that are not suspect are not brought back, and not counted as clear. */
export const voucherCheck = ({ suspect, window = 'year-to-date', applies, ...told }: VoucherCheck): Indicator =>
  defineIndicator({
    id: told.id,
    name: told.name,
    category: told.category,
    meaning: told.meaning,
    stage: 'execute',
    nature: told.nature,
    grain: ['agencyCode', 'fundBook', 'voucherId'],
    sparse: true,
    needs: ['agency'],
    measures: {
      paid: {
        zh: '支付金额',
        en: 'paid',
        table: 'paymentVoucher',
        sum: 'actualAmount',
        window,
        where: suspect,
        empty: 'unknown',
      },
    },
    parameters: told.parameters,
    ...(applies === undefined ? {} : { applies }),
    value: 'paid',
    unit: 'fen',
    amount: 'paid',
    levels: told.levels,
    basis: told.basis,
    cases: [...told.cases, caseLacking('没有支付数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'paid')],
  });
