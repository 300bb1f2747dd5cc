/** The outline of one region, in the coordinates of its pack: y down. 轮廓 */
export interface RegionShape {
  /** Nine digits. */
  readonly code: string;
  /** Outer rings and holes as x, y, x, y …; the first point is repeated at the end. Fill by the even-odd rule. */
  readonly rings: readonly (readonly number[])[];
  /** A point inside the outline, where a name may stand. */
  readonly label: readonly [number, number];
  /** Left, top, right, bottom. */
  readonly bounds: readonly [number, number, number, number];
}

/** Makes a shape from rings; a label that is not given is found. */
export function shapeOf(code: string, rings: readonly number[][], label?: readonly [number, number]): RegionShape {
  return { code, rings, label: label ?? interiorPoint(rings), bounds: boundsOf(rings.flat()) };
}

/** The text of an SVG path's `d` for rings. */
export function pathOf(rings: readonly (readonly number[])[]): string {
  return rings.map((ring) => `M${pairs(ring.slice(0, -2)).join('L')}Z`).join('');
}

const pairs = (ring: readonly number[]): string[] =>
  ring.flatMap((x, i) => (i % 2 === 0 ? [`${x},${ring[i + 1]}`] : []));

function boundsOf(points: readonly number[]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  points.forEach((value, i) => {
    if (i % 2 === 0) {
      left = Math.min(left, value);
      right = Math.max(right, value);
    } else {
      top = Math.min(top, value);
      bottom = Math.max(bottom, value);
    }
  });
  return [left, top, right, bottom];
}

const scanLines = 15;

/** The middle of the widest stretch that lies inside, over some horizontal lines: always inside, near the bulk of the area. */
function interiorPoint(rings: readonly number[][]): [number, number] {
  const [, top, , bottom] = boundsOf(rings.flat());
  let best: { width: number; point: [number, number] } = { width: -1, point: [0, 0] };
  for (let line = 0; line < scanLines; line += 1) {
    const y = top + ((bottom - top) * (line + 0.5)) / scanLines;
    const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = crossings.slice(i, i + 2);
      if (to - from > best.width) best = { width: to - from, point: [(from + to) / 2, y] };
    }
  }
  return best.point;
}

function crossingsOf(ring: readonly number[], y: number): number[] {
  const found: number[] = [];
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ring.slice(i, i + 4);
    if (y0 > y !== y1 > y) found.push(x0 + ((y - y0) * (x1 - x0)) / (y1 - y0));
  }
  return found;
}
