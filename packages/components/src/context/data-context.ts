import type { Boundaries } from '@qianliyan/regions/boundaries';
import type { Description, Source } from '@qianliyan/sdk';
import type { ContextKey } from './protocol.js';
import { contextKey } from './protocol.js';
import type { Selection } from './selection.js';

/** What `<qly-context>` gives to the elements under it. */
export interface DataContext {
  /** Answers from the one snapshot of the context; null until described. */
  readonly source: Source | null;
  /** What the source can answer; null until described. */
  readonly description: Description | null;
  readonly selection: Selection;
  /** The region the page is about: the root of every path. */
  readonly home: string;
  /** Outlines, or null for the tile grid. */
  readonly boundaries: Boundaries | null;
  /** True while outlines are on their way, so that no grid flashes before them. */
  readonly boundariesPending: boolean;
  /** Why the source could not be described; null when it could. */
  readonly error: unknown;
  /** The day the data should be complete to; null when the page does not say. */
  readonly expectedThrough: string | null;
  /** Changes the selection for all elements of the context. */
  select(change: Partial<Selection>): void;
  /** Tells the context that its snapshot is gone, so all elements move on together. */
  snapshotGone(): void;
}

/** The key elements ask for. */
export const dataContextKey: ContextKey<DataContext> = contextKey<DataContext>('qianliyan:data-context/1');
