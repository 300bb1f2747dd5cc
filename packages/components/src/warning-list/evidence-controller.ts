import type { Source, WarningRows } from '@qianliyan/sdk';
import { warningRows } from '@qianliyan/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AskController } from '../controllers/ask-controller.js';

const pageRows = 20;

/** The rows behind the one warning that is open: which part of its evidence, and which page. 明细 */
export class EvidenceController implements ReactiveController {
  /** The warning that is open; null for none. */
  warningId: string | null = null;
  part = 0;
  readonly asking: AskController<WarningRows>;
  private readonly host: ReactiveControllerHost;
  private after: readonly string[] = [];

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    this.asking = new AskController<WarningRows>(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** Pages before the one shown. */
  get pagesBefore(): number {
    return this.after.length;
  }

  /** Opens a warning, or closes the one that is open. */
  toggle(warningId: string): void {
    this.warningId = this.warningId === warningId ? null : warningId;
    this.choose(0);
  }

  /** Shows another part of the evidence. */
  choose(part: number): void {
    this.part = part;
    this.after = [];
    this.host.requestUpdate();
  }

  /** Turns to the next page, or back. */
  turn(next: string | null): void {
    this.after = next === null ? this.after.slice(0, -1) : [...this.after, next];
    this.host.requestUpdate();
  }

  /** Asks for what is open. */
  ask(source: Source, snapshot: string): void {
    const { warningId, part } = this;
    if (warningId === null) return;
    const after = this.after[this.after.length - 1];
    const page = { part, limit: pageRows, ...(after === undefined ? {} : { after }) };
    this.asking.ask({
      key: JSON.stringify([warningId, part, after ?? null]),
      snapshot,
      ask: (signal) => warningRows(source, warningId, page, { signal }),
    });
  }
}
