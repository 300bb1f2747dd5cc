import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { padRegionCode } from '../codes.js';
import { upperRegions } from '../divisions/upper-regions.js';
import { RegionError } from '../errors.js';
import type { Region, RegionLevel } from '../region.js';
import { assertCovers, commonAncestor, hierarchyOf } from './coverage.js';
import { toPlane } from './plane.js';
import { readPack, type BoundaryNotice } from './read.js';
import { pathOf, shapeOf, type RegionShape } from './shape.js';

/** What a pack is checked against. */
export interface BoundariesOptions {
  /** The region that must be covered without a hole; by default the lowest one that holds all polygons. */
  readonly covers?: string;
  /**
   * The regions that polygons may stand for; by default province, prefectures, counties and zones. Give `regions` of the main entry
   * to bring polygons of townships, or a list with a city's own zones.
   */
  readonly regions?: readonly Region[];
}

/** The outlines of a pack. 边界 */
export interface Boundaries {
  /** What the pack says of itself; maps print it. */
  readonly notice: BoundaryNotice;
  /** Size of the plane that all coordinates lie in, from 0, 0; y down. */
  readonly width: number;
  readonly height: number;
  /** The outline of one region, merged from those below when it has no polygon of its own; `undefined` when the pack lacks it. */
  shape(code: string): RegionShape | undefined;
  /**
   * The outlines of one level within a region, the region itself included: `('510000', 'prefecture')` gives 21,
   * `('510500', 'county')` the counties of 泸州, `('510502', 'county')` that county. Regions without outline are left out.
   */
  shapes(code: string, level: RegionLevel): readonly RegionShape[];
  /** SVG path data of one region, `undefined` when the pack lacks it. Fill by the even-odd rule. */
  path(code: string): string | undefined;
}

/**
 * Reads the built-in boundary pack or a city's own approved TopoJSON. The city's may be in degrees and is projected here; its polygons carry
 * a six- or nine-digit code as `id`, `properties.code` or `properties.adcode`; its top-level `metadata` may hold a {@link BoundaryNotice}.
 *
 * @param topology parsed JSON
 * @throws {@link RegionError} `boundary-invalid` when it cannot be read, `boundary-incomplete` naming the codes without polygon
 */
export function parseBoundaries(topology: unknown, options: BoundariesOptions = {}): Boundaries {
  const hierarchy = hierarchyOf(options.regions ?? upperRegions);
  const pack = readPack(topology, hierarchy.byCode);
  const root =
    options.covers === undefined ? commonAncestor([...pack.polygons.keys()], hierarchy) : padRegionCode(options.covers);
  if (root === undefined) throw new RegionError('boundary-invalid', 'no polygon has a known region code');
  assertCovers(root, pack.polygons, hierarchy);

  const { arcs, width, height } = toPlane(pack);
  const plane: Topology = { type: 'Topology', objects: {}, arcs };
  const labels = pack.plane?.labels ?? {};
  const shapes = new Map<string, RegionShape | undefined>();

  const polygonsOf = (code: string): (Polygon | MultiPolygon)[] => {
    const own = pack.polygons.get(code);
    if (own) return [own];
    const parts = hierarchy.below(code).map((child) => polygonsOf(child.code));
    return parts.some((part) => part.length === 0) ? [] : parts.flat();
  };
  const shape = (asked: string): RegionShape | undefined => {
    const code = padRegionCode(asked);
    if (!shapes.has(code)) {
      const polygons = polygonsOf(code);
      shapes.set(code, polygons.length > 0 ? shapeOf(code, ringsOf(plane, polygons), labels[code]) : undefined);
    }
    return shapes.get(code);
  };

  return {
    notice: pack.notice,
    width,
    height,
    shape,
    shapes: (asked, level) => {
      const code = padRegionCode(asked);
      return [...hierarchy.byCode.values()]
        .filter((region) => region.level === level && hierarchy.lineage(region.code).includes(code))
        .flatMap((region) => shape(region.code) ?? []);
    },
    path: (code) => {
      const found = shape(code);
      return found && pathOf(found.rings);
    },
  };
}

/** The outer rings and holes of some polygons taken together, flat. */
function ringsOf(plane: Topology, polygons: (Polygon | MultiPolygon)[]): number[][] {
  const { coordinates } = feature(plane, mergeArcs(plane, polygons)).geometry;
  return coordinates.flat().map((ring) => ring.flat());
}
