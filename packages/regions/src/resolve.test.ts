import { describe, expect, it } from 'vitest';
import { codeChanges, formerRegions, pseudoUnits, regionByCode, regions, resolveRegionCode } from './index.js';

const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

describe('resolveRegionCode', () => {
  it.each(codeChanges)('maps $from $formerName and $to onto each other by the day', ({ from, to, date }) => {
    expect(resolveRegionCode(from)).toBe(to);
    expect(resolveRegionCode(from, date)).toBe(to);
    expect(resolveRegionCode(from, dayBefore(date))).toBe(from);
    expect(resolveRegionCode(to)).toBe(to);
    expect(resolveRegionCode(to, date)).toBe(to);
    expect(resolveRegionCode(to, dayBefore(date))).toBe(from);
  });

  it('leaves every other region as it is, on any day', () => {
    const others = regions.filter(({ predecessors }) => !predecessors);
    expect(
      others.filter(({ code }) => resolveRegionCode(code) !== code || resolveRegionCode(code, '2010-01-01') !== code),
    ).toEqual([]);
    expect(others.length).toBe(regions.length - codeChanges.length);
  });

  it('gives the figures of a pseudo-unit to its county', () => {
    expect(pseudoUnits.map(({ code }) => resolveRegionCode(code))).toEqual(pseudoUnits.map(({ county }) => county));
  });

  it("knows a city's own codes when they are given", () => {
    const own = new Map([['ZX-0901', '510100901']]);
    expect(resolveRegionCode('ZX-0901', undefined, own)).toBe('510100901');
    expect(resolveRegionCode('ZX-0901')).toBeUndefined();
  });

  it('knows nothing of other codes', () => {
    expect(resolveRegionCode('110000')).toBeUndefined();
    expect(resolveRegionCode('')).toBeUndefined();
  });
});

describe('codeChanges', () => {
  it.each(codeChanges)('links $from and $to in both directions', ({ from, to, date, formerParent }) => {
    expect(regionByCode(from)).toMatchObject({
      validTo: date,
      successors: [to],
      parent: formerParent,
      level: 'county',
    });
    expect(regionByCode(to)).toMatchObject({ validFrom: date, predecessors: [from], level: 'county' });
    expect(regionByCode(formerParent)?.level).toBe('prefecture');
  });

  it('covers 简阳, 射洪, 新津 and 会理', () => {
    expect(formerRegions.map(({ code, name }) => code + name)).toEqual([
      ...['512081000简阳市', '510922000射洪县', '510132000新津县', '513425000会理县'],
    ]);
  });
});
