/** What reaches the network, and what must be passed in to be tested. */
export interface Transport {
  /** The platform's fetch, or one that stands in for it. */
  readonly fetch: typeof globalThis.fetch;
  /** A number in [0, 1) that spreads retries; 1 unless told, so that nothing is drawn that was not passed in. Pages pass `Math.random`. */
  readonly random: () => number;
  /** Waits that many milliseconds, or until aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Rings after that many milliseconds unless the answer, which silences it, was called before. */
  readonly alarm: (milliseconds: number, ring: () => void) => () => void;
}

const alarm: Transport['alarm'] = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

const wait: Transport['wait'] = (milliseconds, signal) =>
  new Promise((resolve) => {
    const silence = alarm(milliseconds, resolve);
    const leave = () => {
      silence();
      resolve();
    };
    signal.addEventListener('abort', leave, { once: true });
  });

/** The platform's transport, but for what is given. */
export const transportOf = (given: Partial<Transport>): Transport => ({
  fetch: given.fetch ?? ((url, init) => globalThis.fetch(url, init)),
  random: given.random ?? (() => 1),
  wait: given.wait ?? wait,
  alarm: given.alarm ?? alarm,
});
