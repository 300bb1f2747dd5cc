import type { RowIssueCode } from './row-issue.js';

/** One record of a tabular file, whatever its format. Cells are text; '' is empty. 一行记录 */
export interface FileRecord {
  /** Sheet of a workbook. 工作表 */
  readonly sheet?: string;
  /** Row as a spreadsheet shows it, 1-based; of CSV and NDJSON the record's place. */
  readonly row: number;
  readonly cells: readonly string[];
  /** True for a hidden or filtered row of a workbook: it is read like any other, and said in the account. 隐藏行 */
  readonly hidden?: true;
  /** Indent level by cell, when any is indented by format; leading spaces are counted by the mapping, not by the reader. 缩进 */
  readonly indents?: readonly number[];
  /** Cells that cannot be trusted: place (0-based) → why. */
  readonly faults?: ReadonlyMap<number, RowIssueCode>;
  /** Merged areas that begin in this row: [fromRow, fromCol, toRow, toCol], rows 1-based, columns 0-based. 合并单元格 */
  readonly merges?: readonly (readonly [number, number, number, number])[];
}
