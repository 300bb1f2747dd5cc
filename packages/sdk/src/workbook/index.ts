export { readWorkbook, workbookSheets } from './read-workbook.js';
export { numberText } from './number-text.js';
export type { WorkbookOptions, WorkbookProgress } from './read-workbook.js';
export { workbookLimits } from './limits.js';
export type { WorkbookLimits } from './limits.js';
export type { ByteSource } from './byte-source.js';
