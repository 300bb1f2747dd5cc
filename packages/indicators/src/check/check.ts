import type { Indicator } from '../definition/indicator.js';
import { readTrees } from '../compile/trees.js';
import { checkCases } from './check-cases.js';
import { checkLevels } from './check-levels.js';
import { checkMeasures } from './check-measures.js';
import { checkParameters } from './check-parameters.js';
import { checkSiblings } from './check-siblings.js';
import { checkUse } from './check-use.js';
import type { Issue, IssueCode, Report } from './issue.js';

/**
 * Checks a declaration: names, kinds, windows, that nothing is counted twice, that every level has a boundary and a case that
 * fires it. Returns every fault found, none for a sound indicator. 检查指标
 */
export function checkIndicator(indicator: Indicator): Issue[] {
  const issues: Issue[] = [];
  const reportAt =
    (path: string): Report =>
    (code: IssueCode, message: string, at?: number) => {
      const issue: Issue = at === undefined ? { code, path, message } : { code, path, message, at };
      if (!issues.some((known) => JSON.stringify(known) === JSON.stringify(issue))) issues.push(issue);
    };
  checkWords(indicator, reportAt);
  checkParameters(indicator, reportAt);
  if (issues.length > 0) return issues;
  checkMeasures(indicator, reportAt);
  checkSiblings(indicator, reportAt);
  const trees = readTrees(indicator, reportAt);
  if (issues.length > 0 || !trees) return issues;
  checkLevels(indicator, trees.levels, reportAt);
  checkUse(indicator, reportAt);
  checkCases(indicator, reportAt);
  return issues;
}

function checkWords(indicator: Indicator, reportAt: (path: string) => Report): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(indicator.id))
    reportAt('id')('bad-id', `id is not kebab-case: ${indicator.id}`);
  if (Object.keys(indicator.levels).length === 0) reportAt('levels')('missing', 'indicator has no level');
  if (indicator.basis.length === 0) reportAt('basis')('missing', 'indicator has no basis');
  const taken = new Map(indicator.grain.map((column) => [column, 'column of the grain']));
  for (const [member, noun] of nouns) {
    for (const name of Object.keys(indicator[member] ?? {})) {
      if (!/^[a-z][A-Za-z0-9]*$/.test(name) || name === 'value' || name === 'amount')
        reportAt(member)('bad-id', `not a name for a ${noun}: ${name}`);
      const other = taken.get(name);
      if (other) reportAt(member)('bad-id', `${noun} has the name of a ${other}: ${name}`);
      taken.set(name, noun);
    }
  }
}

const nouns = [
  ['measures', 'measure'],
  ['parameters', 'parameter'],
  ['siblings', 'sibling'],
] as const;
