import { agency } from './agency.js';
import { allotment } from './allotment.js';
import { budgetLine } from './budget-line.js';
import type { RowOf } from './column.js';
import { executionMonthly } from './execution-monthly.js';
import { paymentVoucher } from './payment-voucher.js';
import { project } from './project.js';
import { publishedFigure } from './published-figure.js';
import { region } from './region.js';
import { subject } from './subject.js';
import { warning } from './warning.js';

/** The data standard: every table, by name. 数据标准 */
export const standard = {
  region,
  subject,
  agency,
  project,
  budgetLine,
  executionMonthly,
  allotment,
  paymentVoucher,
  publishedFigure,
  warning,
} as const;

/** The type of the standard. */
export type Standard = typeof standard;
/** Name of a table of the standard. */
export type TableName = keyof Standard;
/** Name of a column of a table. */
export type ColumnName<T extends TableName> = keyof Standard[T]['columns'] & string;
/** A row of a table, with every column, derived ones included. */
export type Row<T extends TableName> = RowOf<Standard[T]['columns']>;
