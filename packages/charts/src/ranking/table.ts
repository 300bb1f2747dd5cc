import { formatReading, type Quantity, plainReading } from '../format/quantity.js';
import type { ChartTable } from '../table/chart-table.js';
import type { RankedItem } from './rank.js';

/** The whole ranking as a table: rank, name, value. */
export function rankingTable(
  title: string,
  ranked: readonly RankedItem[],
  quantity: Quantity,
  noun: string,
): ChartTable {
  const value = quantity.kind === 'rate' ? { plainUnit: '%' } : { unit: quantity.unit, plainUnit: '元' };
  return {
    caption: title,
    columns: [{ name: '名次', numeric: true }, { name: noun }, { name: quantity.name, numeric: true, ...value }],
    rows: ranked.map(({ item, rank }) => [
      rank === null ? { text: '—' } : { text: String(rank), plain: String(rank) },
      { text: item.name },
      { text: formatReading(item.value, quantity), plain: plainReading(item.value, quantity) },
    ]),
  };
}
