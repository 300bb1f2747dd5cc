import type { Measure } from '../../definition/measure.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}

type Year = 'asOf.year' | 'asOf.year - 1';

const events = (eventType: string, year: Year): string =>
  `eventType == "${eventType}" && year == ${year} && date <= asOf.day`;

/** 首次发生日: the first day of an event of the calendar, on account of a year. */
export const firstDay = (eventType: string, year: Year, words: Words, empty: Measure['empty'] = 'none'): Measure => ({
  ...words,
  table: 'calendarEvent',
  min: 'date',
  window: 'as-of',
  where: events(eventType, year),
  empty,
});

/** 末次发生日: the last day of it. */
export const lastDay = (eventType: string, year: Year, words: Words): Measure => ({
  ...words,
  table: 'calendarEvent',
  max: 'date',
  window: 'as-of',
  where: events(eventType, year),
  empty: 'none',
});

/** 决算批准日: the day the Standing Committee approved the final accounts of last year. */
export const finalAccountsApproved: Measure = firstDay(
  'final-accounts-approved',
  'asOf.year - 1',
  { zh: '决算批准日', en: 'approved' },
  'unknown',
);
