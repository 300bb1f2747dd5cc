import { periodOf } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import type { Indicator, Key } from '../definition/indicator.js';

/**
 * What makes a warning the same one on another night: indicator, group, and the fiscal year when its windows are of one.
 * Readable, and the same for every version of the rule: `split-…/agencyCode=a1;payeeCode=p7/2025`. 预警指纹
 */
export const fingerprint = (indicator: Indicator, keys: Readonly<Record<string, Key>>, asOf: Day): string =>
  fingerprints(indicator, asOf)(keys);

/** The fingerprints of an indicator's groups on a day. */
export function fingerprints(indicator: Indicator, asOf: Day): (keys: Readonly<Record<string, Key>>) => string {
  const windows = [...Object.values(indicator.measures), ...Object.values(indicator.folds ?? {})].map(
    ({ window }) => window,
  );
  const yearly = windows.some((window) => window !== undefined && window !== 'as-of');
  const year = yearly ? `/${periodOf(asOf).year}` : '';
  return (keys) => {
    const group = indicator.grain.map((column) => `${column}=${encodeURIComponent(String(keys[column] ?? ''))}`);
    return `${indicator.id}/${group.join(';')}${year}`;
  };
}
