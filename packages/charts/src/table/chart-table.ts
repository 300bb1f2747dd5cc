/** A column of the table beside a picture. */
export interface ChartColumn {
  readonly name: string;
  /** Figures stand to the right. */
  readonly numeric?: true;
  /** Unit of the shown text, 亿元; none for percentages, which carry their sign. */
  readonly unit?: string;
  /** Unit of {@link ChartCell.plain} where it differs: 元, %. */
  readonly plainUnit?: string;
}

/** A cell: as the reader sees it, and, for a figure, the exact one as a plain decimal. */
export interface ChartCell {
  readonly text: string;
  readonly plain?: string;
}

/** What every picture also is: rows and columns. 数据表 */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}
