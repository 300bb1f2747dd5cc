/**
 * How a group stands among the others: `rank` (1 is the least), `rank-descending` (1 is the greatest), ties sharing the better place;
 * `percentile`, the share of the other groups that are smaller; `share` of the sum; and the `sum`, `mean`, `count`, `least`, `greatest`,
 * `q1`, `median`, `q3` (type 7, linear between the two nearest) of all. 同类比较
 */
export type SiblingOp =
  | 'rank'
  | 'rank-descending'
  | 'percentile'
  | 'share'
  | 'sum'
  | 'mean'
  | 'count'
  | 'least'
  | 'greatest'
  | 'q1'
  | 'median'
  | 'q3';

/** Every comparison with siblings. */
export const siblingOps: readonly SiblingOp[] = [
  'rank',
  'rank-descending',
  'percentile',
  'share',
  'sum',
  'mean',
  'count',
  'least',
  'greatest',
  'q1',
  'median',
  'q3',
];

/** A number of a group that takes all groups to say. Groups that are not computable or excluded are no siblings. 同类比较 */
export interface Sibling {
  readonly zh: string;
  readonly en: string;
  readonly op: SiblingOp;
  /** What is compared: a number over measures, parameters and the calendar; `value` where the value itself names no sibling. */
  readonly of: string;
  /** Columns of the grain within which groups are siblings; all groups unless told. */
  readonly within?: readonly string[];
  /** The fewest siblings (the group included) that say anything; with fewer it has no value. 1 unless told. */
  readonly least?: number;
}
