import { Presets, SingleBar } from 'cli-progress';

/** Exit codes scripts can rely on. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, refused: 3 } as const;

/** Where a command says things: words for people on stderr, the result on stdout as words or as one JSON line. */
export interface Output {
  /** A line for a person; silent with `--json`. */
  say(line: string): void;
  /** The result: `json` with `--json`, else `words`. */
  result(json: unknown, words: readonly string[]): void;
  /** A bar for long work, on a terminal only; elsewhere a line at the start and the end. */
  progress(title: string, total: number): Progress;
}

/** A running bar. */
export interface Progress {
  /** Says how much is done. */
  update(done: number): void;
  /** Fills the bar and leaves it. */
  end(): void;
}

const silent: Progress = { update: () => undefined, end: () => undefined };

const bar = (title: string, total: number): Progress => {
  const single = new SingleBar(
    {
      format: `${title} [{bar}] {percentage}% {value}/{total}`,
      hideCursor: true,
      clearOnComplete: false,
      stream: process.stderr,
    },
    Presets.shades_grey,
  );
  single.start(total, 0);
  return { update: (done) => single.update(Math.min(done, total)), end: () => (single.update(total), single.stop()) };
};

const lines = (title: string, total: number): Progress => {
  process.stderr.write(`${title} …\n`);
  return { update: () => undefined, end: () => void process.stderr.write(`${title} 完成（${total}）\n`) };
};

/** Makes the output of one command. */
export function makeOutput(json: boolean): Output {
  return {
    say: (line) => void (json || process.stderr.write(`${line}\n`)),
    result: (value, words) =>
      void process.stdout.write(json ? `${JSON.stringify(value)}\n` : words.map((word) => `${word}\n`).join('')),
    progress: (title, total) => (json ? silent : process.stderr.isTTY ? bar(title, total) : lines(title, total)),
  };
}
