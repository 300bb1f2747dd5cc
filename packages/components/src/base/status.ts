import type { DataContext } from '../context/data-context.js';
import { words } from '../words/zh-cn.js';

/** What an element shows: one of six, never an exception. 状态 */
export type Status = 'loading' | 'ready' | 'empty' | 'stale' | 'denied' | 'error';

/** What an element has to show and in which state. */
export interface Shown<Data> {
  readonly status: Status;
  /** Present when `ready` and `stale`. */
  readonly data: Data | null;
  /** Plain words for the reader; empty when `ready`. */
  readonly message: string;
  /** The code behind `denied` and `error`; null otherwise. */
  readonly code: string | null;
}

/** A state without data. */
export function without<Data>(
  status: Exclude<Status, 'ready' | 'stale'>,
  message: string,
  code: string | null = null,
): Shown<Data> {
  return { status, data: null, message, code };
}

/** The state of an error: `denied` for what this reader may not see, `error` for the rest. */
export function failed<Data>(error: unknown): Shown<Data> {
  const code = codeOf(error);
  return code === 'not-published' ? without('denied', words.denied, code) : without('error', words.failed, code);
}

/** Data of a context in its state: stale when behind the day it should reach, or when newer data could not be read. */
export function answered<Data>(data: Data, error: unknown, context: DataContext): Shown<Data> {
  const { expectedThrough, description } = context;
  const through = description?.dataThrough;
  const behind =
    through && expectedThrough && through < expectedThrough ? words.staleBehind(through, expectedThrough) : '';
  const message = error === null ? behind : words.staleFailed;
  return { status: message === '' ? 'ready' : 'stale', data, message, code: null };
}

/** The code an error carries; `unexpected` when it has none. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'unexpected';
  return String(error.code);
}
