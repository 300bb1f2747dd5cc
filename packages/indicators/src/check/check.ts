import type { Indicator } from '../definition/indicator.js';
import { parameterValue } from '../definition/parameter.js';
import { readTrees } from '../compile/trees.js';
import { checkCases } from './check-cases.js';
import { checkMeasures } from './check-measures.js';
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
  for (const [name, parameter] of Object.entries(indicator.parameters)) {
    if (!parameterValue(parameter))
      reportAt(`parameters.${name}.value`)(
        'bad-number',
        `not a plain decimal${parameter.unit.includes('元') ? ' of whole fen' : ''}: ${parameter.value}`,
      );
  }
  if (issues.length > 0) return issues;
  checkMeasures(indicator, reportAt);
  readTrees(indicator, reportAt);
  if (issues.length > 0) return issues;
  checkUse(indicator, reportAt);
  checkCases(indicator, reportAt);
  return issues;
}

function checkWords(indicator: Indicator, reportAt: (path: string) => Report): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(indicator.id))
    reportAt('id')('bad-id', `id is not kebab-case: ${indicator.id}`);
  if (Object.keys(indicator.levels).length === 0) reportAt('levels')('missing', 'indicator has no level');
  if (indicator.basis.length === 0) reportAt('basis')('missing', 'indicator has no basis');
  for (const name of [...Object.keys(indicator.measures), ...Object.keys(indicator.parameters)]) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || name === 'value' || name === 'amount')
      reportAt('measures')('bad-id', `not a name for a measure or parameter: ${name}`);
    if (indicator.measures[name] && indicator.parameters[name])
      reportAt('parameters')('bad-id', `parameter has the name of a measure: ${name}`);
  }
}
