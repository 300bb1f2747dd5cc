import { divisionRows } from '../generated/divisions.js';
import type { Region, RegionLevel } from '../region.js';
import { codeChanges } from './code-changes.js';
import { pseudoUnits } from './pseudo-units.js';
import { zones } from './zones.js';

const listed = divisionRows.split('\n').map((row): Region => {
  const [level = '', code = '', parent = '', name = '', shortName = '', initials = ''] = row.split(' ');
  return { code, name, shortName, initials, level: level as RegionLevel, parent: parent === '-' ? null : parent };
});

const byCode = new Map(listed.map((region) => [region.code, region]));

/** Province, 21 prefectures, 183 counties and the functional zones, in the order of their codes within each level. */
export const upperRegions: readonly Region[] = Object.freeze([...listed.map(withHistory), ...zones]);

/** The regions that codes no longer in force stood for. 已失效的区划 */
export const formerRegions: readonly Region[] = Object.freeze(
  codeChanges.map(({ from, to, date, formerName, formerParent }): Region => {
    const { shortName, initials, level } = byCode.get(to)!;
    return Object.freeze({
      code: from,
      name: formerName,
      shortName,
      initials,
      level,
      parent: formerParent,
      validTo: date,
      successors: Object.freeze([to]),
    });
  }),
);

function withHistory(region: Region): Region {
  const change = codeChanges.find(({ to }) => to === region.code);
  const aliases = pseudoUnits.filter(({ county }) => county === region.code).map(({ code }) => code);
  return Object.freeze({
    ...region,
    ...(change && { validFrom: change.date, predecessors: Object.freeze([change.from]) }),
    ...(aliases.length > 0 && { aliases: Object.freeze(aliases) }),
  });
}
