import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromEpoch, dayOfYear, daysBetween, epochDay, isDay, lastDayOf, periodOf, timeProgress } from './period.js';

test.each([
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '2025-1-1',
  '20250101',
  '0000-01-01',
  '2025-01-01T00:00',
  '',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
  expect(() => periodOf(text)).toThrow(expect.objectContaining({ code: 'bad-period' }));
});

test('knows leap years', () => {
  expect([2024, 2000, 1900, 2025].map((year) => lastDayOf({ year, month: 2 }))).toEqual([
    '2024-02-29',
    '2000-02-29',
    '1900-02-28',
    '2025-02-28',
  ]);
});

const days = fc.integer({ min: -200_000, max: 200_000 });

test('days and their numbers are one-to-one, and differ as days do', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(epochDay(dayFromEpoch(a))).toBe(a);
      expect(daysBetween(dayFromEpoch(a), dayFromEpoch(b))).toBe(b - a);
    }),
  );
});

test('the day of the year counts from 1 January', () => {
  fc.assert(
    fc.property(days, (number) => {
      const day = dayFromEpoch(number);
      expect(dayOfYear(day)).toBe(daysBetween(`${day.slice(0, 4)}-01-01`, day) + 1);
    }),
  );
});

test('time progress is by months for a period and by days for a day', () => {
  expect(timeProgress({ year: 2025, month: 6 })).toBe(0.5);
  expect(timeProgress('2025-12-31')).toBe(1);
  expect(timeProgress('2024-12-30')).toBe(365 / 366);
});
