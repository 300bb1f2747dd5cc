import type { Day, Filter } from '@qianliyan/sdk';
import type { JoinedParts, Part, RollupFile } from '../store/manifest.js';

/** What is asked as one: a part, or parts whose rollups stand together. */
export interface Unit {
  readonly parts: readonly Part[];
  /** The days they have rows of; null when one does not say. */
  readonly days: Part['days'];
  readonly rollups: Readonly<Record<string, RollupFile | null>>;
}

/** Parts as units: those joined ones of which every part is asked, the largest first, and each other part alone. */
export function unitsOf(parts: readonly Part[], joined: readonly JoinedParts[]): Unit[] {
  const left = new Map(parts.map((part) => [part.file, part]));
  const units: Unit[] = [];
  for (const { parts: files, rollups } of [...joined].sort((a, b) => b.parts.length - a.parts.length)) {
    const held = files.map((file) => left.get(file));
    if (!held.every((part) => part !== undefined)) continue;
    units.push({ parts: held, days: spanOf(held, 'days'), rollups });
    for (const file of files) left.delete(file);
  }
  return [...units, ...[...left.values()].map(aloneOf)];
}

/** A part as a unit of its own. */
export const aloneOf = (part: Part): Unit => ({ parts: [part], days: part.days, rollups: part.rollups ?? {} });

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

interface OfDays {
  readonly days: Part['days'];
}

/** What has rows of days, in groups of which no day of one is a day of another. */
export function clustersOf<T extends OfDays>(all: readonly T[]): T[][] {
  const clusters: T[][] = [];
  let last = '';
  for (const one of [...all].sort((a, b) => (a.days![0] < b.days![0] ? -1 : 1))) {
    const [from, to] = one.days!;
    if (clusters.length > 0 && from <= last) clusters[clusters.length - 1]!.push(one);
    else clusters.push([one]);
    if (to > last) last = to;
  }
  return clusters;
}

/** The days that more than one may have, as a condition; undefined when there are none. */
export function sharedDays(column: string, all: readonly OfDays[]): Filter | undefined {
  const shared: [Day, Day][] = [];
  let reached = '';
  for (const [from, to] of all.map(({ days }) => days!).sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const until = to < reached ? to : reached;
    const last = shared.at(-1);
    if (from <= until) {
      if (last && from <= last[1]) last[1] = until > last[1] ? until : last[1];
      else shared.push([from, until]);
    }
    if (to > reached) reached = to;
  }
  const between = ([from, to]: readonly [Day, Day]): Filter => ({
    and: [
      { column, op: 'ge', value: from },
      { column, op: 'le', value: to },
    ],
  });
  return shared.length === 0 ? undefined : { or: shared.map(between) };
}
