/**
 * The plane of the pack: Albers equal area for Sichuan, 1,000 units wide, y down.
 * The same numbers stand in `packages/regions/src/boundaries/projection.ts`; a test there holds the two together.
 */
export const projection = { name: 'conic-equal-area', parallels: [27.5, 32.5], meridian: 103 };

const width = 1000;
const earthRadius = 6371.0088; // km, mean
const radians = Math.PI / 180;

/**
 * Fits geometries in degrees into the plane.
 *
 * @param {(y0: number, y1: number) => (x: number, y: number) => [number, number]} conicEqualAreaRaw of d3-geo
 * @param {object[]} geometries GeoJSON polygons in degrees
 */
export function planarPlane(conicEqualAreaRaw, geometries) {
  const raw = conicEqualAreaRaw(...projection.parallels.map((degrees) => degrees * radians));
  const project = ([longitude, latitude]) => raw((longitude - projection.meridian) * radians, latitude * radians);
  const points = geometries
    .flatMap((geometry) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2))
    .map(project);
  const [left, right] = extent(points.map(([x]) => x));
  const [bottom, top] = extent(points.map(([, y]) => y));
  const scale = width / (right - left);
  const place = (point) => {
    const [x, y] = project(point);
    return [round((x - left) * scale), round((top - y) * scale)];
  };
  const deep = (value) => (typeof value[0] === 'number' ? place(value) : value.map(deep));
  return {
    width,
    kilometresPerUnit: Math.round((earthRadius / scale) * 1e6) / 1e6,
    height: Math.round((top - bottom) * scale * 100) / 100,
    geometry: ({ type, coordinates }) => ({ type, coordinates: deep(coordinates) }),
  };
}

/** Nine decimals: below the quantisation by far, above the last bits in which machines may differ. */
const round = (value) => Math.round(value * 1e9) / 1e9;

const extent = (values) =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
