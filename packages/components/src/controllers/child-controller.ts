import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Updates the host when something inside it changes: children that the parser brings after the element itself,
 * a table or script that the page replaces, and once more when the page is read to its end. 子元素
 */
export class ChildController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly observer: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    this.observer = new MutationObserver(this.changed);
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.changed);
    this.changed();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
