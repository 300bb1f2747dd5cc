import type { RowQuery } from './query/query.js';

/**
 * One part of the evidence of a warning: the very rows some of its measures fold. The column `warning.evidence` is the JSON text
 * of a list of these, one for each table (and condition) the indicator reads. 明细查询
 */
export interface EvidencePart {
  /** Names in `warning.measures` that these rows fold to. */
  readonly measures: readonly string[];
  readonly query: RowQuery;
  /** Chinese terms of the table and of the columns asked for, so that a page shows them without carrying the standard. */
  readonly terms?: { readonly table: string; readonly columns: Readonly<Record<string, string>> };
}
