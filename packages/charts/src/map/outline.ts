import type { MapRegion } from './region.js';

/** A region with its outline, in any plane coordinates with y growing downwards. */
export interface RegionShape extends MapRegion {
  /** SVG path data of absolute `M`, `L` and `Z` commands. */
  readonly d: string;
  /** A point well inside. */
  readonly label: readonly [x: number, y: number];
  readonly bounds: readonly [left: number, top: number, right: number, bottom: number];
}

/** Polygon rings as flat coordinates. */
type Rings = readonly (readonly number[])[];

const parsed = new WeakMap<RegionShape, Rings>();

/**
 * How far one can write to both sides of x within the shape, on every line between two heights:
 * the span that top, middle and bottom have in common, or `null` when x is outside on one of them.
 */
export function clearSpan(shape: RegionShape, x: number, top: number, bottom: number): [number, number] | null {
  let [left, right] = [-Infinity, Infinity];
  for (const y of [top, (top + bottom) / 2, bottom]) {
    const span = spanAt(ringsOf(shape), x, y);
    if (!span) return null;
    [left, right] = [Math.max(left, span[0]), Math.min(right, span[1])];
  }
  return [left, right];
}

function spanAt(rings: Rings, x: number, y: number): [number, number] | null {
  let [left, right] = [-Infinity, Infinity];
  let crossings = 0;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
      if (y1 > y === y2 > y) continue;
      const at = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      if (at <= x) {
        left = Math.max(left, at);
        crossings += 1;
      } else right = Math.min(right, at);
    }
  }
  return crossings % 2 === 1 ? [left, right] : null;
}

function ringsOf(shape: RegionShape): Rings {
  const known = parsed.get(shape);
  if (known) return known;
  const rings = shape.d.split(/[Mm]/).flatMap((part) => {
    const numbers = part.match(/-?\d*\.?\d+(?:e-?\d+)?/g);
    return numbers ? [numbers.map(Number)] : [];
  });
  parsed.set(shape, rings);
  return rings;
}
