import { describe, expect, it } from 'vitest';
import { parseBoundaries } from '../boundaries.js';
import { childrenOf, regions } from '../index.js';

type Item = { id?: string | number; properties?: Record<string, unknown> };

/** A topology of unit squares in a row from 105°E, 29°N, neighbours sharing a border arc; each item is a polygon. */
function row(items: readonly Item[], metadata?: Record<string, unknown>, origin = [105, 29]) {
  const [left = 0, bottom = 0] = origin;
  const border = (x: number) => [
    [left + x, bottom],
    [left + x, bottom + 1],
  ];
  const edge = (x: number, y: number) => [
    [left + x, bottom + y],
    [left + x + 1, bottom + y],
  ];
  const arcs = [border(0), ...items.flatMap((_, x) => [edge(x, 0), edge(x, 1), border(x + 1)])];
  const geometries = items.map((item, x) => {
    const west = x === 0 ? 0 : 3 * x;
    return { type: 'Polygon', ...item, arcs: [[3 * x + 1, 3 * x + 3, ~(3 * x + 2), ~west]] };
  });
  return {
    type: 'Topology',
    ...(metadata && { metadata }),
    arcs,
    objects: { map: { type: 'GeometryCollection', geometries } },
  };
}

const luzhou = childrenOf('510500', 'county').map(({ code }) => code);
const whole = row(luzhou.map((id) => ({ id })));
const codes = (shapes: readonly { code: string }[]) => shapes.map(({ code }) => code);

describe("a city's own boundaries in degrees", () => {
  it('give the counties, the city merged from them, and one county', () => {
    const map = parseBoundaries(whole);
    expect(codes(map.shapes('510500', 'county'))).toEqual(luzhou);
    expect(codes(map.shapes('510500', 'prefecture'))).toEqual(['510500000']);
    expect(codes(map.shapes('510502', 'county'))).toEqual(['510502000']);
    expect(map.shape('510500')?.rings).toHaveLength(1);
    expect(map.shape('510500')?.bounds).toEqual([0, 0, map.width, map.height]);
    expect(map.width).toBe(1000);
  });

  it('merge away the borders between counties', () => {
    const map = parseBoundaries(whole);
    const points = (code: string) => map.path(code)?.split(/[ML]/).length ?? 0;
    expect(points('510500')).toBe(2 * luzhou.length + 2 + 1);
    expect(map.path('510500')).toMatch(/^M[\d.,L]+Z$/);
  });

  it('know codes of six digits, as number, or in properties', () => {
    const ways: ((code: string) => Item)[] = [
      (id) => ({ id: id.slice(0, 6) }),
      (id) => ({ id: Number(id.slice(0, 6)) }),
      (code) => ({ id: 'fid-1', properties: { code } }),
      (code) => ({ properties: { adcode: Number(code.slice(0, 6)) } }),
    ];
    for (const way of ways) {
      expect(codes(parseBoundaries(row(luzhou.map(way))).shapes('510500', 'county'))).toEqual(luzhou);
    }
  });

  it('know a replaced code as its successor', () => {
    expect(parseBoundaries(row([{ id: '513425' }])).shape('513402')?.code).toBe('513402000');
  });

  it('carry their own notice', () => {
    const notice = { kind: '标准地图', year: 2025, approval: '审图号（示例）' };
    expect(parseBoundaries(row([{ id: '510502' }], notice)).notice).toEqual(notice);
  });

  it('are drawn to their own extent, whatever other arcs the file holds', () => {
    const far = {
      ...whole,
      arcs: [
        ...whole.arcs,
        [
          [80, 20],
          [81, 20],
        ],
      ],
    };
    expect(parseBoundaries(far).path('510500')).toBe(parseBoundaries(whole).path('510500'));
  });

  it('leave out regions that the list does not hold', () => {
    const map = parseBoundaries(row([...luzhou.map((id) => ({ id })), { id: '520381' }]));
    expect(map.shape('520381')).toBeUndefined();
    expect(map.path('510100')).toBeUndefined();
    expect(map.shapes('510100', 'county')).toEqual([]);
  });

  it('may draw a zone over the counties, and townships when their list is given', () => {
    const zone = { id: '511421901' };
    const townships = childrenOf('511421', 'township').map(({ code }) => ({ id: code }));
    const map = parseBoundaries(row([...townships, zone]), { regions });
    expect(map.shapes('511421', 'township')).toHaveLength(townships.length);
    expect(codes(map.shapes('511421', 'zone'))).toEqual(['511421901']);
    expect(map.shape('511421')?.bounds[2]).toBeCloseTo((map.width * townships.length) / (townships.length + 1), -1);
  });
});

describe('boundaries that lack something', () => {
  const without = (missing: readonly string[]) =>
    row(luzhou.filter((id) => !missing.includes(id)).map((id) => ({ id })));

  it('are refused, naming every missing code', () => {
    expect(() => parseBoundaries(without(['510504000', '510525000']))).toThrow(
      expect.objectContaining({ code: 'boundary-incomplete', regionCodes: ['510504000', '510525000'] }),
    );
  });

  it('are measured against the region that is asked for', () => {
    expect(() => parseBoundaries(row([{ id: '510502' }]))).not.toThrow();
    expect(() => parseBoundaries(row([{ id: '510502' }]), { covers: '510500' })).toThrow(
      expect.objectContaining({ code: 'boundary-incomplete', regionCodes: luzhou.slice(1) }),
    );
    expect(() => parseBoundaries(whole, { covers: '510000' })).toThrow(/lack: 510100000, 510300000, /);
  });

  it('do not count as whole because an outline of the whole is there', () => {
    const outline = row([...luzhou.slice(1).map((id) => ({ id })), { id: '510500' }]);
    expect(() => parseBoundaries(outline)).toThrow(expect.objectContaining({ regionCodes: ['510502000'] }));
  });
});

describe('what is no boundary pack', () => {
  const square = row([{ id: '510502' }]);
  it.each([
    ['nothing', null, /not a TopoJSON topology/],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, /not a TopoJSON topology/],
    ['a polygon without code', row([{ properties: { name: '江阳区' } }]), /polygon without a region code: .*江阳区/],
    ['a code twice', row([{ id: '510502' }, { id: '510502000' }]), /two polygons for region: 510502000/],
    ['only strangers', row([{ id: '110101' }]), /no polygon has a known region code/],
    ['an arc too few', { ...square, arcs: square.arcs.slice(1) }, /polygon names an arc that is not there: 510502000/],
    [
      'a hole in a point',
      { ...square, arcs: square.arcs.map((arc) => arc.map(([x]) => [x])) },
      /point that is not a number/,
    ],
    [
      'metres',
      row([{ id: '510502' }], undefined, [500_000, 3_200_000]),
      /not a longitude and latitude in degrees: 500000, 3200000/,
    ],
    ['a plane without size', row([{ id: '510502' }], { projection: 'planar' }), /need a width and a height/],
  ])('is refused: %s', (_, input, message) => {
    expect(() => parseBoundaries(input)).toThrow(
      expect.objectContaining({ name: 'RegionError', code: 'boundary-invalid' }),
    );
    expect(() => parseBoundaries(input)).toThrow(message);
  });
});
