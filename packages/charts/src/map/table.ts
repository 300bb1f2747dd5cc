import { formatReading, plainReading } from '../format/quantity.js';
import type { ChartTable } from '../table/chart-table.js';
import {
  countWords,
  lampWords,
  type MapOptions,
  type MapRegion,
  readingsByCode,
  type RegionReading,
} from './region.js';

/** The map as a table: region, code, value, lamp. The order is the order of the regions. */
export function mapTable(
  regions: readonly MapRegion[],
  readings: readonly RegionReading[],
  { title, quantity, noun }: Pick<MapOptions, 'title' | 'quantity' | 'noun'>,
): ChartTable {
  const known = readingsByCode(readings);
  const unit = quantity.kind === 'rate' ? { plainUnit: '%' } : { unit: quantity.unit, plainUnit: '元' };
  return {
    caption: title,
    columns: [{ name: noun }, { name: '区划代码' }, { name: quantity.name, numeric: true, ...unit }, { name: '预警' }],
    rows: regions.map(({ code, name }) => {
      const { value = null, lamp, lit } = known.get(code) ?? {};
      return [
        { text: name },
        { text: code },
        { text: formatReading(value, quantity), plain: plainReading(value, quantity) },
        { text: lamp ? `${lampWords[lamp]}色${countWords(lit)}` : lamp === null ? '无' : '未评估' },
      ];
    }),
  };
}
