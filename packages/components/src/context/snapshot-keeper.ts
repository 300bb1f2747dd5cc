import type { Description, Source } from '@qianliyan/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pinnedSource } from './pinned-source.js';

/**
 * Holds one snapshot of a source for all elements of a context, looks now and then whether the source has a newer one,
 * and moves on when told. 快照
 */
export class SnapshotKeeper implements ReactiveController {
  /** The source, pinned; null until described. */
  source: Source | null = null;
  description: Description | null = null;
  /** A newer night that is ready; null for none. */
  newer: Description | null = null;
  /** Why the source could not be described. */
  error: unknown = null;
  private readonly host: ReactiveControllerHost;
  private readonly changed: () => void;
  private raw: Source | null = null;
  private abort: AbortController | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;
  private every = 0;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.host = host;
    this.changed = changed;
    host.addController(this);
  }

  /** Takes another source, or none. */
  use(source: Source | null): void {
    this.raw = source;
    this.source = this.description = this.newer = null;
    this.error = null;
    void this.moveOn();
  }

  /** Looks for a newer snapshot every so many seconds, and when the page is shown again; 0 for never. */
  checkEvery(seconds: number): void {
    this.every = seconds;
    clearInterval(this.timer);
    if (seconds > 0) this.timer = setInterval(this.check, seconds * 1000);
  }

  /** Pins the newest snapshot. */
  async moveOn(): Promise<void> {
    const raw = this.raw;
    const description = await this.describe();
    if (raw === null || raw !== this.raw) return;
    if (description !== null) {
      this.description = description;
      this.source = pinnedSource(raw, description.snapshot);
      this.newer = null;
    }
    this.changed();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.check);
    this.checkEvery(this.every);
    if (this.raw !== null && this.description === null) void this.moveOn();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.check);
    clearInterval(this.timer);
    this.abort?.abort();
  }

  private readonly check = async (): Promise<void> => {
    if (this.every <= 0 || document.hidden || this.description === null) return;
    const pinned = this.description.snapshot;
    const found = await this.describe();
    if (found === null || this.description.snapshot !== pinned || found.snapshot === pinned) return;
    this.newer = found;
    this.host.requestUpdate();
  };

  private async describe(): Promise<Description | null> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    if (this.raw === null) return null;
    try {
      const description = await this.raw.describe({ signal: abort.signal });
      if (abort.signal.aborted) return null;
      this.error = null;
      return description;
    } catch (error) {
      if (!abort.signal.aborted) this.error = error;
      return null;
    }
  }
}
