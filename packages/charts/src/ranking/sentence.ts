import { type Quantity, speakReading } from '../format/quantity.js';
import { type Reading } from '../format/reading.js';
import type { RankedItem } from './rank.js';

/**
 * Who is first, who is last, and the middle:
 * “114 个部门中，教育主管部门最高（71.2%），信息化中心最低（11.2%），中位数 44.8%；3 个未报送。”
 */
export function rankingSentence(ranked: readonly RankedItem[], quantity: Quantity, noun: string): string {
  const placed = ranked.filter(({ rank }) => rank !== null);
  const unreported = ranked.filter(({ item }) => item.value === null).length;
  const missing = unreported > 0 ? `；${unreported} 个未报送` : '';
  const [first] = placed;
  const last = placed[placed.length - 1];
  if (!first || !last) return ranked.length === 0 ? '没有数据。' : `${ranked.length} 个${noun}均无数据${missing}。`;
  const say = (reading: Reading): string => speakReading(reading, quantity);
  const all = `${ranked.length} 个${noun}`;
  if (first.item.value === last.item.value) return `${all}中，有数据的均为 ${say(first.item.value)}${missing}。`;
  const ends = [first, last].map(({ item }) => ({ name: item.name, value: Number(item.value) }));
  const [high, low] = ends.sort((a, b) => b.value - a.value);
  const named = `${high?.name}最高（${say(high?.value ?? null)}），${low?.name}最低（${say(low?.value ?? null)}）`;
  return `${all}中，${named}，中位数 ${say(median(placed, quantity))}${missing}。`;
}

/** The middle of a sorted ranking; between two amounts, rounded to the fen. 中位数 */
function median(placed: readonly RankedItem[], quantity: Quantity): number {
  const low = Number(placed[Math.floor((placed.length - 1) / 2)]?.item.value);
  const high = Number(placed[Math.ceil((placed.length - 1) / 2)]?.item.value);
  const middle = low + (high - low) / 2;
  return quantity.kind === 'money' ? Math.round(middle) : middle;
}
