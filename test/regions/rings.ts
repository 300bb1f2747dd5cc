type Ring = readonly number[];

/** The corners of a flat ring, the repeated last one left out. */
function corners(ring: Ring): [number, number][] {
  return Array.from({ length: ring.length / 2 - 1 }, (_, i) => [ring[2 * i] ?? NaN, ring[2 * i + 1] ?? NaN]);
}

/** The area of rings in square units: outer rings less holes, as the even-odd rule fills them. */
export function areaOf(rings: readonly Ring[]): number {
  return rings.reduce(
    (sum, ring) =>
      sum +
      (holds(
        rings.filter((other) => other !== ring),
        corners(ring)[0]!,
      )
        ? -1
        : 1) *
        ringArea(ring),
    0,
  );
}

export function ringArea(ring: Ring): number {
  const points = corners(ring);
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

/** Whether rings hold a point, by the even-odd rule. */
export function holds(rings: readonly Ring[], [x, y]: readonly [number, number]): boolean {
  let odd = false;
  for (const ring of rings) {
    const points = corners(ring);
    points.forEach(([x0, y0], i) => {
      const [x1, y1] = points[(i + 1) % points.length]!;
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) odd = !odd;
    });
  }
  return odd;
}

/** Pairs of edges of one ring that cross each other. */
export function crossings(ring: Ring): string[] {
  const points = corners(ring);
  const edges = points.map((from, i) => [from, points[(i + 1) % points.length]!] as const);
  const side = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
    Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
  return edges.flatMap(([a, b], i) =>
    edges.slice(i + 2).flatMap(([c, d]) => {
      const apart = Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]);
      if (apart || side(a, b, c) * side(a, b, d) >= 0 || side(c, d, a) * side(c, d, b) >= 0) return [];
      return [`${a} – ${b} × ${c} – ${d}`];
    }),
  );
}
