import { ChartError } from '../errors.js';
import { formatReading, type Quantity } from '../format/quantity.js';
import { isMissing, missingWords, type Reading } from '../format/reading.js';

/** Four rising values that part the five steps of the ramp; a value on a break belongs to the step above it. 分段 */
export type Breaks = readonly [number, number, number, number];

/** The roles a region can be filled with. */
export type RegionFill = 'ramp-1' | 'ramp-2' | 'ramp-3' | 'ramp-4' | 'ramp-5' | 'no-data' | 'not-applicable';

/** The role of letters on a fill. */
export type OnFill = 'on-ramp-1' | 'on-ramp-2' | 'on-ramp-3' | 'on-ramp-4' | 'on-ramp-5' | 'on-paper';

const ramp = ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5'] as const;

/**
 * Breaks around time progress, chosen once a view: at 50% they are 40, 44, 48 and 52%, so the fourth step holds
 * those who keep pace. Early in the year the steps narrow, to one percentage point in January.
 */
export function progressBreaks(timeProgress: number): Breaks {
  const step = Math.min(4, Math.max(1, Math.round(timeProgress * 8)));
  const first = Math.round(timeProgress * 100 - step * 2.5);
  return [first / 100, (first + step) / 100, (first + step * 2) / 100, (first + step * 3) / 100];
}

/** Refuses breaks that do not rise. @throws ChartError `bad-breaks` */
export function checkBreaks(breaks: Breaks): void {
  const rising = breaks.every((value, i) => Number.isFinite(value) && (i === 0 || value > (breaks[i - 1] ?? value)));
  if (!rising || breaks.length !== 4) throw new ChartError('bad-breaks', `breaks do not rise: ${breaks.join(', ')}`);
}

/** The fill of a value. */
export function fillOf(value: Reading, breaks: Breaks): RegionFill {
  if (isMissing(value)) return value === null ? 'no-data' : 'not-applicable';
  return ramp[breaks.filter((edge) => value >= edge).length] ?? 'ramp-5';
}

/** Letters that can be read on a fill. */
export function onFill(fill: RegionFill): OnFill {
  return fill === 'no-data' || fill === 'not-applicable' ? 'on-paper' : `on-${fill}`;
}

/** A swatch of the legend. */
export interface LegendEntry {
  readonly role: RegionFill;
  readonly text: string;
}

/** The legend: five steps, 未报送, and 不适用 when a region needs it. `<40%`, `40–44`, … `≥52%`. 图例 */
export function legendEntries(breaks: Breaks, quantity: Quantity, values: readonly Reading[]): LegendEntry[] {
  const [a, b, c, d] = breaks.map((edge) => edgeText(edge, quantity)) as [string, string, string, string];
  const bare = (text: string): string => text.replace('%', '');
  const texts = [`<${a}`, `${bare(a)}–${bare(b)}`, `${bare(b)}–${bare(c)}`, `${bare(c)}–${bare(d)}`, `≥${d}`];
  return [
    ...ramp.map((role, i) => ({ role, text: texts[i] ?? '' })),
    { role: 'no-data', text: missingWords.unreported },
    ...(values.includes('not-applicable')
      ? [{ role: 'not-applicable', text: missingWords.notApplicable } as const]
      : []),
  ];
}

function edgeText(edge: number, quantity: Quantity): string {
  return formatReading(edge, quantity).replace(/\.0+(?=%|$)/, '');
}
