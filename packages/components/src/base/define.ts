import { warnOnce } from './warn-once.js';

interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element, once: a second script on the page that brings the same element is ignored,
 * and warned about (`duplicate-version`) when its version differs. Never throws, and does nothing on a server. 注册元素
 */
export function define(name: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(name) as Partial<Versioned> | undefined;
  if (existing === undefined) {
    customElements.define(name, element);
  } else if (existing.version !== element.version) {
    warnOnce(
      'duplicate-version',
      `<${name}> is already version ${String(existing.version)}, ignored: ${element.version}`,
    );
  }
}
