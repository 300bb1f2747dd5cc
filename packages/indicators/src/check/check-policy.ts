import { didYouMean, isDay } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import { isList, parameterValue } from '../definition/parameter.js';
import { isScoped } from '../definition/policy.js';
import type { Override, Policy, Waiver } from '../definition/policy.js';
import { readLevels, siblingKinds } from '../compile/trees.js';
import { checkLevels } from './check-levels.js';
import { filterNames } from './check-parameters.js';
import type { Issue, IssueCode, Report } from './issue.js';

/** Checks what a city decides about one indicator: parameters and levels it has, numbers that fit, days that exist, reasons and owners. 检查本地规则 */
export function checkPolicy(indicator: Indicator, { overrides = [], waivers = [] }: Policy): Issue[] {
  const issues: Issue[] = [];
  const reportAt =
    (path: string): Report =>
    (code: IssueCode, message: string, at?: number) =>
      issues.push({ code, path, message, ...(at !== undefined && { at }) });
  overrides.forEach((override, i) => {
    if (override.indicator === indicator.id) checkOverride(indicator, override, `overrides.${i}`, reportAt);
  });
  if (issues.length === 0) checkTogether(indicator, overrides, reportAt);
  waivers.forEach((waiver, i) => {
    if (waiver.indicator === indicator.id) checkWaiver(indicator, waiver, reportAt(`waivers.${i}`));
  });
  return issues;
}

/** Reports decisions about indicators that are not there, and waivers of one id: outcomes name them by it. */
export function checkPolicyIds(
  ids: readonly string[],
  { overrides = [], waivers = [], enabled = {} }: Policy,
): Issue[] {
  const named = [
    ...overrides.map(({ indicator }, i) => [`overrides.${i}.indicator`, indicator] as const),
    ...waivers.map(({ indicator }, i) => [`waivers.${i}.indicator`, indicator] as const),
    ...Object.keys(enabled).map((id) => [`enabled.${id}`, id] as const),
  ];
  const strange = named.flatMap(([path, id]): Issue[] =>
    ids.includes(id) ? [] : [{ code: 'unknown-name', path, message: `unknown indicator: ${id}${didYouMean(id, ids)}` }],
  );
  const twice = waivers.flatMap(({ id }, i): Issue[] =>
    waivers.findIndex((one) => one.id === id) === i
      ? []
      : [{ code: 'bad-policy', path: `waivers.${i}.id`, message: `waiver declared twice: ${id}` }],
  );
  return [...strange, ...twice];
}

function checkOverride(
  indicator: Indicator,
  override: Override,
  path: string,
  reportAt: (path: string) => Report,
): void {
  const report = reportAt(path);
  checkReach(indicator, override, report);
  const filtering = filterNames(indicator);
  for (const [name, value] of Object.entries(override.parameters ?? {})) {
    const parameter = indicator.parameters[name];
    const at = reportAt(`${path}.parameters.${name}`);
    if (!parameter)
      at('unknown-name', `unknown parameter: ${name}${didYouMean(name, Object.keys(indicator.parameters))}`);
    else if (isList(parameter) !== (typeof value !== 'number'))
      at('wrong-kind', `a number for a list, or a list for a number: ${name}`);
    else if (!isList(parameter) && !parameterValue(parameter, value as number))
      at('bad-number', `not a plain decimal: ${String(value)}`);
    else if (isScoped(override) && (isList(parameter) || filtering.has(name)))
      at('bad-policy', `a list or a number that filters rows is one for all groups and days: ${name}`);
  }
  const levels = override.levels ?? {};
  for (const level of Object.keys(levels))
    if (!indicator.levels[level as keyof typeof levels])
      reportAt(`${path}.levels`)('unknown-name', `indicator has no level: ${level}`);
  readLevels(
    indicator,
    siblingKinds(indicator),
    (member) => reportAt(`${path}.${member.replace(/\.when$/, '')}`),
    levels,
  );
}

/** Reports levels that never fire once all that a city decided for all groups and days is taken together. */
function checkTogether(indicator: Indicator, overrides: readonly Override[], reportAt: (path: string) => Report): void {
  const own = overrides.filter((one) => one.indicator === indicator.id && !isScoped(one));
  const last = own[own.length - 1];
  if (!last) return;
  const numbers: NonNullable<Override['parameters']> = Object.assign({}, ...own.map(({ parameters }) => parameters));
  const levels: NonNullable<Override['levels']> = Object.assign({}, ...own.map((one) => one.levels));
  const read = readLevels(indicator, siblingKinds(indicator), () => () => undefined, levels);
  const parameters = Object.entries(indicator.parameters).map(([name, parameter]) => {
    const value = numbers[name];
    return [name, typeof value === 'number' && !isList(parameter) ? { ...parameter, value } : parameter] as const;
  });
  const path = `overrides.${overrides.indexOf(last)}`;
  if (read) checkLevels({ parameters: Object.fromEntries(parameters) }, read, () => reportAt(path));
}

function checkReach(
  { grain }: Indicator,
  { keys = {}, regions = [], reason, ...days }: Pick<Override, 'keys' | 'regions' | 'reason' | 'from' | 'to'>,
  report: Report,
): void {
  for (const column of Object.keys(keys))
    if (!grain.includes(column))
      report('bad-grain', `not a column of the grain: ${column}${didYouMean(column, grain)}`);
  for (const code of regions)
    if (!/^\d{9}$/.test(code)) report('bad-number', `not a region code of nine digits: ${code}`);
  if (days.from !== undefined && days.to !== undefined && days.to < days.from)
    report('bad-number', `ends before it begins: ${days.from} to ${days.to}`);
  for (const day of [days.from, days.to])
    if (day !== undefined && !isDay(day)) report('bad-number', `unknown day: ${day}`);
  if (reason.trim() === '') report('missing', 'no reason is given');
}

function checkWaiver(indicator: Indicator, { id, owner, expires, ...waiver }: Waiver, report: Report): void {
  checkReach(indicator, waiver, report);
  if (id.trim() === '' || owner.trim() === '') report('missing', 'no id or owner is given');
  if (!isDay(expires)) report('bad-number', `unknown day: ${expires}`);
}
