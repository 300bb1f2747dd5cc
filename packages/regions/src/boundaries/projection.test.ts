import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectToPlane, sichuanPlane } from './projection.js';

const radians = Math.PI / 180;
const step = 1e-4;

/** Change of the plane point per radian, eastward and southward, by differences. */
function derivatives(longitude: number, latitude: number) {
  const along = (dLongitude: number, dLatitude: number) => {
    const [x0, y0] = projectToPlane(longitude - dLongitude, latitude - dLatitude);
    const [x1, y1] = projectToPlane(longitude + dLongitude, latitude + dLatitude);
    return [(x1 - x0) / (2 * step * radians), (y1 - y0) / (2 * step * radians)] as const;
  };
  return { east: along(step, 0), south: along(0, -step) };
}

const longitude = fc.double({ min: 97, max: 109, noNaN: true });
const latitude = fc.double({ min: 25, max: 35, noNaN: true });

describe('projectToPlane', () => {
  it('keeps areas: a cell is as large as its cosine of latitude', () => {
    fc.assert(
      fc.property(longitude, latitude, (lambda, phi) => {
        const { east, south } = derivatives(lambda, phi);
        expect(east[0] * south[1] - east[1] * south[0]).toBeCloseTo(Math.cos(phi * radians), 6);
      }),
    );
  });

  it.each(sichuanPlane.parallels)('keeps lengths along the standard parallel of %d degrees', (phi) => {
    const { east } = derivatives(100, phi);
    expect(Math.hypot(...east)).toBeCloseTo(Math.cos(phi * radians), 8);
  });

  it('draws north up along the central meridian, east to the right', () => {
    const [x0, y0] = projectToPlane(sichuanPlane.meridian, 28);
    const [x1, y1] = projectToPlane(sichuanPlane.meridian, 32);
    expect([x0, x1]).toEqual([0, 0]);
    expect(y1).toBeLessThan(y0);
    expect(projectToPlane(105, 30)[0]).toBeGreaterThan(0);
  });

  it('is the projection that the built-in pack was made with', () => {
    const pack = new URL('../../boundaries/2023/sichuan-counties.topo.json', import.meta.url);
    expect(JSON.parse(readFileSync(pack, 'utf8')).metadata.plane).toMatchObject(sichuanPlane);
  });
});
