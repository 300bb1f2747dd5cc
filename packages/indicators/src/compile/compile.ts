import { hashText } from '@qianliyan/sdk';
import { checkIndicator } from '../check/check.js';
import { filterNames } from '../check/check-parameters.js';
import { checkPolicy } from '../check/check-policy.js';
import type { Indicator } from '../definition/indicator.js';
import { isScoped } from '../definition/policy.js';
import type { Override, Policy } from '../definition/policy.js';
import { populationOf } from '../definition/population.js';
import { IndicatorError } from '../errors.js';
import type { CompiledIndicator, LevelOverride, MeasureSource, Plan } from '../plan/plan.js';
import { grainTypes, measureType } from './names.js';
import { Scans } from './gather-scans.js';
import { askOf, askPopulation } from './scans.js';
import { readLevels, readTrees, siblingKinds } from './trees.js';

const nothing = () => undefined;

/**
 * Compiles indicators into one plan, with a city's own numbers: expressions become trees, measures become scans shared between all
 * that ask the same. 编译
 * @throws IndicatorError `bad-indicator` naming the first fault and where it stands, or an id declared twice
 */
export function compile(indicators: readonly Indicator[], policy: Policy = {}): Plan {
  const scans = new Scans();
  const ids = new Set<string>();
  for (const { id } of indicators) {
    if (ids.has(id)) throw new IndicatorError('bad-indicator', `indicator declared twice: ${id}`, { subject: id });
    ids.add(id);
  }
  const compiled = indicators.map((declared) => {
    refuse(declared, checkIndicator(declared));
    refuse(declared, checkPolicy(declared, policy));
    return compileOne(declared, policy, scans);
  });
  return { scans: scans.all(), indicators: compiled };
}

function refuse({ id }: Indicator, [issue]: readonly { readonly path: string; readonly message: string }[]): void {
  if (issue) throw new IndicatorError('bad-indicator', `${id}: ${issue.path}: ${issue.message}`, { subject: id });
}

function compileOne(declared: Indicator, { overrides = [], waivers = [] }: Policy, scans: Scans): CompiledIndicator {
  const own = overrides.filter((override) => override.indicator === declared.id);
  const indicator = own.filter((override) => !isScoped(override)).reduce(overridden, declared);
  const scoped = own.filter(isScoped);
  const measures = Object.entries(indicator.measures).map(([name, measure]): [string, MeasureSource] => {
    const asked = askOf(indicator, measure, nothing, () => nothing)!;
    return [name, { ...scans.add(asked), type: measureType(indicator, measure)!, places: asked.places }];
  });
  const population = populationOf(indicator);
  const listed = population && askPopulation(indicator, population, nothing)!;
  const siblings = siblingKinds(indicator);
  const filtering = filterNames(indicator);
  return {
    indicator,
    version: hashText(JSON.stringify(indicator)),
    trees: readTrees(indicator, () => nothing)!,
    measures: Object.fromEntries(measures),
    ...(listed && { population: { ...scans.add(listed), places: listed.places } }),
    dates: [...grainTypes(indicator)].flatMap(([column, type]) => (type === 'date' ? [column] : [])),
    filtering: Object.keys(indicator.parameters).filter((name) => filtering.has(name)),
    overrides: scoped,
    levelOverrides: scoped.flatMap((override): LevelOverride[] => {
      if (!override.levels) return [];
      return [{ override, levels: readLevels(indicator, siblings, () => nothing, override.levels)! }];
    }),
    waivers: waivers.filter((waiver) => waiver.indicator === indicator.id),
  };
}

/** A declaration with the numbers that a city put in place of the shipped ones for all groups and days. */
function overridden(indicator: Indicator, { parameters = {}, levels = {} }: Override): Indicator {
  const set = Object.entries(parameters).map(([name, value]) => [
    name,
    { ...indicator.parameters[name]!, ...(typeof value === 'number' ? { value } : { values: value }) },
  ]);
  const moved = Object.entries(levels).map(([level, when]) => [
    level,
    { ...indicator.levels[level as keyof Indicator['levels']]!, when },
  ]);
  return {
    ...indicator,
    parameters: { ...indicator.parameters, ...(Object.fromEntries(set) as Indicator['parameters']) },
    levels: { ...indicator.levels, ...(Object.fromEntries(moved) as Indicator['levels']) },
  };
}
