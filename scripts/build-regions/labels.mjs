/**
 * Where a name stands in each outline: the point farthest from any border of the largest part.
 *
 * @param {import('./toolbox.mjs').Toolbox} toolbox
 * @param {object} topology in plane coordinates
 * @param {import('./divisions.mjs').Division[]} upper
 * @returns {Record<string, [number, number]>} by code: province, prefectures, counties
 */
export function placeLabels(toolbox, topology, upper) {
  const { merge } = toolbox.load('topojson-client');
  const { default: polylabel } = toolbox.load('polylabel');
  const counties = topology.objects.counties.geometries;
  const within = {
    province: () => true,
    prefecture: (geometry, code) => geometry.properties.parent === code,
    county: (geometry, code) => geometry.id === code,
  };
  return Object.fromEntries(
    upper.map(({ code, level }) => {
      const outline = merge(
        topology,
        counties.filter((geometry) => within[level](geometry, code)),
      );
      const largest = outline.coordinates.reduce((a, b) => (area(b[0]) > area(a[0]) ? b : a));
      const [x, y] = polylabel(largest, 0.05);
      return [code, [round(x), round(y)]];
    }),
  );
}

const round = (value) => Math.round(value * 10) / 10;

function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}
