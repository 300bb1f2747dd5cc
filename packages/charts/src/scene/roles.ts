import type { Token } from './tokens.js';

/** How a role is painted. Widths are in pixels of the picture, whatever the scale of the group around it. */
export interface Paint {
  readonly fill: Token | 'none';
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: string;
  /** The stroke lies under the fill, as a halo around letters. */
  readonly halo?: true;
}

const onRamp = (step: 1 | 2 | 3 | 4 | 5) =>
  ({
    fill: step > 3 ? 'paper' : 'ink',
    stroke: `ramp-${step}`,
    width: 2.5,
    halo: true,
  }) as const satisfies Paint;

const region = (fill: Token): Paint => ({ fill, stroke: 'paper', width: 1 });
const lamp = (fill: Token): Paint => ({ fill, stroke: 'paper', width: 1.5 });

/** What a mark means, and so how it is painted: the one table behind SVG files and the elements' styles. */
export const roles = {
  // The palest step would vanish on paper without an edge of its own.
  'ramp-1': { ...region('ramp-1'), stroke: 'ramp-3' },
  'ramp-2': region('ramp-2'),
  'ramp-3': region('ramp-3'),
  'ramp-4': region('ramp-4'),
  'ramp-5': region('ramp-5'),
  'no-data': { fill: 'paper', stroke: 'ink-3', width: 1, dash: '3 2' },
  'not-applicable': { fill: 'paper', stroke: 'ink-3', width: 1 },
  'on-ramp-1': onRamp(1),
  'on-ramp-2': onRamp(2),
  'on-ramp-3': onRamp(3),
  'on-ramp-4': onRamp(4),
  'on-ramp-5': onRamp(5),
  'on-paper': { fill: 'ink-2', stroke: 'paper', width: 2.5, halo: true },
  track: { fill: 'accent-soft' },
  mark: { fill: 'accent' },
  'mark-hollow': { fill: 'accent-soft', stroke: 'accent', width: 1 },
  'mark-muted': { fill: 'ink-3' },
  cut: { fill: 'none', stroke: 'paper', width: 2.5 },
  tick: { fill: 'none', stroke: 'ink', width: 2 },
  full: { fill: 'none', stroke: 'ink-3', width: 1 },
  hairline: { fill: 'none', stroke: 'line', width: 1 },
  axis: { fill: 'none', stroke: 'ink-3', width: 1 },
  outline: { fill: 'none', stroke: 'ink', width: 2 },
  'outline-halo': { fill: 'none', stroke: 'paper', width: 4 },
  'lamp-red': lamp('lamp-red'),
  'lamp-orange': lamp('lamp-orange'),
  'lamp-yellow': lamp('lamp-yellow'),
  'lamp-blue': lamp('lamp-blue'),
  'on-lamp': { fill: 'on-lamp' },
  'on-yellow': { fill: 'on-yellow' },
  text: { fill: 'ink' },
  'text-halo': { fill: 'ink', stroke: 'paper', width: 3, halo: true },
  'text-2': { fill: 'ink-2' },
  'text-3': { fill: 'ink-3' },
} as const satisfies Readonly<Record<string, Paint>>;

/** What a mark means. 图元角色 */
export type Role = keyof typeof roles;
