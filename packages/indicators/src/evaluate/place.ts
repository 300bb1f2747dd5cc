import type { Day } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { Reach } from '../definition/policy.js';
import { referenceOf } from '../definition/reference.js';
import type { KnownCodes, ReferenceName, References, Subject } from './references.js';

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

/** The places of codes that a reference table does not know; a column asked for before is not searched again. 未登记的编码 */
export function strangersTo(known: KnownCodes): (codes: readonly Key[], reference: ReferenceName) => readonly number[] {
  type Searched = Map<readonly Key[], readonly number[]>;
  const found: Readonly<Record<ReferenceName, Searched>> = {
    agency: new Map(),
    project: new Map(),
    region: new Map(),
  };
  return (codes, reference) => {
    const searched = found[reference];
    const rows = searched.get(codes);
    if (rows) return rows;
    const listed = known[reference];
    const strange: number[] = [];
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row]!;
      if (code !== null && listed?.has(String(code)) !== true) strange.push(row);
    }
    searched.set(codes, strange);
    return strange;
  };
}
