import type { LitElement } from 'lit';

/** Puts markup into the page; all of it goes when the test ends. */
export function mount(markup: string): HTMLElement {
  const frame = document.createElement('div');
  frame.innerHTML = markup;
  document.body.append(frame);
  return frame;
}

/** Empties the page and its hash. */
export function clearPage(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Waits until a condition holds; fails after two seconds. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 2000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for an element to be in a state. */
export async function inState<T extends LitElement & { status: string }>(element: T, status: string): Promise<T> {
  await until(() => element.status === status, `${element.localName} ${status}, is ${element.status}`);
  await element.updateComplete;
  return element;
}

/** All text of an element's own root. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** The one element of a root that a selector finds. */
export function find<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

/** A button of an element's own root, by its words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = Array.from(element.shadowRoot?.querySelectorAll('button') ?? []).find(
    (one) => one.textContent?.trim() === words,
  );
  if (!found) throw new Error(`no button ${words} in ${element.localName}`);
  return found;
}

/** Presses a key on what has the focus inside an element. */
export function press(element: Element, key: string, options: KeyboardEventInit = {}): void {
  const target = element.shadowRoot?.activeElement;
  if (!target) throw new Error(`nothing has the focus in ${element.localName}`);
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }),
  );
}
