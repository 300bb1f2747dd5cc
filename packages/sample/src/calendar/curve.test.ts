import { expect, test } from 'vitest';
import { paces, spendingCurves } from './curve.js';
import { fiscalYear } from './fiscal-year.js';
import { isWorkingDay, workingDayBy } from './working-days.js';

test.each([2023, 2024, 2025])('curves of %i rise only on working days, from above nothing to exactly all', (year) => {
  const calendar = fiscalYear(year);
  const curves = spendingCurves(calendar);
  for (const pace of paces) {
    const curve = curves[pace];
    expect(curve).toHaveLength(calendar.days.length);
    curve.forEach((value, day) => {
      const before = day === 0 ? 0 : (curve[day - 1] ?? 0);
      expect(value).toBeGreaterThanOrEqual(before);
      if (!calendar.working[day]) expect(value).toBe(before);
    });
    expect(curve.at(-1)).toBe(1);
  }
  const { seasonal } = curves;
  const december = 1 - (seasonal[calendar.monthEnds[10] ?? 0] ?? 0);
  expect(december).toBeGreaterThan(1.4 / 12);
  expect(seasonal[calendar.monthEnds[5] ?? 0]).toBeCloseTo(0.5, 5);
});

test('working days follow the holiday notices', () => {
  expect(isWorkingDay('2025-01-26')).toBe(true);
  expect(isWorkingDay('2025-10-08')).toBe(false);
  expect(isWorkingDay('2025-10-11')).toBe(true);
  expect(isWorkingDay('2025-07-05')).toBe(false);
  expect(workingDayBy('2025-10-08')).toBe('2025-09-30');
});
