import type { AskOptions, Source } from '../source/source.js';

/** A source that answers from one snapshot unless a call names another. */
export function pinnedSource<T extends string>(source: Source<T>, snapshot: string): Source<T> {
  const at = (options: AskOptions | undefined): AskOptions => ({ snapshot, ...options });
  return {
    describe: (options) => source.describe(at(options)),
    aggregate: (query, options) => source.aggregate(query, at(options)),
    rows: (query, options) => source.rows(query, at(options)),
    ...(source.explain && { explain: (query, options) => source.explain!(query, at(options)) }),
  };
}
