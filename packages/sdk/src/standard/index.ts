import { agency } from './reference/agency.js';
import { allotment } from './payment/allotment.js';
import { budgetLine } from './budget/budget-line.js';
import type { RowOf } from './column.js';
import { executionMonthly } from './budget/execution-monthly.js';
import { paymentVoucher } from './payment/payment-voucher.js';
import { project } from './reference/project.js';
import { publishedFigure } from './supervision/published-figure.js';
import { region } from './reference/region.js';
import { subject } from './reference/subject.js';
import { warning } from './supervision/warning.js';
import { bond } from './debt/bond.js';
import { bondUse } from './debt/bond-use.js';
import { debtBalance } from './debt/debt-balance.js';
import { debtLimit } from './debt/debt-limit.js';
import { debtRepayment } from './debt/debt-repayment.js';
import { carryover } from './transfer/carryover.js';
import { transfer } from './transfer/transfer.js';
import { treasuryDaily } from './treasury/treasury-daily.js';

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
  transfer,
  carryover,
  debtLimit,
  debtBalance,
  bond,
  bondUse,
  debtRepayment,
  treasuryDaily,
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
