import { describe, expect, it } from 'vitest';
import { isPseudoUnitCode, pseudoUnits, regionByCode, regions, zones } from '../index.js';

describe('pseudo-units', () => {
  it('are the ten units of the list with a seventh digit of 4, kept as aliases of their county', () => {
    expect(pseudoUnits).toHaveLength(10);
    expect(pseudoUnits.every(({ code }) => isPseudoUnitCode(code))).toBe(true);
    expect(pseudoUnits.filter(({ code, county }) => !regionByCode(county)?.aliases?.includes(code))).toEqual([]);
    expect(regions.flatMap(({ aliases = [] }) => aliases).sort()).toEqual(pseudoUnits.map(({ code }) => code).sort());
  });

  it('are no regions, and no region falls under their rule', () => {
    expect(pseudoUnits.filter(({ code }) => regionByCode(code))).toEqual([]);
    expect(regions.filter(({ code }) => isPseudoUnitCode(code))).toEqual([]);
  });

  it('bring the townships of the list to its 3,111 rows', () => {
    expect(regions.filter(({ level }) => level === 'township').length + pseudoUnits.length).toBe(3111);
  });
});

describe('zones', () => {
  it('carry codes of our private range below their parent', () => {
    expect(
      zones.filter(({ code, parent }) => !code.startsWith(`${parent?.slice(0, 6)}9`) || code.endsWith('900')),
    ).toEqual([]);
  });

  it('share that range with no township', () => {
    expect(regions.filter(({ level, code }) => level !== 'zone' && code[6] === '9')).toEqual([]);
  });

  it('are among the regions', () => {
    expect(regions.filter(({ level }) => level === 'zone')).toEqual(zones);
  });
});
