import { refuse } from './refuse.js';

/** A plain JSON object. @throws QueryError `bad-query` */
export function objectAt(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`${path} is not an object`, path);
  return value as Readonly<Record<string, unknown>>;
}

/** Text. @throws QueryError `bad-query` */
export function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string') refuse(`${path} is not text`, path);
  return value;
}

/** A list, each element read in turn. @throws QueryError `bad-query` */
export function listOf<T>(value: unknown, path: string, read: (element: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) refuse(`${path} is not a list`, path);
  return (value as unknown[]).map((element, i) => read(element, `${path}[${i}]`));
}

/** Refuses an object with keys it does not know. @throws QueryError `bad-query` */
export function exactKeys(value: Readonly<Record<string, unknown>>, known: readonly string[], path: string): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) refuse(`${path} has an unknown part: ${key}`, path);
  }
}
