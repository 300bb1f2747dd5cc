import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<ThemeController>();
let observer: MutationObserver | null = null;

/**
 * Finds the nearest `theme="light|dark"` on the host or above it, through shadow roots, and follows its changes.
 * Without one the reader's own preference decides. 明暗主题
 */
export class ThemeController implements ReactiveController {
  /** `null` when no ancestor says. */
  theme: 'light' | 'dark' | null = null;
  private readonly host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    observer ??= new MutationObserver(() => hosts.forEach((each) => each.find()));
    for (let root = this.host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      observer.observe(root, { attributes: true, attributeFilter: ['theme'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.find();
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = null;
  }

  /** The theme in force: what an ancestor says, or else the reader's preference. */
  get resolved(): 'light' | 'dark' {
    return this.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  }

  private find(): void {
    let theme: string | null = null;
    for (
      let at: Node | null = this.host;
      at !== null && !theme;
      at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)
    ) {
      if (at instanceof Element) theme = at.getAttribute('theme');
    }
    const next = theme === 'light' || theme === 'dark' ? theme : null;
    if (next === this.theme) return;
    this.theme = next;
    this.host.requestUpdate();
  }
}
