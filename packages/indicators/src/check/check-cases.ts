import { isDay, warningLevels } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import type { Report } from './issue.js';

/** Reports what the cases leave unproved: a level that never fires, no clear group, no group that lacks data; and days that do not exist. */
export function checkCases(indicator: Indicator, reportAt: (path: string) => Report): void {
  const expected = new Set(indicator.cases.flatMap(({ expect }) => expect.map(({ outcome }) => outcome)));
  const wanted = [...warningLevels.filter((level) => indicator.levels[level]), 'clear', 'not-computable'] as const;
  for (const outcome of wanted) {
    if (!expected.has(outcome)) reportAt('cases')('missing', `no case expects: ${outcome}`);
  }
  indicator.cases.forEach(({ asOf }, i) => {
    if (!isDay(asOf)) reportAt(`cases.${i}.asOf`)('bad-number', `unknown day: ${asOf}`);
  });
}
