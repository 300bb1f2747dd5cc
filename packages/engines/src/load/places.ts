import type { Column, Derivation, StandardTable } from '@qianliyan/sdk';
import { columnsOf } from '../sql/column-types.js';
import { identifier } from '../sql/literal.js';
import { partRows } from '../sql/parquet.js';
import type { StoredTable } from '../store/manifest.js';
import type { Workspace } from './workspace.js';

const derivations: Readonly<Record<Derivation, string>> = {
  'region-level': 'level',
  'region-parent': 'parent',
  'region-prefecture': 'prefecture',
  'region-county': 'county',
};

const deepest = 8;

/**
 * Makes the session's `places` from the region table: each region's level, parent, and the prefecture and county it lies in
 * or is. Ancestors are found by `parent`, never by prefix. 区划归属
 */
export async function makePlaces({ session, store }: Workspace, regions: StoredTable | undefined): Promise<void> {
  const files = (regions?.parts ?? []).map((part) => store.path('parts', part.file));
  const table = store.standard['region'];
  const region = table
    ? `SELECT "regionCode" AS code, "level", "parentCode" AS parent FROM ${partRows(table, files)}`
    : `SELECT NULL::VARCHAR AS code, NULL::VARCHAR AS level, NULL::VARCHAR AS parent WHERE false`;
  const nearest = (level: string) => `arg_min(a.code, u.depth) FILTER (WHERE a.level = '${level}')`;
  await session.run(`CREATE OR REPLACE TEMP TABLE places AS
    WITH RECURSIVE region AS (${region}),
    up(code, above, depth) AS (
      SELECT code, code, 0 FROM region
      UNION ALL
      SELECT up.code, r.parent, up.depth + 1 FROM up JOIN region r ON r.code = up.above WHERE r.parent IS NOT NULL AND up.depth < ${deepest}
    )
    SELECT r.code, any_value(r.level) AS level, any_value(r.parent) AS parent, ${nearest('prefecture')} AS prefecture, ${nearest('county')} AS county
    FROM up u JOIN region r ON r.code = u.code JOIN region a ON a.code = u.above GROUP BY r.code`);
}

/** True when the loader fills columns of this table from `places`. */
export const hasPlaces = (table: StandardTable): boolean => columnsOf(table).some(([, column]) => column.derived);

/**
 * The select list of columns over rows `u` joined to `p`: rows of a batch take their places from the region, rows that were put
 * (`_feed` is null) only those they did not bring, and rows of a region that is gone keep theirs.
 */
export const placedColumns = (columns: readonly (readonly [string, Column])[]): string =>
  columns
    .map(([name, { derived }]) => {
      const own = `u.${identifier(name)}`;
      if (!derived) return own;
      const place = `p.${derivations[derived]}`;
      return `CASE WHEN u._feed IS NULL THEN COALESCE(${own}, ${place}) WHEN p.code IS NULL THEN ${own} ELSE ${place} END AS ${identifier(name)}`;
    })
    .join(', ');
