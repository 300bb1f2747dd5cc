import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContextKey, ContextProviderEvent } from '../context/protocol.js';
import { ContextRequestEvent } from '../context/protocol.js';

/** Keeps the value of the nearest provider above its host, whichever of the two comes first. 上下文使用者 */
export class ContextConsumer<T> implements ReactiveController {
  /** The value; null while no provider answered. */
  value: T | null = null;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly key: ContextKey<T>;
  private unsubscribe: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, key: ContextKey<T>) {
    this.host = host;
    this.key = key;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('context-provider', this.providerCame);
    this.value = null;
    this.request();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('context-provider', this.providerCame);
    this.unsubscribe?.();
    this.unsubscribe = null;
  }

  private request(): void {
    this.host.dispatchEvent(new ContextRequestEvent(this.key, this.receive));
  }

  private readonly receive = (value: T, unsubscribe: () => void): void => {
    if (this.unsubscribe !== unsubscribe) {
      this.unsubscribe?.();
      this.unsubscribe = unsubscribe;
    }
    this.value = value;
    this.host.requestUpdate();
  };

  private readonly providerCame = (event: ContextProviderEvent<unknown>): void => {
    const provider = event.composedPath()[0];
    if (event.context === this.key && provider instanceof Node && provider !== this.host && holds(provider, this.host))
      this.request();
  };
}

/** True when `ancestor` holds `node`, through shadow roots. */
function holds(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === ancestor) return true;
  }
  return false;
}
