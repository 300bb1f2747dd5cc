/** The standard parallels and central meridian, in degrees, of the plane in which Sichuan is drawn. */
export const sichuanPlane = { parallels: [27.5, 32.5], meridian: 103 } as const;

const radians = Math.PI / 180;
const [south, north] = sichuanPlane.parallels.map((degrees) => Math.sin(degrees * radians)) as [number, number];
const cone = (south + north) / 2;
const constant = 1 + south * (2 * cone - south);

/**
 * Albers equal-area conic projection on the sphere (Snyder, Map Projections, 1987, equations 14-1 to 14-6): areas keep their proportion,
 * which a choropleth needs. A dozen lines instead of a library: we project points, never clip or resample. 等积圆锥投影
 *
 * @param longitude degrees
 * @param latitude degrees
 * @returns x to the east, y to the south, in radii of the earth, from an arbitrary origin
 */
export function projectToPlane(longitude: number, latitude: number): [number, number] {
  const radius = Math.sqrt(constant - 2 * cone * Math.sin(latitude * radians)) / cone;
  const angle = cone * (longitude - sichuanPlane.meridian) * radians;
  return [radius * Math.sin(angle), radius * Math.cos(angle)];
}
