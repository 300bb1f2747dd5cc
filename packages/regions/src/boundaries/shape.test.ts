import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, shapeOf } from './shape.js';

const square = (x: number, y: number, size: number) => [x, y, x + size, y, x + size, y + size, x, y + size, x, y];

/** Whether a point lies within rings by the even-odd rule. */
function inside([x, y]: readonly [number, number], rings: readonly (readonly number[])[]): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ring.slice(i, i + 4);
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) odd = !odd;
    }
  }
  return odd;
}

describe('shapeOf', () => {
  it('bounds all rings', () => {
    expect(shapeOf('1', [square(2, 3, 4), square(10, 0, 1)]).bounds).toEqual([2, 0, 11, 7]);
  });

  it('keeps a label that is given', () => {
    expect(shapeOf('1', [square(0, 0, 2)], [0.5, 0.5]).label).toEqual([0.5, 0.5]);
  });

  it('finds a point inside any star-shaped outline with a hole in its middle', () => {
    const radii = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(radii, (lengths) => {
        const star = lengths.flatMap((length, i) => {
          const angle = (i / lengths.length) * 2 * Math.PI;
          return [length * Math.cos(angle), length * Math.sin(angle)];
        });
        const rings = [[...star, ...star.slice(0, 2)], square(-2, -2, 4)];
        expect(inside(shapeOf('1', rings).label, rings)).toBe(true);
      }),
    );
  });
});

describe('pathOf', () => {
  it('writes every ring once around', () => {
    expect(pathOf([square(0, 0, 9), square(2, 2, 1)])).toBe('M0,0L9,0L9,9L0,9ZM2,2L3,2L3,3L2,3Z');
  });
});
