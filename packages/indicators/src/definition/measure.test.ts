import { expectTypeOf, test } from 'vitest';
import type { Measure } from './measure.js';

const paid = { zh: '支付数', en: 'paid', empty: 'zero', table: 'paymentVoucher', window: 'as-of' } as const;
const split = { zh: '笔数', en: 'payments', empty: 'unknown', of: 'byDay' } as const;

test('tables, columns and windows of a measure are checked by types', () => {
  expectTypeOf({ ...paid, sum: 'actualAmount' } as const).toExtend<Measure>();
  expectTypeOf({ ...paid, max: 'actualDate' } as const).toExtend<Measure>();
  expectTypeOf({ ...paid, count: true } as const).toExtend<Measure>();
  expectTypeOf({ ...split, sum: 'payments' } as const).toExtend<Measure>();
  expectTypeOf({ ...paid, sum: 'amountYtd' } as const).not.toExtend<Measure>();
  expectTypeOf({ ...paid, sum: 'payeeCode' } as const).not.toExtend<Measure>();
  expectTypeOf({ ...paid, sum: 'actualDate' } as const).not.toExtend<Measure>();
  expectTypeOf({ ...paid, table: 'payments', count: true } as const).not.toExtend<Measure>();
  expectTypeOf({ ...paid, window: 'last-week', count: true } as const).not.toExtend<Measure>();
  expectTypeOf({ ...paid, empty: 'maybe', count: true } as const).not.toExtend<Measure>();
  expectTypeOf({ ...paid, ...split, count: true } as const).not.toExtend<Measure>();
});
