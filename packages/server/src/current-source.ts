import type { Source } from '@qianliyan/sdk';

/** A source that stands at one snapshot until it is told to move: a data folder's, a cluster's. */
export interface MovingSource extends Source {
  /** Moves to the newest snapshot and returns its id. */
  refresh(): string | Promise<string>;
  /** Lets go of what the source holds. */
  close(): void | Promise<void>;
}

/** A source that looks for a newer snapshot whenever it is asked what it holds; a page that pinned one keeps it. */
export const currentSource = (source: MovingSource): Source => ({
  async describe(options) {
    if (options?.snapshot === undefined) await source.refresh();
    return source.describe(options);
  },
  aggregate: (query, options) => source.aggregate(query, options),
  rows: (query, options) => source.rows(query, options),
  ...(source.explain && { explain: source.explain.bind(source) }),
});
