import type { RawRow } from './raw-rows.js';
import { sumBy } from './raw-tables.js';
import type { RawTables, Sums } from './raw-tables.js';

/** The month a monthly report is judged by on the last day of a month: that month. */
export const monthOf = (asOf: string): { readonly year: number; readonly month: number } => ({
  year: Number(asOf.slice(0, 4)),
  month: Number(asOf.slice(5, 7)),
});

/** Which lines of the monthly report: own level, classes. */
export interface Lines {
  readonly book: string;
  readonly direction: 'revenue' | 'expenditure';
  readonly transfers?: boolean;
  readonly subjects?: readonly string[];
}

const fits = (row: RawRow, { book, direction, transfers = false, subjects }: Lines): boolean =>
  row['fundBook'] === book &&
  row['scope'] === 'own' &&
  row['direction'] === direction &&
  row['subjectLevel'] === '1' &&
  row['isTransfer'] === String(transfers) &&
  (!subjects || subjects.includes(row['subjectCode']!));

/** The amounts of months of a year, added up by region, or by region and class. */
export const spent = (
  tables: RawTables,
  lines: Lines,
  { year, from = 1, to }: { readonly year: number; readonly from?: number; readonly to: number },
  byClass = false,
): Sums =>
  sumBy(
    tables.rows('executionMonthly'),
    (row) => (byClass ? `${row['regionCode']} ${row['subjectCode']}` : row['regionCode']!),
    'amountMonth',
    (row) =>
      fits(row, lines) && Number(row['year']) === year && Number(row['month']) >= from && Number(row['month']) <= to,
  );

/** A budget column as the report of one month has it. */
export const budgeted = (
  tables: RawTables,
  lines: Lines,
  column: 'budgetOriginal' | 'budgetAdjusted',
  { year, month }: { readonly year: number; readonly month: number },
  byClass = false,
): Sums =>
  sumBy(
    tables.rows('executionMonthly'),
    (row) => (byClass ? `${row['regionCode']} ${row['subjectCode']}` : row['regionCode']!),
    column,
    (row) => fits(row, lines) && Number(row['year']) === year && Number(row['month']) === month,
  );
