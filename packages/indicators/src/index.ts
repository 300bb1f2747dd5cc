export { backtest } from './backtest/backtest.js';
export type { Backtest, BacktestDay, BacktestEvent, BacktestOptions } from './backtest/backtest.js';
export { compareRules } from './backtest/compare-rules.js';
export type { RuleDifference } from './backtest/compare-rules.js';

export { checkCaseRows } from './cases/check-case-rows.js';
export { runCases } from './cases/run-cases.js';
export type { CaseFailure } from './cases/run-cases.js';
export { checkPolicy, checkPolicyIds } from './check/check-policy.js';
export { checkIndicator } from './check/check.js';
export type { Issue, IssueCode } from './check/issue.js';
export { compile } from './compile/compile.js';
export type { Boundary } from './compile/boundary.js';
export type { LevelTree, SiblingTree, Trees } from './compile/trees.js';
export { defineIndicator } from './definition/indicator.js';
export type {
  Action,
  Basis,
  Case,
  Expectation,
  Indicator,
  Inhibition,
  Key,
  Level,
  ListParameter,
  Mark,
  Nature,
  NumberParameter,
  Parameter,
  ParameterUnit,
  Population,
  Stage,
  Unit,
} from './definition/indicator.js';
export type { Empty, InnerFold, Measure } from './definition/measure.js';
export { enabledIndicators } from './definition/policy.js';
export type { Override, Policy, Reach, Waiver } from './definition/policy.js';
export { siblingOps } from './definition/sibling.js';
export type { Sibling, SiblingOp } from './definition/sibling.js';
export { windowNames, windowUnits } from './definition/window.js';
export type { Window, WindowName, WindowUnit } from './definition/window.js';
export { explain } from './explain/explain.js';
export type { ExplainOptions } from './explain/explain.js';
export { explained } from './explain/explained.js';
export type { Explanation } from './explain/explained.js';
export { IndicatorError } from './errors.js';
export type { IndicatorErrorCode } from './errors.js';
export { evaluatePlan } from './evaluate/evaluate-plan.js';
export type { EvaluateOptions, Evaluation } from './evaluate/evaluate.js';
export type { Judged, Quiet } from './evaluate/judged.js';
export type { Counts, Fired, MeasureValues, Outcome, Why } from './evaluate/outcome.js';
export type { References, Subject } from './evaluate/references.js';
export { evaluate } from './evaluate/run.js';
export type { EvaluateIndicatorsOptions } from './evaluate/run.js';
export type { DueDays } from './evaluate/held-periods.js';
export { calendarClock } from './plan/clock.js';
export type { Clock } from './plan/clock.js';
export type { Calendar } from './definition/calendar.js';
export type { Expression } from './expression/ast.js';
export { ExpressionError } from './expression/expression-error.js';
export { expressionLimits, parseExpression } from './expression/parse.js';
export { indicatorPage } from './page/indicator-page.js';
export { leavesOf } from './plan/leaves.js';
export { printPlan } from './plan/plan.js';
export type { CompiledIndicator, LevelOverride, MeasureSource, Plan, PopulationSource } from './plan/plan.js';
export { scanQuery } from './plan/scan.js';
export type { Scan, ScanInner, ScanRows } from './plan/scan.js';
export type { Rhythm, TableFacts } from './plan/table-facts.js';
export { workdays } from './transition/calendar.js';
export type { Holidays } from './transition/calendar.js';
export { countRows } from './transition/count-rows.js';
export type { CountRow } from './transition/count-rows.js';
export type { Overflow } from './transition/overflow.js';
export { transition } from './transition/transition.js';
export type { Changes, StandingRow, Transition, TransitionOptions } from './transition/transition.js';
export { evidenceOf } from './warning/evidence.js';
export { fingerprint } from './warning/fingerprint.js';
export { basisWords } from './words/basis.js';
export { parseWarningId } from './warning/warning-id.js';
export type { WarningIdParts } from './warning/warning-id.js';
export { warningsOf } from './warning/warnings-of.js';
export type { WarningRow } from './warning/warnings-of.js';
export { filledFormula, formulaWords, thresholdWords } from './words/formula.js';
export { valueText } from './words/number.js';
export type { Language } from './words/number.js';
