import type { Rollup } from '../rollup/rollup.js';

/**
 * What a section holds and how: every combination of `series` that occurs, times every combination of `periods` that occurs, with
 * `measures` for each that is there. Rows of a table that is published whole are series without periods or measures. 数据段
 */
export interface SectionSchema {
  /** Table of the standard. */
  readonly table: string;
  /** Present when the rows are a rollup's; else they are the table's own. */
  readonly rollup?: Pick<Rollup, 'keys' | 'measures'>;
  readonly periods: readonly string[];
  readonly series: readonly string[];
  readonly measures: readonly string[];
  /** Date keys that were moved to the last day of their month: conditions on them must end with a month. 归并到月末的日期 */
  readonly monthly?: readonly string[];
  /** First year of the rows that were published; absent for all. */
  readonly since?: number;
  /** In the file of a place: rows whose region in this column is the place or lies right below it. */
  readonly by?: 'regionCode' | 'prefectureCode' | 'countyCode';
  /** In the file of a place, instead of `by`: the same rows in every one, all rows in the root's alone, or the regions above the place. */
  readonly standing?: 'everywhere' | 'root' | 'above';
}

/** First bytes of a file. */
export const magic = 'QLY1';
