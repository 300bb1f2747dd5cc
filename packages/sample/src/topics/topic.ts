import type { TableName } from '@qianliyan/sdk';
import type { Plant } from '../plants/script.js';
import type { World } from '../world.js';

/** A row as values: amounts in whole fen, days as text; what is left out is empty. */
export type TopicRow = Readonly<Record<string, string | number | boolean | null>>;

/** Rows of some tables, by table. */
export type TopicRows = Readonly<Partial<Record<TableName, readonly TopicRow[]>>>;

/** Who sends the rows of a topic: a feed of the standard's list other than the nightly one of payments. 报送部门 */
export type TopicFeed =
  | 'audit'
  | 'finance'
  | 'human-resources'
  | 'medical-insurance'
  | 'natural-resources'
  | 'state-assets'
  | 'tax'
  | 'vertical';

/** What a department sends beside allotments, payments and the monthly report. 专题数据 */
export interface Topic {
  readonly feed: TopicFeed;
  /** Rows sent on the last day of a quarter, 1–4: what happened in it. The same for the same seed, whatever was made before. */
  rows(world: World, year: number, quarter: number): TopicRows;
  /** What an evaluation must find in these rows, and the decoys it must not. */
  plants?(world: World): readonly Plant[];
}
