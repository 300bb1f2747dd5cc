import type { Day, WarningLevel } from '@qianliyan/sdk';
import type { Indicator, Key } from './indicator.js';

/** Which groups, and from when to when. Members left out hold nothing back. */
export interface Reach {
  /** Regions with all below them. */
  readonly regions?: readonly string[];
  readonly agencies?: readonly string[];
  /** Values of columns of the grain. */
  readonly keys?: Readonly<Record<string, readonly Key[]>>;
  /** First and last day judged. */
  readonly from?: Day;
  readonly to?: Day;
}

/** A city's own numbers for a shipped rule; of several that reach a group the last holds. 本地取值 */
export interface Override extends Reach {
  readonly indicator: string;
  readonly parameters?: Readonly<Record<string, number | readonly string[]>>;
  /** Conditions in place of the shipped ones. */
  readonly levels?: Readonly<Partial<Record<WarningLevel, string>>>;
  readonly reason: string;
}

/** Groups whose warnings are not raised, with who answers for it and until when. 豁免 */
export interface Waiver extends Omit<Reach, 'from' | 'to'> {
  /** Named in the outcome. */
  readonly id: string;
  readonly indicator: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day it holds. */
  readonly expires: Day;
}

/** What a city decides about indicators, as data. 本地规则 */
export interface Policy {
  readonly overrides?: readonly Override[];
  readonly waivers?: readonly Waiver[];
  /** Indicators switched on or off, by id. */
  readonly enabled?: Readonly<Record<string, boolean>>;
}

/** True for an override that holds for some groups or days only. */
export const isScoped = ({ regions, agencies, keys, from, to }: Override): boolean =>
  [regions, agencies, keys, from, to].some((member) => member !== undefined);

/** The indicators that are switched on: as shipped, unless a city says otherwise. */
export const enabledIndicators = (
  indicators: readonly Indicator[],
  { enabled = {} }: Policy = {},
): readonly Indicator[] => indicators.filter((indicator) => enabled[indicator.id] ?? indicator.enabled !== false);
