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
  row['direction'] === direction &&
  row['isTransfer'] === String(transfers) &&
  (!subjects || subjects.includes(row['subjectCode']!));

const filed = new WeakMap<readonly RawRow[], ReadonlyMap<number, readonly RawRow[]>>();

function byYear(rows: readonly RawRow[]): Map<number, RawRow[]> {
  const years = new Map<number, RawRow[]>();
  for (const row of rows) {
    const year = Number(row['year']);
    const of = years.get(year);
    if (of) of.push(row);
    else years.set(year, [row]);
  }
  return years;
}

/** The own classes of a year's monthly reports. Filed by year once: a hundred rules each read them several times. */
function ownClasses(tables: RawTables, year: number): readonly RawRow[] {
  const rows = tables.rows('executionMonthly');
  const known = filed.get(rows) ?? byYear(rows.filter((row) => row['scope'] === 'own' && row['subjectLevel'] === '1'));
  filed.set(rows, known);
  return known.get(year) ?? [];
}

/** The amounts of months of a year, added up by region, or by region and class. */
export const spent = (
  tables: RawTables,
  lines: Lines,
  { year, from = 1, to }: { readonly year: number; readonly from?: number; readonly to: number },
  byClass = false,
): Sums =>
  sumBy(
    ownClasses(tables, year),
    (row) => (byClass ? `${row['regionCode']} ${row['subjectCode']}` : row['regionCode']!),
    'amountMonth',
    (row) => fits(row, lines) && Number(row['month']) >= from && Number(row['month']) <= to,
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
    ownClasses(tables, year),
    (row) => (byClass ? `${row['regionCode']} ${row['subjectCode']}` : row['regionCode']!),
    column,
    (row) => fits(row, lines) && Number(row['month']) === month,
  );
