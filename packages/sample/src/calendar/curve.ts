import type { FiscalYear } from './fiscal-year.js';

/** How spending runs through a year: salaries evenly, most things with quarter ends and a December rush, some late, some done by June. 支出节奏 */
export const paces = ['steady', 'seasonal', 'late', 'early'] as const;

/** Name of a pace. */
export type Pace = (typeof paces)[number];

/** Percent a month. `seasonal` reaches 50 % by June, near the 52.9 % that Sichuan published for the first half of 2023. */
const months: Readonly<Record<Pace, readonly number[]>> = {
  steady: [8, 8, 8, 8, 8, 9, 8, 8, 8, 8, 8, 11],
  seasonal: [8, 6.5, 9.5, 7.5, 7.6, 10.9, 7.2, 7.2, 9.2, 6.6, 7.8, 12],
  late: [3, 3, 6, 6, 7, 9, 7, 8, 10, 9, 12, 20],
  early: [10, 12, 20, 22, 20, 16, 0, 0, 0, 0, 0, 0],
};

/** Percent of revenue a month. 收入节奏 */
const revenueMonths = [10.5, 7, 8.5, 9, 8, 10.5, 8, 6.5, 8.5, 8, 6.5, 9];

const cumulative = (shares: readonly number[]): number[] => {
  let sum = 0;
  const sums = shares.map((share) => (sum += share));
  return sums.map((value) => value / sum);
};

/** Share of a year's revenue or transfers that has come in by the end of a month, by month − 1; 1 in December. */
export const revenueCurve: readonly number[] = cumulative(revenueMonths);

/** Share of a year's spending by the end of each day, at any pace: flat on days off, exactly 1 on the last day. 支出曲线 */
export function spendingCurves(calendar: FiscalYear): Readonly<Record<Pace, Float64Array>> {
  const curve = (pace: Pace): Float64Array => {
    const daily: number[] = [];
    months[pace].forEach((percent, month) => {
      const first = daily.length;
      const weights = calendar.days
        .slice(first, (calendar.monthEnds[month] ?? 0) + 1)
        .map((_, index, all) => (calendar.working[first + index] ? (index >= all.length - 4 ? 1.7 : 1) : 0));
      const total = weights.reduce<number>((sum, weight) => sum + weight, 0);
      daily.push(...weights.map((weight) => (percent * weight) / total));
    });
    return Float64Array.from(cumulative(daily));
  };
  return { steady: curve('steady'), seasonal: curve('seasonal'), late: curve('late'), early: curve('early') };
}
