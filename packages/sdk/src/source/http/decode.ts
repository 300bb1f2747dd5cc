import { SourceError } from '../../errors.js';
import type { ExplainedRead, Explanation } from '../explain.js';
import type { Description } from '../source.js';

/** Reads the body of `describe`. @throws SourceError `http-failed` when it is none */
export function decodeDescription(body: unknown): Description {
  const { snapshot, dataThrough = null, tables } = (body ?? {}) as Partial<Description>;
  if (typeof snapshot !== 'string' || typeof tables !== 'object' || tables === null)
    throw new SourceError('http-failed', 'answer is no description');
  return { snapshot, dataThrough, tables };
}

/** Reads the body of `explain`. @throws SourceError `http-failed` when it is none */
export function decodeExplanation(body: unknown): Explanation {
  const { home, lines, reads, rollup } = (body ?? {}) as Partial<Explanation>;
  if (typeof home !== 'string' || !Array.isArray(lines) || !Array.isArray(reads))
    throw new SourceError('http-failed', 'answer is no explanation');
  return {
    home: `http over ${home}`,
    lines: lines.map(String),
    reads: reads as readonly ExplainedRead[],
    ...(typeof rollup === 'string' && { rollup }),
  };
}
