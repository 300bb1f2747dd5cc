import { checkAggregate, checkRows } from '../query/check.js';
import { standard as published } from '../standard/index.js';
import type { Standard } from '../standard/index.js';
import type { StandardTables } from '../standard/table.js';
import type { Source } from '../source/source.js';

/** A source that knows the standard its tables are of. */
export interface CheckedSource<S extends StandardTables> extends Source<keyof S & string> {
  readonly standard: S;
}

/**
 * Checks each query against the standard before the source is asked, so that a bad one costs no request and its error says what was meant.
 * For queries that are put together at run time; it brings the checker and the standard into the bundle. 先检查再询问的数据源
 */
export function checkedSource(source: Source): CheckedSource<Standard>;
export function checkedSource<S extends StandardTables>(
  source: Source<keyof S & string>,
  standard: S,
): CheckedSource<S>;
export function checkedSource(
  source: Source<string>,
  standard: StandardTables = published,
): CheckedSource<StandardTables> {
  const { explain } = source;
  return {
    standard,
    describe: (options) => source.describe(options),
    aggregate: async (query, options) => {
      checkAggregate(query, standard);
      return source.aggregate(query, options);
    },
    rows: async (query, options) => {
      checkRows(query, standard);
      return source.rows(query, options);
    },
    ...(explain && {
      explain: async (query, options) => {
        if ('columns' in query) checkRows(query, standard);
        else checkAggregate(query, standard);
        return explain.call(source, query, options);
      },
    }),
  };
}
