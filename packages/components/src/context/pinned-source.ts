import type { Source } from '@qianliyan/sdk';

/** A source that answers from one snapshot only. 固定快照 */
export function pinnedSource(source: Source, snapshot: string): Source {
  return {
    describe: (options) => source.describe({ ...options, snapshot }),
    aggregate: (query, options) => source.aggregate(query, { ...options, snapshot }),
    rows: (query, options) => source.rows(query, { ...options, snapshot }),
  };
}
