/** How a table tells time: by the day of each row, by year and month, year and quarter, year alone, or not at all. 计时方式 */
export type Rhythm = 'day' | 'month' | 'quarter' | 'year' | 'none';

/** What a plan must know of a table, so that running it takes no standard. */
export interface TableFacts {
  readonly rhythm: Rhythm;
  /** The column of days, for `day`. */
  readonly day?: string;
  /** True when rows say their fiscal year. */
  readonly yearly: boolean;
  readonly key: readonly string[];
  /** Columns of few values (closed lists, yes or no): they can be folded into the keys of a question. */
  readonly few: readonly string[];
  /** Numbers and dates that every row has: where a group has rows, a fold of one has a value. */
  readonly filled: readonly string[];
}
