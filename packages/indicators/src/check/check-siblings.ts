import { didYouMean } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import { siblingOps } from '../definition/sibling.js';
import type { Report } from './issue.js';

/** Reports comparisons with siblings that no one can make. Their expressions are read with the others. */
export function checkSiblings({ grain, siblings = {} }: Indicator, reportAt: (path: string) => Report): void {
  for (const [name, { op, within = [], least = 1 }] of Object.entries(siblings)) {
    const path = `siblings.${name}`;
    if (!siblingOps.includes(op))
      reportAt(`${path}.op`)('unknown-name', `unknown comparison: ${op}${didYouMean(op, siblingOps)}`);
    for (const column of within)
      if (!grain.includes(column))
        reportAt(`${path}.within`)('bad-grain', `not a column of the grain: ${column}${didYouMean(column, grain)}`);
    if (!Number.isInteger(least) || least < 1)
      reportAt(`${path}.least`)('bad-number', `not a whole number from 1: ${least}`);
  }
}
