import type { Plant } from '../../plants/script.js';

/** A fund of 2025 that is not as usual, and what it leads to on the last day of that year. */
export interface InsuranceFault {
  readonly at: number;
  readonly kind: string;
  readonly indicator: string;
  readonly level: Plant['level'];
  /** Expense: thousandths of income, and fen more. */
  readonly share?: number;
  readonly more?: number;
  /** What is held: months of what is paid out, and fen more. */
  readonly months?: readonly [months: number, more: number];
  /** Of the whole year's budget in thousandths, by December, and fen more: income, and subsidy. */
  readonly income?: readonly [part: number, more: number];
  readonly subsidy?: readonly [part: number, more: number];
  /** Who pays in: tenths of a person for each who draws, and how many fewer. */
  readonly heads?: readonly [tenths: number, fewer: number];
  /** Unpaid of what was due, thousandths, and fen more. */
  readonly arrears?: readonly [part: number, more: number];
}

const low = 'sif-payable-months-low';
const high = 'sif-payable-months-high';
const progress = 'sif-revenue-progress-gap';
const subsidy = 'sif-subsidy-late';
const arrears = 'sif-contribution-arrears';
const support = 'pension-support-ratio-low';
const pension = 'enterprise-pension';
const residents = 'resident-pension';
const medical = 'employee-medical';
const residentMedical = 'resident-medical';
const jobless = 'unemployment';
const injury = 'injury';

/** One fault for each bound, and one on it. */
export const insuranceFaults: readonly InsuranceFault[] = [
  { at: 1, kind: jobless, share: 1000, more: 1, indicator: 'sif-current-deficit', level: 'yellow' },
  { at: 2, kind: jobless, share: 1000, more: 0, indicator: 'sif-current-deficit', level: null },
  { at: 3, kind: injury, share: 950, more: 1, indicator: 'sif-surplus-rate-low', level: 'yellow' },
  { at: 4, kind: injury, share: 950, more: 0, indicator: 'sif-surplus-rate-low', level: null },
  { at: 5, kind: injury, share: 1101, more: 0, indicator: 'sif-surplus-rate-low', level: 'red' },
  { at: 6, kind: medical, share: 1050, more: 0, indicator: 'sif-surplus-rate-low', level: 'orange' },
  { at: 7, kind: pension, months: [9, 0], indicator: low, level: null },
  { at: 8, kind: pension, months: [9, -1], indicator: low, level: 'yellow' },
  { at: 9, kind: pension, months: [6, -1], indicator: low, level: 'orange' },
  { at: 10, kind: pension, months: [3, -1], indicator: low, level: 'red' },
  { at: 11, kind: medical, months: [6, 0], indicator: low, level: null },
  { at: 12, kind: medical, months: [6, -1], indicator: low, level: 'yellow' },
  { at: 13, kind: jobless, months: [12, 0], indicator: low, level: null },
  { at: 14, kind: jobless, months: [6, -1], indicator: low, level: 'red' },
  { at: 15, kind: residentMedical, months: [9, 0], indicator: high, level: null },
  { at: 16, kind: residentMedical, months: [9, 1], indicator: high, level: 'yellow' },
  { at: 17, kind: residentMedical, months: [15, 1], indicator: high, level: 'red' },
  { at: 7, kind: residents, income: [950, 0], indicator: progress, level: null },
  { at: 8, kind: residents, income: [950, -1], indicator: progress, level: 'yellow' },
  { at: 9, kind: residents, income: [900, -1], indicator: progress, level: 'red' },
  { at: 10, kind: residents, subsidy: [850, 0], indicator: subsidy, level: null },
  { at: 11, kind: residents, subsidy: [850, -1], indicator: subsidy, level: 'yellow' },
  { at: 12, kind: residents, subsidy: [700, -1], indicator: subsidy, level: 'red' },
  { at: 13, kind: injury, arrears: [30, 0], indicator: arrears, level: null },
  { at: 14, kind: injury, arrears: [30, 1], indicator: arrears, level: 'yellow' },
  { at: 15, kind: injury, arrears: [80, 1], indicator: arrears, level: 'red' },
  { at: 11, kind: pension, heads: [20, 0], indicator: support, level: null },
  { at: 12, kind: pension, heads: [20, 1], indicator: support, level: 'yellow' },
  { at: 13, kind: pension, heads: [15, 1], indicator: support, level: 'orange' },
  { at: 14, kind: pension, heads: [12, 1], indicator: support, level: 'red' },
];
