import type { Arrow, PlacedItem } from '@qianliyan/charts';
import { neighbour, spatialOrder } from '@qianliyan/charts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { itemKey } from '../scene/render-scene.js';

/** What the items of a picture do. */
export interface RovingActions {
  /** Enter, space, or a click. */
  press(key: string): void;
  /** Backspace, or Shift+Enter. */
  leave(): void;
}

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * One tab stop for all items of a picture: arrows lead to the nearest item on that side, Home and End to the first and last
 * as one reads, Enter in, Shift+Enter or Backspace out. 漫游焦点
 */
export class RovingFocus implements ReactiveController {
  /** Key of the item with the focus; null when the focus is elsewhere. */
  focused: string | null = null;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly actions: RovingActions;
  private places: readonly PlacedItem[] = [];
  private tabStop: string | null = null;
  private wanted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: RovingActions) {
    this.host = host;
    this.actions = actions;
    host.addController(this);
  }

  /** Key of the item in the tab order; null without items. */
  get current(): string | null {
    return this.tabStop;
  }

  /** Says which items there are and where they stand. The current one stays if it is still there. */
  setItems(places: readonly PlacedItem[], first: string | null): void {
    this.places = places;
    const keys = places.map(({ key }) => key);
    if (this.tabStop !== null && keys.includes(this.tabStop)) return;
    this.tabStop = first !== null && keys.includes(first) ? first : (spatialOrder(places)[0] ?? null);
    if (this.focused !== null) {
      this.focused = this.tabStop;
      this.wanted = true;
    }
  }

  /** Hears an event of the picture. */
  hear(event: Event): void {
    const key = itemKey(event);
    if (event.type === 'focusin' && key !== null) this.move(key, false);
    if (event.type === 'focusout') this.lose(event as FocusEvent);
    if (event.type === 'keydown') this.press(event as KeyboardEvent);
  }

  hostUpdated(): void {
    if (!this.wanted) return;
    this.wanted = false;
    void this.host.updateComplete.then(() => {
      const items = this.host.shadowRoot?.querySelectorAll<SVGGElement>('[data-key]') ?? [];
      Array.from(items)
        .find((item) => item.getAttribute('data-key') === this.tabStop)
        ?.focus();
    });
  }

  private move(key: string, focus: boolean): void {
    this.tabStop = key;
    this.focused = key;
    this.wanted = focus;
    this.host.requestUpdate();
  }

  private lose(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Element && next.closest('[data-key]')) return;
    this.focused = null;
    this.host.requestUpdate();
  }

  private press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || this.tabStop === null) return;
    const { key } = event;
    if (key === 'Backspace' || (key === 'Enter' && event.shiftKey)) this.actions.leave();
    else if (key === 'Enter' || key === ' ') this.actions.press(this.tabStop);
    else if (key === 'Home' || key === 'End') this.toEnd(key === 'End');
    else if (key in arrows) this.step(arrows[key] as Arrow);
    else return;
    event.preventDefault();
  }

  private step(direction: Arrow): void {
    const next = this.tabStop === null ? null : neighbour(this.places, this.tabStop, direction);
    if (next !== null) this.move(next, true);
  }

  private toEnd(last: boolean): void {
    const order = spatialOrder(this.places);
    const key = order[last ? order.length - 1 : 0];
    if (key !== undefined) this.move(key, true);
  }
}
