import type { Day } from '@qianliyan/sdk';
import { dayFromEpoch, epochDay } from '@qianliyan/sdk';

/** Days off beside weekends, first and last day: 国务院办公厅 notices on the holidays of 2023, 2024 and 2025. 放假 */
const holidays: readonly (readonly [Day, Day])[] = [
  ['2023-01-01', '2023-01-02'],
  ['2023-01-21', '2023-01-27'],
  ['2023-04-05', '2023-04-05'],
  ['2023-04-29', '2023-05-03'],
  ['2023-06-22', '2023-06-24'],
  ['2023-09-29', '2023-10-06'],
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
];

/** Weekend days that were worked, by the same notices. 调休上班 */
const workedWeekends = new Set<Day>([
  '2023-01-28',
  '2023-01-29',
  '2023-04-23',
  '2023-05-06',
  '2023-06-25',
  '2023-10-07',
  '2023-10-08',
  '2024-02-04',
  '2024-02-18',
  '2024-04-07',
  '2024-04-28',
  '2024-05-11',
  '2024-09-14',
  '2024-09-29',
  '2024-10-12',
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
]);

/** True when offices pay on this day of 2023–2025. 工作日 */
export function isWorkingDay(day: Day): boolean {
  if (workedWeekends.has(day)) return true;
  if (holidays.some(([first, last]) => first <= day && day <= last)) return false;
  const weekday = (epochDay(day) + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}

/** The last working day at or before a day. */
export function workingDayBy(day: Day): Day {
  let at = epochDay(day);
  while (!isWorkingDay(dayFromEpoch(at))) at -= 1;
  return dayFromEpoch(at);
}
