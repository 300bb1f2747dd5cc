import { epochDay } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import type { Calendar } from '../definition/calendar.js';
import { plainWeekdays } from '../expression/date-functions.js';

/** Where a year differs from Monday to Friday. 节假日与调休 */
export interface Holidays {
  /** Weekdays nobody works. */
  readonly off?: readonly Day[];
  /** Saturdays and Sundays worked instead. */
  readonly worked?: readonly Day[];
}

/** Monday to Friday, but for the days told. 工作日历 */
export function workdays({ off = [], worked = [] }: Holidays = {}): Calendar {
  const isWeekday = (day: Day): boolean => plainWeekdays(epochDay(day) - 1, epochDay(day)) > 0;
  const less = [...new Set(off)].filter(isWeekday);
  const more = [...new Set(worked)].filter((day) => !isWeekday(day));
  return {
    businessDays(after, through) {
      const within = (day: Day): boolean => day > after && day <= through;
      const plain = plainWeekdays(epochDay(after), epochDay(through));
      return plain - less.filter(within).length + more.filter(within).length;
    },
  };
}
