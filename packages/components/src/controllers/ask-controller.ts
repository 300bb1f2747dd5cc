import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something to ask. */
export interface Question<Answer> {
  /** The same for the same question. */
  readonly key: string;
  /** Which night's data should answer. */
  readonly snapshot: string;
  ask(signal: AbortSignal): Promise<Answer>;
}

/**
 * Asks one question at a time for its host. A new question aborts the one before; while it runs, the last answer stays.
 * When the same question fails on a newer snapshot, its older answer stays beside the error. 提问
 */
export class AskController<Answer> implements ReactiveController {
  /** The last answer in a box; null before the first, and when a new question failed. */
  answer: { readonly value: Answer } | null = null;
  /** Why the last question failed; null when it did not. */
  error: unknown = null;
  /** True while a question runs. */
  busy = false;
  private readonly host: ReactiveControllerHost;
  private asked: string | null = null;
  private answeredKey: string | null = null;
  private abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Asks, unless the same question was asked last. */
  ask(question: Question<Answer> | null): void {
    if (question === null || this.asked === `${question.snapshot} ${question.key}`) return;
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.asked = `${question.snapshot} ${question.key}`;
    this.busy = true;
    const settle = (change: () => void): void => {
      if (abort.signal.aborted) return;
      this.busy = false;
      change();
      this.host.requestUpdate();
    };
    question.ask(abort.signal).then(
      (value) =>
        settle(() => {
          this.answer = { value };
          this.error = null;
          this.answeredKey = question.key;
        }),
      (error: unknown) =>
        settle(() => {
          if (this.answeredKey !== question.key) this.answer = null;
          this.error = error;
        }),
    );
  }

  /** Forgets what was asked, so that the next `ask` runs again. */
  retry(): void {
    this.asked = null;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.abort?.abort();
    if (this.busy) this.asked = null;
    this.busy = false;
  }
}
