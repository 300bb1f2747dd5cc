import type { StandardTable } from '@qianliyan/sdk';
import type { Part } from '../../store/manifest.js';
import type { Cluster } from '../engine/engine.js';
import { frontOf } from '../engine/engine.js';
import { copyColumn } from '../sql/column-types.js';
import { identifier, textSql } from '../sql/literal.js';
import { qualified } from '../tables.js';

/** What a copy is called: the part's content, and one attempt to bring it over. */
export const copyName = ({ sha256 }: Part, attempt: string): string => `${sha256.slice(0, 16)}-${attempt}`;

/** True for a copy of this part. */
export const isCopyOf = ({ sha256 }: Part, copy: string): boolean => copy.startsWith(`${sha256.slice(0, 16)}-`);

/** Counts and adds a copy where it lies, and says whether it is the part: its rows, and every amount to the fen. */
export async function isWhole(
  cluster: Cluster,
  at: string,
  table: StandardTable,
  part: Part,
  copy: string,
): Promise<boolean> {
  // Columns that came into the standard after the part was written are null in it and have no sum.
  const amounts = Object.keys(part.sums).filter((name) => table.columns[name] !== undefined);
  const sums = amounts.map((name) => `toString(sum(CAST(${identifier(name)} AS Nullable(Decimal(38, 0)))))`);
  const answers = ['toString(count())', ...sums].join(', ');
  const [row = []] = await frontOf(cluster).ask(
    `SELECT ${answers} FROM ${qualified(cluster, at)} WHERE ${identifier(copyColumn)} = ${textSql(copy)}`,
  );
  const expected = [String(part.rows), ...amounts.map((name) => part.sums[name])];
  return expected.every((value, place) => value === (row[place] ?? '0'));
}
