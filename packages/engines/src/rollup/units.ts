import type { JoinedParts, Part, RollupFile } from '../store/manifest.js';

/** What is asked as one: a part, or parts whose rollups stand together. */
export interface Unit {
  readonly parts: readonly Part[];
  readonly rollups: Readonly<Record<string, RollupFile | null>>;
}

/** Parts as units: those joined ones of which every part is asked, the largest first, and each other part alone. */
export function unitsOf(parts: readonly Part[], joined: readonly JoinedParts[]): Unit[] {
  const left = new Map(parts.map((part) => [part.file, part]));
  const units: Unit[] = [];
  for (const { parts: files, rollups } of [...joined].sort((a, b) => b.parts.length - a.parts.length)) {
    const held = files.map((file) => left.get(file));
    if (!held.every((part) => part !== undefined)) continue;
    units.push({ parts: held, rollups });
    for (const file of files) left.delete(file);
  }
  for (const part of left.values()) units.push({ parts: [part], rollups: part.rollups ?? {} });
  return units;
}

/** The least and the greatest day or year of parts; null when one of them does not say. */
export function spanOf<K extends 'days' | 'years'>(parts: readonly Part[], of: K): Part[K] {
  const ranges = parts.map((part) => part[of]) as (readonly [string | number, string | number] | null)[];
  let span: readonly [string | number, string | number] | null = ranges[0] ?? null;
  for (const range of ranges) {
    if (!range || !span) return null;
    span = [range[0] < span[0] ? range[0] : span[0], range[1] > span[1] ? range[1] : span[1]];
  }
  return span as Part[K];
}

/** True when no day of some parts is a day of others. */
export const daysApart = (parts: readonly Part[], others: readonly Part[]): boolean =>
  parts.every(({ days }) =>
    others.every(
      ({ days: theirs }) => days !== null && theirs !== null && (days[1] < theirs[0] || theirs[1] < days[0]),
    ),
  );
