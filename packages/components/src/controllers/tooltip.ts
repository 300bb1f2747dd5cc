import type { ReferenceElement } from '@floating-ui/dom';
import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A point of the viewport to stand beside. */
export function pointOf({ clientX, clientY }: MouseEvent): ReferenceElement {
  return { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) };
}

/**
 * Shows one tooltip for the item under the pointer or with the focus, in the element's own root and fixed to the viewport,
 * so that no ancestor clips it. Escape closes it. The host renders an element with the class `tip`. 提示
 */
export class Tooltip implements ReactiveController {
  /** Key of the item it speaks of; null when closed. */
  key: string | null = null;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private anchor: ReferenceElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  /** Opens it beside an item, or where the pointer came upon it. */
  show(key: string, anchor: ReferenceElement): void {
    if (key === this.key) return;
    this.key = key;
    this.anchor = anchor;
    this.host.requestUpdate();
  }

  /** Closes it. */
  readonly hide = (): void => {
    if (this.key === null) return;
    this.key = null;
    this.anchor = null;
    this.host.requestUpdate();
  };

  hostConnected(): void {
    document.addEventListener('keydown', this.escape);
    window.addEventListener('scroll', this.hide, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.escape);
    window.removeEventListener('scroll', this.hide, { capture: true });
    this.key = null;
  }

  hostUpdated(): void {
    const tip = this.host.shadowRoot?.querySelector<HTMLElement>('.tip');
    if (this.anchor && tip) void this.place(this.anchor, tip);
  }

  private async place(anchor: ReferenceElement, tip: HTMLElement): Promise<void> {
    const { x, y } = await computePosition(anchor, tip, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [offset(6), flip(), shift({ padding: 6 })],
    });
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  }

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.hide();
  };
}
