export { defineMapping, mappingTable, readMapping } from './define-mapping.js';
export type { MappableTables } from './define-mapping.js';
export { mappedHeaders } from './mapping.js';
export type {
  CellPart,
  CellRule,
  ColumnMapping,
  DateFormat,
  Mapping,
  NegativeSign,
  TotalsRule,
  UnitRule,
} from './mapping.js';
export { explainMapping } from './explain-mapping.js';
export { readDelimited } from './delimited.js';
export type { DelimitedOptions } from './delimited.js';
export { readNdjson } from './ndjson.js';
export type { NdjsonOptions } from './ndjson.js';
export { decodeText } from './decode.js';
export type { Encoding } from './decode.js';
export type { FileRecord } from './file-record.js';
export { intake } from './intake.js';
export type { AcceptedRow, IntakeOptions, IntakeProgress, Reconciliation } from './intake.js';
export type { AmountSum } from './amount-account.js';
export type { ControlTotal } from './totals.js';
export type { QuarantinedRow, RowFault } from './quarantined-row.js';
export { rowReader } from './row-reader.js';
export type { RowReading, RowValues } from './row-reader.js';
export { issueWords } from './row-issue.js';
export type { RowIssue, RowIssueCode, Words } from './row-issue.js';
export { fileKind, headBytes, readableKind } from './signature.js';
export type { FileKind, ReadableKind } from './signature.js';
export { proposeMapping } from './propose/propose-mapping.js';
export type { Proposal, ProposedColumn, ProposeOptions } from './propose/propose-mapping.js';
export { sniffText } from './propose/sniff.js';
export type { TextForm } from './propose/sniff.js';
