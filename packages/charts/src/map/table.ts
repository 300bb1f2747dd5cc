import { formatReading, plainReading } from '../format/measure.js';
import type { ChartTable } from '../table/chart-table.js';
import { lampWords, type MapOptions, type MapRegion, readingsByCode, type RegionReading } from './region.js';

/** The map as a table: region, code, value, lamp. The order is the order of the regions. */
export function mapTable(
  regions: readonly MapRegion[],
  readings: readonly RegionReading[],
  { title, measure, noun }: Pick<MapOptions, 'title' | 'measure' | 'noun'>,
): ChartTable {
  const known = readingsByCode(readings);
  const unit = measure.kind === 'rate' ? { plainUnit: '%' } : { unit: measure.unit, plainUnit: '元' };
  return {
    caption: title,
    columns: [{ name: noun }, { name: '区划代码' }, { name: measure.name, numeric: true, ...unit }, { name: '预警' }],
    rows: regions.map(({ code, name }) => {
      const { value = null, lamp } = known.get(code) ?? {};
      return [
        { text: name },
        { text: code },
        { text: formatReading(value, measure), plain: plainReading(value, measure) },
        { text: lamp ? `${lampWords[lamp]}色` : lamp === null ? '无' : '未评估' },
      ];
    }),
  };
}
