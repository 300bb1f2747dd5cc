import type { Day } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { Reach } from '../definition/policy.js';
import { referenceOf } from '../definition/reference.js';
import type { Lack } from './frame.js';
import type { KnownCodes, References, Subject } from './references.js';

type Keys = Readonly<Record<string, Key>>;

/** Whom a group is about: the finest of project, agency and region its keys name. */
export function subjectOf(keys: Keys, references: References): Subject | undefined {
  for (const name of ['project', 'agency', 'region'] as const) {
    const column = Object.keys(keys).find((key) => referenceOf(key) === name);
    const found = column === undefined ? undefined : references[name]?.get(String(keys[column]));
    if (found) return found;
  }
  return undefined;
}

/** The agency a group is of, by its own key or by its project's. */
export const agencyOf = (keys: Keys, references: References): string | null =>
  typeof keys['agencyCode'] === 'string' ? keys['agencyCode'] : (subjectOf(keys, references)?.agencyCode ?? null);

/** The region a group lies in, and those above it. */
export function regionPathOf(keys: Keys, references: References): readonly string[] {
  const path: string[] = [];
  let code = typeof keys['regionCode'] === 'string' ? keys['regionCode'] : subjectOf(keys, references)?.regionCode;
  while (code !== undefined && !path.includes(code)) {
    path.push(code);
    code = references.region?.get(code)?.parentCode ?? undefined;
  }
  return path;
}

/** True when a decision reaches a group on a day. */
export function reaches(
  { regions, agencies, keys: own, from, to }: Reach,
  keys: Keys,
  references: References,
  asOf: Day,
): boolean {
  if ((from !== undefined && asOf < from) || (to !== undefined && asOf > to)) return false;
  if (regions && !regionPathOf(keys, references).some((code) => regions.includes(code))) return false;
  if (agencies && !agencies.includes(agencyOf(keys, references) ?? '')) return false;
  return Object.entries(own ?? {}).every(([column, values]) => values.includes(keys[column] ?? null));
}

/** Finds a code its reference table does not know: such a group has no place, so it is named instead of judged. */
export function strangers(
  grain: readonly string[],
  unlisted: readonly string[],
  keys: readonly (readonly Key[])[],
  known: KnownCodes,
): (row: number) => Lack | null {
  const checks = grain.flatMap((column, place) => {
    const reference = unlisted.includes(column) ? null : referenceOf(column);
    return reference ? [{ codes: keys[place]!, reference, listed: known[reference] }] : [];
  });
  return (row) => {
    for (let i = 0; i < checks.length; i += 1) {
      const { codes, reference, listed } = checks[i]!;
      const code = codes[row];
      if (code != null && listed?.has(String(code)) !== true) return { measure: reference, why: 'unknown-reference' };
    }
    return null;
  };
}
