import { RegionError } from '../errors.js';
import { projectToPlane } from './projection.js';
import { arcIndexes, type BoundaryPack } from './read.js';

/** Points on a drawing plane: x to the right, y down, from 0 to width and height. */
export interface Plane {
  readonly arcs: number[][][];
  readonly width: number;
  readonly height: number;
}

const width = 1000;

/**
 * Brings the arcs of a pack into the plane. A pack in degrees is projected and fitted to a width of 1,000.
 *
 * @throws {@link RegionError} `boundary-invalid` for coordinates that are neither degrees nor declared planar
 */
export function toPlane({ arcs, polygons, plane }: BoundaryPack): Plane {
  if (plane) return { ...plane, arcs: arcs.map((arc) => arc.map((point) => point.map(round))) };
  const used = new Set([...polygons.values()].flatMap(arcIndexes));
  const projected = arcs.map((arc) => arc.map(project));
  const [left, top, right, bottom] = extent([...used].flatMap((index) => projected[index] ?? []));
  const scale = width / (right - left);
  const place = ([x, y]: [number, number]) => [round((x - left) * scale), round((y - top) * scale)];
  return { arcs: projected.map((arc) => arc.map(place)), width, height: round((bottom - top) * scale) };
}

function project([longitude = NaN, latitude = NaN]: number[]): [number, number] {
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    throw new RegionError('boundary-invalid', `not a longitude and latitude in degrees: ${longitude}, ${latitude}`);
  }
  return projectToPlane(longitude, latitude);
}

/** Left, top, right, bottom. */
function extent(points: readonly [number, number][]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** A hundredth of a unit: far below a pixel, and short in an SVG path. */
const round = (value: number): number => Math.round(value * 100) / 100;
