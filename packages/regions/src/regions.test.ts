import { describe, expect, it } from 'vitest';
import { ancestorOf, childrenOf, formerRegions, lineageOf, regionByCode, regions, type RegionLevel } from './index.js';

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
const ofLevel = (level: string) => regions.filter((region) => region.level === level);

describe('regions', () => {
  it('holds the divisions of the 2023 list', () => {
    expect(['province', 'prefecture', 'county', 'township'].map((level) => ofLevel(level).length)).toEqual([
      1, 21, 183, 3101,
    ]);
    const townships = ofLevel('township');
    const ending = (generic: string) => townships.filter(({ name }) => name.endsWith(generic)).length;
    expect({ 街道: ending('街道'), 镇: ending('镇'), 乡: ending('乡') }).toEqual({ 街道: 459, 镇: 2016, 乡: 626 });
  });

  it('gives every region a code of its own', () => {
    const codes = [...regions, ...formerRegions].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^51\d{7}$/.test(code))).toEqual([]);
  });

  it('hangs every region below one of the level above', () => {
    const above: Record<RegionLevel, readonly (RegionLevel | undefined)[]> = {
      province: [undefined],
      prefecture: ['province'],
      county: ['prefecture'],
      township: ['county'],
      zone: ['prefecture', 'county'],
    };
    const lost = regions.filter(({ level, parent }) => !above[level].includes(regionByCode(parent ?? '')?.level));
    expect(lost).toEqual([]);
    expect(regions.filter(({ code }) => lineageOf(code)[0]?.code !== '510000000')).toEqual([]);
  });

  it('leaves no prefecture without counties and no county without townships', () => {
    expect(ofLevel('prefecture').filter(({ code }) => childrenOf(code, 'county').length === 0)).toEqual([]);
    expect(ofLevel('county').filter(({ code }) => childrenOf(code, 'township').length === 0)).toEqual([]);
  });

  it('gives siblings different short names, one letter for each character', () => {
    for (const { code } of regions) {
      const shorts = childrenOf(code).map(({ shortName }) => shortName);
      expect(new Set(shorts).size).toBe(shorts.length);
    }
    expect(
      regions.filter(({ shortName, initials }) => !/^[A-Z]+$/.test(initials) || initials.length !== shortName.length),
    ).toEqual([]);
  });

  it('reads polyphonic names as Sichuan does', () => {
    const read = (code: string) => [regionByCode(code)?.shortName, regionByCode(code)?.initials];
    expect(read('511123')).toEqual(['犍为', 'QW']);
    expect(read('511822')).toEqual(['荥经', 'YJ']);
    expect(read('511527')).toEqual(['筠连', 'JL']);
    expect(read('511381')).toEqual(['阆中', 'LZ']);
    expect(read('511524')).toEqual(['长宁', 'CN']);
    expect(read('512022')).toEqual(['乐至', 'LZ']);
    expect(read('510117')).toEqual(['郫都', 'PD']);
  });

  it('shortens names as custom has it', () => {
    const short = (code: string) => regionByCode(code)?.shortName;
    expect(['510500', '513300', '513328', '510726', '510521', '511002', '510726214'].map(short)).toEqual([
      ...['泸州', '甘孜州', '甘孜', '北川', '泸县', '市中区', '桃龙'],
    ]);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(regions) && regions.every(Object.isFrozen)).toBe(true);
  });
});

describe('walking the tree', () => {
  it('finds a region by six or nine digits', () => {
    expect(regionByCode('510500')).toBe(regionByCode('510500000'));
    expect(regionByCode('510500')?.name).toBe('泸州市');
    expect(regionByCode('510599')).toBeUndefined();
    expect(regionByCode('泸州')).toBeUndefined();
  });

  it('lists what is right below, by level where asked', () => {
    expect(names(childrenOf('510500'))).toEqual(['江阳区', '纳溪区', '龙马潭区', '泸县', '合江县', '叙永县', '古蔺县']);
    expect(names(childrenOf('510100', 'zone'))).toEqual(['四川天府新区', '成都高新技术产业开发区', '成都东部新区']);
    expect(childrenOf('510502001')).toEqual([]);
    expect(childrenOf('999999')).toEqual([]);
  });

  it('descends by parent where the prefix would mislead', () => {
    expect(names(childrenOf('510100'))).toContain('简阳市');
    expect(names(lineageOf('512081'))).toEqual(['四川省', '资阳市', '简阳市']);
    expect(names(lineageOf('510185'))).toEqual(['四川省', '成都市', '简阳市']);
  });

  it('climbs to a level', () => {
    expect(ancestorOf('510502001', 'prefecture')?.name).toBe('泸州市');
    expect(ancestorOf('510500', 'prefecture')?.name).toBe('泸州市');
    expect(ancestorOf('510500', 'county')).toBeUndefined();
  });
});
