import { aborted } from '../sql/interruptible.js';

/** A bounded number of things that may run at once; the rest wait in line. */
export interface Slots {
  /** Waits for a slot. @throws SourceError `aborted` when the signal is aborted while waiting. */
  take(signal: AbortSignal | undefined): Promise<void>;
  /** Hands a slot to the first in line. */
  give(): void;
}

/** Opens `count` slots. */
export function openSlots(count: number): Slots {
  let free = count;
  const line = new Set<() => void>();
  return {
    async take(signal) {
      if (signal?.aborted) throw aborted(signal);
      if (free > 0) {
        free -= 1;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          line.delete(enter);
          if (signal) reject(aborted(signal));
        };
        const enter = () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        line.add(enter);
        signal?.addEventListener('abort', leave, { once: true });
      });
    },
    give() {
      const [next] = line;
      if (!next) {
        free += 1;
        return;
      }
      line.delete(next);
      next();
    },
  };
}
