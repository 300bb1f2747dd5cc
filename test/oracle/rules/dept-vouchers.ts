import type { Rules } from '../raw-tables.js';
import { begins, eachPayment, holds } from './payment-rules.js';

/** 部门预算：逐笔支付 */
export const voucherRules: Rules = {
  'three-public-misclassification': eachPayment((row, fen) =>
    fen > 0n &&
    holds(row['purpose'], ['公务接待', '因公出国', '公务用车']) &&
    !begins(row['deptEconomicCode'], ['30212', '30217', '30231', '30913', '31013'])
      ? 'yellow'
      : null,
  ),
  *'three-public-q4-prepayment'(tables, asOf) {
    if (Number(asOf.slice(5, 7)) < 10) return;
    yield* eachPayment((row, fen) =>
      row['actualDate']! >= `${asOf.slice(0, 4)}-10-01` &&
      fen > 1_000_000n &&
      holds(row['purpose'], ['预付']) &&
      holds(row['purpose'], ['会议', '接待', '公车', '用车'])
        ? 'yellow'
        : null,
    )(tables, asOf);
  },
};
