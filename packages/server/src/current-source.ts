import type { DuckdbSource } from '@qianliyan/engines';
import type { Source } from '@qianliyan/sdk';

/** A source that looks for a newer snapshot whenever it is asked what it holds; a page that pinned one keeps it. */
export const currentSource = (source: DuckdbSource): Source => ({
  describe: (options) => {
    if (options?.snapshot === undefined) source.refresh();
    return source.describe(options);
  },
  aggregate: (query, options) => source.aggregate(query, options),
  rows: (query, options) => source.rows(query, options),
});
