import type { RowInput } from '@qianliyan/sdk';
import { defineIndicator, type Indicator } from '../../definition/indicator.js';
import type { Measure } from '../../definition/measure.js';
import { agency } from './own-purchases.js';

interface BidGap extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'basis' | 'cases'> {
  /** When a gap is an outlier among the tenders, by their quartiles `q1` and `q3`. */
  readonly outlier: string;
  /** The quartile said to be lacking where tenders are few. */
  readonly lacks: 'q1' | 'q3';
}

const lowest = (status: 'winner' | 'valid', zh: string, en: string): Measure => ({
  zh,
  en,
  table: 'procurementBid',
  min: 'amount',
  window: 'as-of',
  where: `year == asOf.year && receivedDate <= asOf.day && status == "${status}" && amount > 0`,
  empty: 'none',
});

/** A bid of 2025 for a tender of agency `a`, for the rows of cases. */
export const bid = (tenderId: string, status: 'winner' | 'valid', amount: number): RowInput<'procurementBid'> => ({
  agencyCode: 'a',
  tenderId,
  status,
  receivedDate: '2025-10-20',
  amount,
});

/** Tenders `t0`, `t1` and so on, won at 1000: the lowest other valid bid of each is so much above. */
export const tendersWithGaps = (gaps: readonly number[]): RowInput<'procurementBid'>[] =>
  gaps.flatMap((gap, at) => [bid(`t${at}`, 'winner', 1000), bid(`t${at}`, 'valid', 1000 + gap)]);

/** 报价差异常: the gap between the winning price and the lowest other valid bid stands apart from those of other tenders. */
export const bidGap = ({ outlier, lacks, basis, cases, ...told }: BidGap): Indicator =>
  defineIndicator({
    id: told.id,
    name: told.name,
    category: 'PROC',
    meaning: told.meaning,
    stage: 'execute',
    nature: 'risk',
    grain: ['agencyCode', 'tenderId'],
    needs: ['agency'],
    measures: {
      win: lowest('winner', '中标价', 'winning bid'),
      second: lowest('valid', '其他有效投标最低价', 'lowest other valid bid'),
    },
    parameters: {},
    siblings: {
      q1: { zh: '各项目价差的第一四分位数', en: 'first quartile of the gaps', op: 'q1', of: 'value', least: 5 },
      q3: { zh: '各项目价差的第三四分位数', en: 'third quartile of the gaps', op: 'q3', of: 'value', least: 5 },
    },
    applies: 'win != null && second != null && second >= win',
    value: '(second - win) / win',
    unit: 'ratio',
    levels: { yellow: { when: outlier, action: 'check', mark: 'found' } },
    basis,
    cases: [
      ...cases,
      {
        name: '不足五个项目：不可计算',
        asOf: '2025-12-31',
        given: { agency, procurementBid: tendersWithGaps([100, 110, 120, 130]) },
        expect: [{ keys: { tenderId: 't0' }, outcome: 'not-computable', measure: lacks }],
      },
    ],
  });
