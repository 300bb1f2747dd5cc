import { SourceError } from '../../errors.js';

/** The error of a call whose signal was aborted. */
export const abortedError = (signal: AbortSignal): SourceError =>
  new SourceError('aborted', 'call was aborted', { cause: signal.reason });

interface Running<T> {
  readonly answer: Promise<T>;
  readonly control: AbortController;
  waiting: number;
}

/** Runs one task for all who ask the same at the same time. One who aborts leaves alone; when the last has left, the task is aborted. */
export class SharedTasks<T> {
  private readonly running = new Map<string, Running<T>>();

  /** @throws SourceError `aborted` when `signal` aborts; else whatever the task throws */
  run(key: string, task: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(abortedError(signal));
    const joined = this.running.get(key) ?? this.start(key, task);
    joined.waiting += 1;
    if (!signal) return joined.answer;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        joined.waiting -= 1;
        if (joined.waiting === 0) {
          if (this.running.get(key) === joined) this.running.delete(key);
          joined.control.abort(signal.reason);
        }
        reject(abortedError(signal));
      };
      signal.addEventListener('abort', leave, { once: true });
      joined.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  private start(key: string, task: (signal: AbortSignal) => Promise<T>): Running<T> {
    const control = new AbortController();
    const answer = task(control.signal).finally(() => {
      if (this.running.get(key) === started) this.running.delete(key);
    });
    const started: Running<T> = { answer, control, waiting: 0 };
    this.running.set(key, started);
    return started;
  }
}
