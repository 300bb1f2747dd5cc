import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLamp, anyShapes } from '../../test/any.js';
import { type Ink, inkOf } from '../../test/ink.js';
import { clearSpan, type RegionShape } from './outline.js';
import { placeLabels } from './place-labels.js';

const sheet = { left: -9, top: 0, right: 2000, bottom: 2000 };
const rectangle = (name: string, left: number, width: number, height: number): RegionShape => ({
  code: name,
  name,
  shortName: name,
  d: `M${left},0L${left + width},0L${left + width},${height}L${left},${height}Z`,
  label: [left + width / 2, height / 2],
  bounds: [left, 0, left + width, height],
});
const place = (shapes: RegionShape[], lamp: 'red' | null, k = 1, lit?: number): Ink[] =>
  inkOf(
    placeLabels(
      shapes.map((shape) => ({ shape, role: 'on-ramp-1', lamp, lit })),
      { x: 0, y: 0, k, sheet },
      12,
    ),
  );
const texts = (ink: Ink[]) => ink.flatMap(({ node }) => (node.type === 'text' ? [node.text] : []));

describe('labels', () => {
  it('find the clear span of a shape with a bay', () => {
    const bay = { ...rectangle('湾', 0, 90, 90), d: 'M0,0L90,0L90,90L60,90L60,30L0,30Z' };
    expect(clearSpan(bay, 75, 40, 60)).toEqual([60, 90]);
    expect(clearSpan(bay, 45, 5, 25)).toEqual([0, 90]);
    expect([clearSpan(bay, 30, 20, 60), clearSpan(bay, 95, 5, 25)]).toEqual([null, null]);
  });

  it('stand where they fit, and are left out where they do not', () => {
    expect(texts(place([rectangle('泸州', 0, 60, 60), rectangle('宜宾', 60, 12, 12)], null))).toEqual(['泸州']);
    expect(texts(place([rectangle('泸州', 0, 60, 60)], null, 0.2))).toEqual([]);
  });

  it('give up the word of a lamp before its name, then the name, never the lamp', () => {
    const sizes = [
      [100, 100],
      [34, 90],
      [34, 34],
      [20, 20],
      [8, 8],
    ] as const;
    const ink = sizes.map(([width, height]) => place([rectangle('泸州', 0, width, height)], 'red'));
    expect(ink.map(texts)).toEqual([['泸州', '红'], ['红', '泸州'], ['泸州'], ['红'], []]);
    for (const marks of ink) expect(marks.filter(({ node }) => node.type === 'circle')).toHaveLength(1);
  });

  it('give up how many warnings there are before the word of a lamp', () => {
    const ink = [100, 44].map((width) => texts(place([rectangle('泸州', 0, width, 90)], 'red', 1, 36)));
    expect(ink).toEqual([
      ['泸州', '红', '36'],
      ['红', '36', '泸州'],
    ]);
    expect(texts(place([rectangle('泸州', 0, 54, 20)], 'red', 1, 36))).toEqual(['泸州', '红']);
  });

  it('stay inside their region, and every lamp is lit', () => {
    fc.assert(
      fc.property(anyShapes, fc.infiniteStream(anyLamp), fc.option(fc.nat(999)), (shapes, lamps, lit) => {
        const items = shapes.map((shape) => ({
          shape,
          role: 'on-ramp-1' as const,
          lamp: lamps.next().value ?? null,
          ...(lit !== null && { lit }),
        }));
        const ink = inkOf(placeLabels(items, { x: 0, y: 0, k: 1, sheet }, 12));
        expect(ink.filter(({ node }) => node.type === 'circle')).toHaveLength(items.filter(({ lamp }) => lamp).length);
        for (const { node } of ink) {
          if (node.type !== 'text') continue;
          const at = (shape: RegionShape) => clearSpan(shape, node.x, node.y - 8, node.y);
          expect(
            items.some(
              ({ shape }) =>
                at(shape) && (shape.shortName === node.text || node.text.length === 1 || node.text === String(lit)),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
