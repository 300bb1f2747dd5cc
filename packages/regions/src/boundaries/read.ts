import type { GeometryObject, MultiPolygon, Objects, Polygon, Topology, Transform } from 'topojson-specification';
import { isRegionCode, padRegionCode } from '../codes.js';
import { codeChanges } from '../divisions/code-changes.js';
import { RegionError } from '../errors.js';

/** What a boundary pack says of itself, for the note below a map. 边界说明 */
export interface BoundaryNotice {
  /** 示意图 for the built-in pack; what the pack's own `metadata.kind` says otherwise. */
  readonly kind?: string;
  readonly year?: number;
  readonly source?: string;
  readonly licence?: string;
  /** Approval number of a standard map. 审图号 */
  readonly approval?: string;
}

/** A pack as it was read: points not yet in the plane, polygons by nine-digit code. */
export interface BoundaryPack {
  readonly notice: BoundaryNotice;
  readonly arcs: number[][][];
  readonly polygons: ReadonlyMap<string, Polygon | MultiPolygon>;
  /** The plane of points that are projected already, as the built-in pack's are; `null` for degrees. */
  readonly plane: PackPlane | null;
}

/** What `metadata` says beside the notice when `projection` is `planar`. */
interface PackPlane {
  readonly width: number;
  readonly height: number;
  /** Label points by nine-digit code. */
  readonly labels?: Readonly<Record<string, readonly [number, number]>>;
}

interface PackTopology extends Topology<Objects> {
  metadata?: BoundaryNotice & Partial<PackPlane> & { projection?: string };
}

/**
 * Reads a topology in degrees or, when its metadata says so, in plane coordinates.
 *
 * @param known regions by nine-digit code; polygons of others, such as a city's neighbours, are left out
 * @throws {@link RegionError} `boundary-invalid` when it is no topology, a polygon has no code or shares one, or a point is not a number
 */
export function readPack(input: unknown, known: ReadonlyMap<string, unknown>): BoundaryPack {
  if (!isTopology(input)) throw new RegionError('boundary-invalid', 'boundaries are not a TopoJSON topology');
  const arcs = input.arcs.map((arc) => decode(arc, input.transform));
  if (!arcs.every((arc) => arc.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))) {
    throw new RegionError('boundary-invalid', 'boundaries hold a point that is not a number');
  }
  const polygons = polygonsByCode(input, known);
  for (const [code, polygon] of polygons) {
    if (arcIndexes(polygon).every((index) => arcs[index])) continue;
    throw new RegionError('boundary-invalid', `polygon names an arc that is not there: ${code}`, [code]);
  }
  return { notice: noticeOf(input), arcs, polygons, plane: planeOf(input) };
}

/** The arcs that a polygon runs along, in whichever direction. */
export function arcIndexes({ arcs }: Polygon | MultiPolygon): number[] {
  return (arcs as number[][][]).flat(2).map((index) => (index < 0 ? ~index : index));
}

function noticeOf({ metadata = {} }: PackTopology): BoundaryNotice {
  const { kind, year, source, licence, approval } = metadata;
  return Object.fromEntries(
    Object.entries({ kind, year, source, licence, approval }).filter(([, value]) => value != null),
  );
}

function planeOf({ metadata = {} }: PackTopology): PackPlane | null {
  const { projection, width, height, labels = {} } = metadata;
  if (projection !== 'planar') return null;
  if (width && height) return { width, height, labels };
  throw new RegionError('boundary-invalid', 'planar boundaries need a width and a height');
}

function isTopology(input: unknown): input is PackTopology {
  const { type, arcs, objects } = (input ?? {}) as Partial<PackTopology>;
  return type === 'Topology' && Array.isArray(arcs) && arcs.every(Array.isArray) && typeof objects === 'object';
}

/** Undoes quantisation: the points of an arc are steps from one to the next. */
function decode(arc: readonly number[][], transform?: Transform): number[][] {
  if (!transform) return arc.map(([x = NaN, y = NaN]) => [x, y]);
  const { scale, translate } = transform;
  let column = 0;
  let row = 0;
  return arc.map(([dx = NaN, dy = NaN]) => {
    column += dx;
    row += dy;
    return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
  });
}

function polygonsByCode(
  topology: PackTopology,
  known: ReadonlyMap<string, unknown>,
): Map<string, Polygon | MultiPolygon> {
  const found = new Map<string, Polygon | MultiPolygon>();
  const visit = (object: GeometryObject): void => {
    if (object.type === 'GeometryCollection') object.geometries.forEach(visit);
    if (object.type !== 'Polygon' && object.type !== 'MultiPolygon') return;
    const code = codeOf(object);
    if (!known.has(code)) return;
    if (found.has(code)) throw new RegionError('boundary-invalid', `two polygons for region: ${code}`, [code]);
    found.set(code, object);
  };
  Object.values(topology.objects).forEach(visit);
  return found;
}

/** The first of `id`, `properties.code` and `properties.adcode` that is a region code; a replaced code counts as its successor. */
function codeOf({ id, properties }: Polygon | MultiPolygon): string {
  const { code: named, adcode } = (properties ?? {}) as Record<string, unknown>;
  const written = [id, named, adcode].map(String).find(isRegionCode);
  if (written === undefined) {
    throw new RegionError('boundary-invalid', `polygon without a region code: ${JSON.stringify({ id, properties })}`);
  }
  const code = padRegionCode(written);
  return codeChanges.find(({ from }) => from === code)?.to ?? code;
}
