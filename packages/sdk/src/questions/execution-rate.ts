import { fen } from '../money.js';
import type { Fen } from '../money.js';
import { lastDayOf } from '../period.js';
import type { Period } from '../period.js';
import type { Filter, Measure } from '../query/query.js';
import type { Direction } from '../standard/vocabulary.js';
import type { Cell } from '../table/order.js';
import { is } from './ask.js';

/**
 * How an execution rate is made 执行率口径: of regions and books executed over adjusted budget (调整预算执行率), of agencies and
 * projects paid to date over executable allotments (指标支付率).
 */
export type RateDefinition = 'executed/adjusted' | 'paid/allotment';

/** An execution rate 执行率 as its exact two amounts, in fen. Every picture says its definition. */
export interface ExecutionRate {
  readonly definition: RateDefinition;
  /** Executed or paid to date; null when not reported. */
  readonly done: Fen | null;
  /** Adjusted budget, or executable allotments after additions and cuts; null when not reported. */
  readonly planned: Fen | null;
}

/** The rate as a number for pictures; null when a side is not reported or nothing was planned. */
export function rateValue({ done, planned }: ExecutionRate): number | null {
  return done === null || planned === null || planned === 0 ? null : done / planned;
}

/** Orders rates exactly, highest first, those that cannot be computed last. */
export function compareRates(a: ExecutionRate, b: ExecutionRate): number {
  const [none, other] = [rateValue(a) === null, rateValue(b) === null];
  if (none || other) return Number(none) - Number(other);
  const sign = a.planned! < 0 === b.planned! < 0 ? 1 : -1;
  const difference = BigInt(b.done!) * BigInt(a.planned!) - BigInt(a.done!) * BigInt(b.planned!);
  return sign * (difference > BigInt(0) ? 1 : difference < BigInt(0) ? -1 : 0);
}

/** Money out of an answer: null stays null. */
export const fenOf = (cell: Cell | undefined): Fen | null => (typeof cell === 'number' ? fen(cell) : null);

/** Rows of `executionMonthly` that a rate of regions and books is made of: one period and direction, top-level subjects, no transfers between levels. */
export function executionWhere(period: Period, direction: Direction, ...more: readonly Filter[]): Filter {
  return {
    and: [
      ...more,
      is('year', period.year),
      is('month', period.month),
      is('direction', direction),
      is('subjectLevel', 1),
      is('isTransfer', false),
    ],
  };
}

/** Measures of `executionMonthly` under `executionWhere`. */
export const executionMeasures = {
  budgetOriginal: { sum: 'budgetOriginal' },
  budgetAdjusted: { sum: 'budgetAdjusted' },
  executed: { sum: 'amountYtd' },
  executedLastYear: { sum: 'amountYtdLastYear' },
} as const satisfies Record<string, Measure>;

/** Payments 支付 of a year to the end of a period, by the day they were made; `paid` measures them. */
export function paidWhere(period: Period, ...more: readonly Filter[]): Filter {
  return { and: [...more, is('year', period.year), { column: 'actualDate', op: 'le', value: lastDayOf(period) }] };
}

/** What was paid, over `paymentVoucher`. 支付数 */
export const paidMeasures = { paid: { sum: 'actualAmount' } } as const satisfies Record<string, Measure>;

/** Executable allotments 可执行指标 of a year, issued to the end of a period. */
export function allotmentWhere(period: Period, ...more: readonly Filter[]): Filter {
  return {
    and: [
      ...more,
      is('year', period.year),
      is('executable', true),
      { column: 'docDate', op: 'le', value: lastDayOf(period) },
    ],
  };
}

/** What was allotted and what was cut again, over `allotment`. */
export const allotmentMeasures = {
  issued: { sum: 'amount' },
  reduced: { sum: 'reducedAmount' },
} as const satisfies Record<string, Measure>;

/** Allotted net of cuts; null when nothing was issued. */
export function allotted(issued: Fen | null, reduced: Fen | null): Fen | null {
  return issued === null ? null : fen(issued - (reduced ?? 0));
}
