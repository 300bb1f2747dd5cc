import type { Part } from './archive.js';
import type { WorkbookLimits } from './limits.js';
import type { Refuse } from './refuse.js';
import { TextRun, unescaped } from './text-run.js';
import { readXml } from './xml.js';

/**
 * Reads the shared strings of a workbook. 共享字符串
 * @throws SourceError `file-too-large` past the limits of strings and characters.
 */
export async function readSharedStrings(
  part: Part | undefined,
  limits: WorkbookLimits,
  refuse: Refuse,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const run = new TextRun();
  let chars = 0;
  const text = (more: string): void => {
    run.add(more);
    if (run.length > limits.cellChars)
      throw refuse(
        'file-too-large',
        `shared string ${strings.length} is longer than ${limits.cellChars} characters: ${part.name}`,
      );
  };
  const close = (name: string): void => {
    run.close(name);
    if (name !== 'si') return;
    const string = unescaped(run.take(), refuse);
    chars += string.length;
    if (chars > limits.sharedChars || strings.length >= limits.sharedStrings)
      throw refuse(
        'file-too-large',
        `shared strings are more than ${limits.sharedChars} characters or ${limits.sharedStrings} strings: ${part.name}`,
      );
    strings.push(string);
  };
  await readXml(part, { open: (name) => run.open(name), text, close }, limits, refuse, signal);
  return strings;
}
