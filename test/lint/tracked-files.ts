import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** A text file of the project: its path from the root, its text, and the text's lines. */
export interface TrackedFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Every file of the project that git would keep, whose path matches `pattern`. */
export function trackedFiles(pattern: RegExp): readonly TrackedFile[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
    .split('\0')
    .filter((path) => pattern.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: text.split('\n') };
    });
}
