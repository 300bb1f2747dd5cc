import { townshipRows } from '../generated/townships.js';
import type { Region } from '../region.js';

/** The 3,101 townships, towns and subdistricts of the 2023 list. 乡镇、街道 */
export const townships: readonly Region[] = Object.freeze(townshipRows.split('\n').flatMap(townshipsOfCounty));

/** `510104 017锦官驿/街道JGY …`: the six digits of the county, then each unit's three digits, short name / rest of the name, initials. */
function townshipsOfCounty(row: string): Region[] {
  const [county = '', ...units] = row.split(' ');
  return units.map((unit) => {
    const [, digits, shortName = '', rest = '', initials = ''] = /^(\d{3})([^/]+)\/(.*?)([A-Z]+)$/.exec(unit) ?? [];
    return Object.freeze({
      code: `${county}${digits}`,
      name: shortName + rest,
      shortName,
      initials,
      level: 'township' as const,
      parent: `${county}000`,
    });
  });
}
