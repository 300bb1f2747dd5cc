export { AmountError, QianliyanError, QueryError, SourceError } from './errors.js';
export type { ErrorCode, ErrorDetail } from './errors.js';
export { addFen, amountText, fen, parseAmount } from './money.js';
export type { Fen, MoneyUnit } from './money.js';
export {
  dayFromEpoch,
  dayOfYear,
  daysBetween,
  daysInMonth,
  epochDay,
  isDay,
  lastDayOf,
  periodOf,
  timeProgress,
} from './period.js';
export type { Day, Period } from './period.js';
export { regionCode, subjectLevel } from './codes.js';
export type { RegionCode } from './codes.js';
export { standard } from './standard/index.js';
export type { ColumnName, Row, Standard, TableName } from './standard/index.js';
export type { AmountKind, Column, ColumnType, Derivation, RowOf, Sensitivity } from './standard/column.js';
export type { Partitioning, StandardTable, StandardTables, TableOf } from './standard/table.js';
export { closed, optional, required } from './standard/column.js';
export { defineTable, leafPlaceColumns, placeColumns, regionColumn } from './standard/table.js';
export { checkStandard } from './standard/check-standard.js';
export { extendStandard } from './standard/extend.js';
export type { ExtendedStandard, StandardExtension } from './standard/extend.js';
export { directions, fundBooks, regionLevels, scopes, stages, warningLevels } from './standard/vocabulary.js';
export type { Direction, FundBook, RegionLevel, Scope, Stage, Topic, WarningLevel } from './standard/vocabulary.js';
export type { AggregateQuery, Comparing, Filter, Measure, Order, RowQuery, Scalar } from './query/query.js';
export { checkAggregate, checkRows } from './query/check.js';
export { parseAggregateQuery, parseRowQuery } from './query/parse.js';
export { canonicalQuery } from './query/canonical.js';
export { fixedColumns } from './query/additivity.js';
export { queryLimits } from './query/limits.js';
export type { AggregatePlan, PlanColumn, PlanMeasure, PlanOrder, RowPlan } from './query/plan.js';
export { isNumeric } from './table/table.js';
export type { AnswerColumn, NumberColumn, Page, Table, TextColumn } from './table/table.js';
export { cellAt, tableFromRows, tableRows } from './table/build.js';
export type { Cells, Stamp } from './table/build.js';
export { decodePage, decodeTable, encodeTable } from './table/json.js';
export type { ColumnJson, TableJson } from './table/json.js';
export { compareCells, compareText } from './table/order.js';
export type { Cell } from './table/order.js';
export type { ExplainedRead, Explanation } from './source/explain.js';
export type { AskOptions, Description, Provenance, Source, TableDescription } from './source/source.js';
export { memorySource } from './source/memory/memory.js';
export type { MemoryContent } from './source/memory/memory.js';
export type { RowInput, RowInputOf, RowsByTable } from './source/memory/hold.js';
export { fillPlaces } from './source/memory/fill-places.js';
export type { Places, RegionPlace } from './source/memory/fill-places.js';
export { publishedSource } from './source/published/published.js';
export type { PublishedSourceOptions } from './source/published/published.js';
export { httpSource } from './source/http/http.js';
export type { HttpOptions } from './source/http/http.js';
export { requestJson } from './source/http/request.js';
export type { Insistence } from './source/http/request.js';
export { transportOf } from './source/http/transport.js';
export type { Transport } from './source/http/transport.js';
export { errorKinds, httpContract, isErrorCode } from './http/contract.js';
export { idempotencyHeader, pushContract } from './http/push-contract.js';
export type { PushAnswer } from './http/push-contract.js';
export type { AskBody, ErrorBody, ErrorKind, HttpVerb } from './http/contract.js';
export { createClient } from './client/client.js';
export type { AggregateOn, Client, RowsOn, RowWith } from './client/client.js';
export { checkedSource } from './client/checked-source.js';
export type { CheckedSource } from './client/checked-source.js';
export type { Answer, AnswerPage, Taken } from './client/answer.js';
export type { ColumnsOf, KeyOf, NamesOf, TypedColumn, TypedColumns } from './client/columns.js';
export type { FilterOn } from './client/filter-on.js';
export type { AnswerColumns, AnswerRow, FoldOn, MeasureOn, MeasuresOn } from './client/fold-on.js';
export type { Walk, WalkOptions } from './client/walk.js';
export { handleSourceRequest } from './http/handle.js';
export type { HandleOptions, SourceRequest, SourceResponse } from './http/handle.js';
export type { Audience } from './http/audience.js';
export { answerFrom } from './rollup/answer-from.js';
export { defaultRollups } from './rollup/default-rollups.js';
export { narrow, narrowPlan } from './rollup/narrow.js';
export type { Ranges } from './rollup/narrow.js';
export { rollupTable } from './rollup/rollup-table.js';
export type { LeafMeasure, Rollup } from './rollup/rollup.js';
export { decodeCursor, encodeCursor } from './source/cursor.js';
export type { Cursor } from './source/cursor.js';
export type { Answered } from './questions/ask.js';
export { compareRates, rateValue } from './questions/execution-rate.js';
export type { ExecutionRate, RateDefinition } from './questions/execution-rate.js';
export { childRegions, regionLabel, regionPath } from './questions/regions.js';
export type { RegionLabel } from './questions/regions.js';
export { executionPeriods } from './questions/periods.js';
export { execution } from './questions/execution.js';
export type { BookExecution, Execution, ExecutionAsk } from './questions/execution.js';
export { trend } from './questions/trend.js';
export type { Trend, TrendAsk, TrendPoint } from './questions/trend.js';
export { ranking } from './questions/ranking.js';
export type { Ranking, RankingAsk, RankingRow } from './questions/ranking.js';
export { drillDown } from './questions/drill-down.js';
export type { DrillAsk, DrillDown, RegionExecution } from './questions/drill-down.js';
export { publishedBudget, publishedSeries } from './questions/published-budget.js';
export type {
  PublishedBudget,
  PublishedSeries,
  PublishedTotal,
  PublishedValue,
  PublishedYear,
} from './questions/published-budget.js';
export { warningRows, warnings } from './questions/warnings.js';
export type { WarningItem, WarningList, WarningRows, WarningRowsAsk, WarningsAsk } from './questions/warnings.js';
export { worstLevel } from './questions/warning-counts.js';
export type { WarningCounts } from './questions/warning-counts.js';
export { freshness } from './questions/freshness.js';
export type { Freshness } from './questions/freshness.js';
export { pace } from './questions/pace.js';
export type { Pace } from './questions/pace.js';
export { compare } from './questions/compare.js';
export type { CompareAsk, Compared, Comparison } from './questions/compare.js';
export { subjectTree } from './questions/subject-tree.js';
export type { SubjectNode, SubjectTree, SubjectTreeAsk } from './questions/subject-tree.js';
export { transferEvents, transfers } from './questions/transfers.js';
export type { TransferChain, TransferEvent, Transfers, TransfersAsk, TransferStep } from './questions/transfers.js';
export { transferPath } from './questions/transfer-path.js';
export type { TransferPath, TransferStop } from './questions/transfer-path.js';
export { debt } from './questions/debt.js';
export type { BondMoney, Debt, DebtAsk, DebtSide, DebtType, DueYear } from './questions/debt.js';
export { payments } from './questions/payments.js';
export type { Payments, PaymentsAsk } from './questions/payments.js';
export { projectProgress } from './questions/project-progress.js';
export type { ProjectPage, ProjectProgress, ProjectProgressAsk } from './questions/project-progress.js';
export { fundFlow } from './questions/fund-flow.js';
export type { FlowLink, FlowNode, FundFlow, FundFlowAsk } from './questions/fund-flow.js';
export { consolidate } from './questions/consolidate.js';
export type { BatchFile, BatchManifest } from './batch.js';
export type { EvidencePart } from './evidence.js';
export { hashText } from './hash.js';
export { didYouMean } from './query/nearest.js';
