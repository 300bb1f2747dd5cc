import { territory } from '../../roster/territory.js';
import type { Place } from '../../roster/territory.js';
import { fraction, streams } from '../../random/draw.js';
import type { World } from '../../world.js';
import { thousandths } from '../treasury/own-lines.js';

/** A tax: its subject, about how many thousandths of what the region keeps it brings, and all that is collected for each half kept. */
export interface Tax {
  readonly code: string;
  readonly name: string;
  readonly part: number;
  readonly halves: number;
}

/** Deed tax takes what the others leave. 契税 */
export const deedTax = '10119';
/** Individual income tax. 个人所得税 */
export const personTax = '10106';

/** Taxes of the report. 税种 */
export const taxes: readonly Tax[] = [
  { code: '10101', name: '增值税', part: 400, halves: 4 },
  { code: '10104', name: '企业所得税', part: 180, halves: 5 },
  { code: personTax, name: '个人所得税', part: 60, halves: 5 },
  { code: '10109', name: '城市维护建设税', part: 90, halves: 2 },
  { code: '10113', name: '土地增值税', part: 120, halves: 2 },
  { code: deedTax, name: '契税', part: 150, halves: 2 },
];

/** What a tax brought from January to a month: kept by the region, and in all. */
export interface Collected {
  readonly local: number;
  readonly total: number;
}

const known = new WeakMap<World, Map<string, Float64Array>>();

/** Tax revenue of the monthly report to date, by the place's index, fen. */
function taxRevenue(world: World, year: number, month: number): Float64Array {
  const held = known.get(world) ?? new Map<string, Float64Array>();
  known.set(world, held);
  const before = held.get(`${year} ${month}`);
  if (before) return before;
  const { ytd } = world.figures(year, month);
  const sums = new Float64Array(territory.length);
  world.cells.cells.forEach((cell, index) => {
    if (cell.book === 'GPB' && cell.scope === 'own' && cell.subject === '101' && cell.direction === 'revenue')
      sums[cell.place] = (sums[cell.place] ?? 0) + (ytd[index] ?? 0);
  });
  held.set(`${year} ${month}`, sums);
  return sums;
}

/** The region's tax revenue to date, tax by tax: what is kept adds up to the monthly report. */
export function usualTaxes(world: World, place: Place, year: number, month: number): Map<string, Collected> {
  const whole = taxRevenue(world, year, month)[place.index] ?? 0;
  const made = new Map<string, Collected>();
  let left = whole;
  taxes.forEach(({ code, part, halves }, at) => {
    const share = fraction(world.seed, streams.tax, place.index, year, at);
    const local = code === deedTax ? left : thousandths(whole, part + Math.floor((share * part) / 20));
    left -= local;
    made.set(code, { local, total: Math.floor((local * halves) / 2) });
  });
  return made;
}
