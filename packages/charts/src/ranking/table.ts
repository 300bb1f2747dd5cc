import { formatReading, type Measure, plainReading } from '../format/measure.js';
import type { ChartTable } from '../table/chart-table.js';
import type { RankedItem } from './rank.js';

/** The whole ranking as a table: rank, name, value. */
export function rankingTable(title: string, ranked: readonly RankedItem[], measure: Measure, noun: string): ChartTable {
  const value = measure.kind === 'rate' ? { plainUnit: '%' } : { unit: measure.unit, plainUnit: '元' };
  return {
    caption: title,
    columns: [{ name: '名次', numeric: true }, { name: noun }, { name: measure.name, numeric: true, ...value }],
    rows: ranked.map(({ item, rank }) => [
      rank === null ? { text: '—' } : { text: String(rank), plain: String(rank) },
      { text: item.name },
      { text: formatReading(item.value, measure), plain: plainReading(item.value, measure) },
    ]),
  };
}
