import type { Cell, WarningLevel } from '@qianliyan/sdk';
import { businessDaysBy } from '../definition/calendar.js';
import type { Calendar } from '../definition/calendar.js';
import { parameterValue } from '../definition/parameter.js';
import { IndicatorError } from '../errors.js';
import type { Expression } from '../expression/ast.js';
import { exactTruth } from '../expression/exact.js';
import type { Clock } from '../plan/clock.js';
import type { CompiledIndicator } from '../plan/plan.js';
import { exactDouble, firedNumbers, nearest } from './fired-numbers.js';
import { groupScope } from './group-scope.js';
import { lackIn } from './lack.js';
import { levelsFor } from './levels.js';
import type { MeasureValues, Outcome } from './outcome.js';
import { parameterSlots } from './parameters.js';
import type { References } from './references.js';

/** A group by its numbers, as a warning or an outcome holds them. */
export interface Group {
  readonly keys: Outcome['keys'];
  /** Money in fen, dates as days. A measure left out had no rows; null had rows and no value. */
  readonly measures: MeasureValues;
  /** What it takes siblings to say, by name: taken as the doubles they are, near to what an evaluation works with exactly. */
  readonly siblings?: Readonly<Record<string, number | null>>;
}

/** When and by what a group is judged. */
export interface JudgeOptions {
  readonly clock: Clock;
  /** Business days; Monday to Friday unless told. 工作日历 */
  readonly calendar?: Calendar;
  /** Needed where a city's own numbers hold for regions or agencies. */
  readonly references?: References;
  /** Parameters to try, in the units the indicator declares them in; none that filters rows. 试算 */
  readonly parameters?: Readonly<Record<string, number>>;
}

/**
 * Judges one group by the numbers it has, in exact fractions: what an evaluation said of it, or would say with other parameters. It
 * needs no source and no parser, so a page can. 单组判断
 * @throws IndicatorError `bad-group` naming a measure or parameter the indicator does not have, or what is lacking
 */
export function judgeGroup(declared: CompiledIndicator, group: Group, options: JudgeOptions): Outcome {
  refuse(declared, group, options);
  const compiled = tried(declared, options.parameters);
  const { trees, indicator } = compiled;
  const { clock, references = {} } = options;
  const parameters = parameterSlots(compiled, () => group.keys, 1, { clock, references });
  const measures = measuresOf(compiled, group);
  const scope = groupScope(compiled, { ...group, measures }, parameters, clock, businessDaysBy(options.calendar));
  const named = { indicatorId: indicator.id, keys: group.keys };
  const lacks = (tree: Expression): Outcome => ({
    ...named,
    state: 'not-computable',
    ...lackIn(tree, scope, trees),
  });

  const lacking = lackingIn(compiled, group);
  if (lacking) return { ...named, state: 'not-computable', ...lacking };
  const applies = trees.applies ? exactTruth(trees.applies, scope) : true;
  if (applies === null) return lacks(trees.applies!);
  if (!applies) return { ...named, state: 'excluded', reason: 'not-applicable' };
  const value = exactDouble(trees.value, scope);
  if (value === null) return lacks(trees.value);
  if (!Number.isFinite(value)) return { ...named, state: 'not-computable', measure: 'value', why: 'overflow' };
  let holds: { readonly holds?: WarningLevel } = {};
  for (const [level, tree] of levelsFor(compiled, group.keys, { clock, references })) {
    const fires = exactTruth(tree.when, scope);
    if (fires === null) return lacks(tree.when);
    if (fires) {
      const own = [...parameters].flatMap(([name, slot]) => (slot.isOwn(0) ? [[name, nearest(scope, name)!]] : []));
      const moved = own.length > 0 && { parameters: Object.fromEntries(own) as Readonly<Record<string, number>> };
      return { ...named, state: 'fired', level, ...firedNumbers(trees, tree, scope), ...holds, ...moved, measures };
    }
    if (!holds.holds && tree.holds && exactTruth(tree.holds, scope)) holds = { holds: level };
  }
  return { ...named, state: 'clear', value, ...holds, measures };
}

/** An indicator with parameters to try in the place of all others. */
function tried(compiled: CompiledIndicator, parameters: JudgeOptions['parameters']): CompiledIndicator {
  if (!parameters) return compiled;
  const override = { indicator: compiled.indicator.id, parameters, reason: '' };
  return { ...compiled, overrides: [...compiled.overrides, override] };
}

function refuse(
  { indicator, overrides, filtering }: CompiledIndicator,
  { measures, siblings }: Group,
  options: JudgeOptions,
) {
  const bad = (message: string): IndicatorError =>
    new IndicatorError('bad-group', `${indicator.id}: ${message}`, { subject: indicator.id });
  for (const [kind, declared, given] of [
    ['measure', indicator.measures, measures],
    ['sibling', indicator.siblings, siblings],
    ['parameter', indicator.parameters, options.parameters],
  ] as const)
    for (const name of Object.keys(given ?? {})) if (!declared?.[name]) throw bad(`unknown ${kind}: ${name}`);
  for (const [name, value] of Object.entries(options.parameters ?? {})) {
    if (filtering.includes(name))
      throw bad(`rows are counted by parameter ${name}: it cannot be tried on what they came to`);
    const parameter = indicator.parameters[name]!;
    if (parameter.values || parameterValue(parameter, value) === null)
      throw bad(`no plain number for parameter ${name}: ${value}`);
  }
  if (!options.references && overrides.some(({ regions, agencies }) => regions ?? agencies))
    throw bad('references lacking for a rule of regions or agencies');
}

/** The measures in the order declared; those that had no rows as the indicator declares. */
function measuresOf({ indicator }: CompiledIndicator, group: Group): MeasureValues {
  const values = Object.entries(indicator.measures).map(([name, { empty }]): [string, Cell] => {
    const value = group.measures[name];
    return [name, value === undefined && empty === 'zero' ? 0 : (value ?? null)];
  });
  return Object.fromEntries(values);
}

/** The first measure that a group cannot do without. */
function lackingIn({ indicator }: CompiledIndicator, { measures }: Group) {
  for (const [measure, { empty }] of Object.entries(indicator.measures)) {
    if (measures[measure] === undefined && empty === 'unknown') return { measure, why: 'no-rows' } as const;
    if (measures[measure] === null && empty !== 'none') return { measure, why: 'no-value' } as const;
  }
  return null;
}
