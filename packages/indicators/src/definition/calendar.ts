import type { Day } from '@qianliyan/sdk';

/** Counts business days of data time. 工作日历 */
export interface Calendar {
  /** Business days after the first day, up to and with the second. */
  businessDays(after: Day, through: Day): number;
}
