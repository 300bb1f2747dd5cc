import type { Filter, Measure } from '../query/query.js';

/** An answer that merges out of the answers of parts: what a rollup may keep, of all its rows or of some. A formula never is one. 叶子度量 */
export type LeafMeasure = Exclude<Measure, { last: string }>;

/** One kept aggregate: leaf measures of one table by some of its columns. A measure is named unlike any key. 汇总表 */
export interface Rollup {
  readonly name: string;
  readonly table: string;
  readonly keys: readonly string[];
  readonly measures: Readonly<Record<string, LeafMeasure>>;
  /** Rows it was made of, all unless told: it answers questions whose own condition keeps no other row. */
  readonly where?: Filter;
  /**
   * Groups it keeps, by its measures, all unless told. It answers folds that keep the same groups by the same keys, the table's day
   * among them, and only where no group can lie in two parts.
   */
  readonly having?: Filter;
  /** It is kept where it is so many times smaller than the rows it stands for: ten unless told. */
  readonly timesSmaller?: number;
}
