import type { RowOf } from './column.js';
import { soeFinancial } from './assets/soe-financial.js';
import { soe } from './assets/soe.js';
import { stateAsset } from './assets/state-asset.js';
import { auditFinding } from './audit/audit-finding.js';
import { budgetAdjustment } from './budget/budget-adjustment.js';
import { budgetLine } from './budget/budget-line.js';
import { executionMonthly } from './budget/execution-monthly.js';
import { bondUse } from './debt/bond-use.js';
import { bond } from './debt/bond.js';
import { debtBalance } from './debt/debt-balance.js';
import { debtLimit } from './debt/debt-limit.js';
import { debtRepayment } from './debt/debt-repayment.js';
import { sifMonthly } from './insurance/sif-monthly.js';
import { macroSeries } from './macro/macro-series.js';
import { agencyLedger } from './payment/agency-ledger.js';
import { allotment } from './payment/allotment.js';
import { paymentApplication } from './payment/payment-application.js';
import { paymentDetail } from './payment/payment-detail.js';
import { paymentPlan } from './payment/payment-plan.js';
import { paymentVoucher } from './payment/payment-voucher.js';
import { performanceEvaluation } from './performance/performance-evaluation.js';
import { performanceGoal } from './performance/performance-goal.js';
import { procurementBid } from './procurement/procurement-bid.js';
import { procurementContract } from './procurement/procurement-contract.js';
import { procurementTender } from './procurement/procurement-tender.js';
import { agency } from './reference/agency.js';
import { calendarEvent } from './reference/calendar-event.js';
import { payee } from './reference/payee.js';
import { policyDocument } from './reference/policy-document.js';
import { project } from './reference/project.js';
import { region } from './reference/region.js';
import { subject } from './reference/subject.js';
import { nontaxPayment } from './revenue/nontax-payment.js';
import { taxMonthly } from './revenue/tax-monthly.js';
import { taxPayerTop } from './revenue/tax-payer-top.js';
import { dataBatch } from './supervision/data-batch.js';
import { disclosure } from './supervision/disclosure.js';
import { evaluationCount } from './supervision/evaluation-count.js';
import { publishedFigure } from './supervision/published-figure.js';
import { reviewFinding } from './supervision/review-finding.js';
import { reviewTask } from './supervision/review-task.js';
import { warningEvent } from './supervision/warning-event.js';
import { warning } from './supervision/warning.js';
import { carryover } from './transfer/carryover.js';
import { transfer } from './transfer/transfer.js';
import { stabilisationFund } from './treasury/stabilisation-fund.js';
import { suspenseMonthly } from './treasury/suspense-monthly.js';
import { threeGuarantees } from './treasury/three-guarantees.js';
import { treasuryDaily } from './treasury/treasury-daily.js';

/** The data standard: every table, by name, in the order of topics. 数据标准 */
export const standard = {
  region,
  subject,
  agency,
  project,
  payee,
  policyDocument,
  calendarEvent,
  budgetLine,
  budgetAdjustment,
  executionMonthly,
  allotment,
  paymentPlan,
  paymentApplication,
  paymentVoucher,
  paymentDetail,
  agencyLedger,
  transfer,
  carryover,
  debtLimit,
  debtBalance,
  bond,
  bondUse,
  debtRepayment,
  treasuryDaily,
  suspenseMonthly,
  stabilisationFund,
  threeGuarantees,
  soe,
  soeFinancial,
  stateAsset,
  sifMonthly,
  taxMonthly,
  taxPayerTop,
  nontaxPayment,
  macroSeries,
  performanceGoal,
  performanceEvaluation,
  procurementTender,
  procurementBid,
  procurementContract,
  auditFinding,
  publishedFigure,
  warning,
  warningEvent,
  evaluationCount,
  reviewTask,
  reviewFinding,
  disclosure,
  dataBatch,
} as const;

/** The type of the standard. */
export type Standard = typeof standard;
/** Name of a table of the standard. */
export type TableName = keyof Standard;
/** Name of a column of a table. */
export type ColumnName<T extends TableName> = keyof Standard[T]['columns'] & string;
/** A row of a table, with every column, derived ones included. */
export type Row<T extends TableName> = RowOf<Standard[T]['columns']>;
