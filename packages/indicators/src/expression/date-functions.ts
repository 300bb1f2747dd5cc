import { daysInMonth } from '@qianliyan/sdk';
import type { FunctionName } from './ast.js';
import type { BusinessDays } from './scope.js';

const dayMs = 86_400_000;
const dateOf = (day: number): Date => new Date(day * dayMs);

/** The day `months` months later, in the month's last day where it has no such day. */
function addMonths(day: number, months: number): number {
  const date = dateOf(day);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return Date.UTC(year, month - 1, Math.min(date.getUTCDate(), daysInMonth(year, month))) / dayMs;
}

/** A function of whole days since 1970, by its name; null for one that takes no dates. */
export function dateFunction(
  name: FunctionName,
  today: number,
  businessDays: BusinessDays,
): ((first: number, second: number) => number) | null {
  switch (name) {
    case 'daysSince':
      return (day) => today - day;
    case 'daysBetween':
      return (from, to) => to - from;
    case 'businessDays':
      return businessDays;
    case 'addMonths':
      return addMonths;
    case 'yearOf':
      return (day) => dateOf(day).getUTCFullYear();
    case 'monthOf':
      return (day) => dateOf(day).getUTCMonth() + 1;
    default:
      return null;
  }
}

/** Monday to Friday, where no calendar is told. */
export const plainWeekdays: BusinessDays = (after, through) => {
  const before = (day: number): number => {
    const sinceMonday = day + 3;
    const weeks = Math.floor(sinceMonday / 7);
    return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
  };
  return before(through + 1) - before(after + 1);
};
