/**
 * The W3C Community Group's context protocol, in the part we use: an element fires `context-request`, the nearest
 * provider answers through the callback, again at every change. A provider that comes late fires `context-provider`.
 * Keys are registered symbols, so two bundles on one page understand each other.
 */

/** A key that names what is asked for, and its type. */
export type ContextKey<T> = symbol & { readonly __value?: T };

/** Receives the value, now and at every change, and the way to stop. */
export type ContextCallback<T> = (value: T, unsubscribe: () => void) => void;

/** Makes a key; the same name is the same key in every bundle. */
export function contextKey<T>(name: string): ContextKey<T> {
  return Symbol.for(name) as ContextKey<T>;
}

/** Asks the nearest provider above an element. 上下文请求 */
export class ContextRequestEvent<T> extends Event {
  readonly context: ContextKey<T>;
  readonly callback: ContextCallback<T>;
  readonly subscribe: boolean;

  constructor(context: ContextKey<T>, callback: ContextCallback<T>) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.callback = callback;
    this.subscribe = true;
  }
}

/** Says that a provider has come, so that elements which asked before it may ask again. 上下文就绪 */
export class ContextProviderEvent<T> extends Event {
  readonly context: ContextKey<T>;

  constructor(context: ContextKey<T>) {
    super('context-provider', { bubbles: true, composed: true });
    this.context = context;
  }
}

/** Says at an element that it provides from now on. */
export function announce<T>(provider: EventTarget, context: ContextKey<T>): void {
  provider.dispatchEvent(new ContextProviderEvent(context));
}

declare global {
  interface HTMLElementEventMap {
    'context-request': ContextRequestEvent<unknown>;
  }
  interface WindowEventMap {
    'context-provider': ContextProviderEvent<unknown>;
  }
}
