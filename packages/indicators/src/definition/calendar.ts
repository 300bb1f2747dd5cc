import { dayFromEpoch } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import { plainWeekdays } from '../expression/date-functions.js';
import type { BusinessDays } from '../expression/scope.js';

/** Counts business days of data time. 工作日历 */
export interface Calendar {
  /** Business days after the first day, up to and with the second. */
  businessDays(after: Day, through: Day): number;
}

/** A calendar over days since 1970; Monday to Friday where there is none. */
export const businessDaysBy = (calendar: Calendar | undefined): BusinessDays =>
  calendar ? (after, through) => calendar.businessDays(dayFromEpoch(after), dayFromEpoch(through)) : plainWeekdays;
