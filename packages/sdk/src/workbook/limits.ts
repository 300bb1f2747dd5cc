/** How much of a workbook is read before it is refused; each is checked while reading. 上限 */
export interface WorkbookLimits {
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of one inflated part. A part that inflates past the size it declares is refused as well. */
  readonly partBytes: number;
  /** Bytes inflated in all, a part that is read twice counted twice. */
  readonly totalBytes: number;
  /** Inflated bytes a part may make of one compressed byte, judged of parts past 16 MiB. */
  readonly ratio: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell, as in Excel. */
  readonly cellChars: number;
  /** Characters of one row. */
  readonly rowChars: number;
  /** Characters of all shared strings together. */
  readonly sharedChars: number;
  /** Shared strings. */
  readonly sharedStrings: number;
  /** Merged areas of a sheet. */
  readonly merges: number;
  /** Elements inside elements. */
  readonly depth: number;
}

/** The limits unless told: those of Excel where it has one, else what keeps memory below about half a gigabyte. */
export const workbookLimits: WorkbookLimits = {
  entries: 10_000,
  partBytes: 2 ** 31,
  totalBytes: 6 * 2 ** 30,
  ratio: 200,
  rows: 1_048_576,
  columns: 16_384,
  cellChars: 32_767,
  rowChars: 1_048_576,
  sharedChars: 2 ** 26,
  sharedStrings: 2 ** 22,
  merges: 65_536,
  depth: 64,
};
