import { isList, kindOfParameter, parameterValue } from '../definition/parameter.js';
import type { NumberParameter, Parameter, Unit } from '../definition/indicator.js';
import type { SiblingOp } from '../definition/sibling.js';
import type { Fired } from '../evaluate/outcome.js';
import type { Expression } from '../expression/ast.js';
import { namesIn } from '../expression/ast.js';
import { toDouble } from '../expression/rational.js';
import type { Clock } from '../plan/clock.js';
import type { CompiledIndicator } from '../plan/plan.js';
import { clockText, clockWord } from './clock-words.js';
import { expressionWords } from './expression-words.js';
import { moneyText, valueText, valueTextBeside } from './number.js';
import type { Language } from './number.js';

const signs: Readonly<Record<string, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '==': '=', '!=': '≠' };

/** What a name of an indicator is called: a measure, a parameter, a sibling, a column of the grain, or a name of the clock. */
function nameWord({ indicator }: CompiledIndicator, name: string, language: Language): string {
  const declared = indicator.measures[name] ?? indicator.parameters[name] ?? indicator.siblings?.[name];
  return declared?.[language] ?? clockWord(name, language) ?? name;
}

/** The value's formula in words, names only: `已支付 ÷ 可执行指标 − 时序进度`. 算式 */
export const formulaWords = (compiled: CompiledIndicator, language: Language): string =>
  expressionWords(compiled.trees.value, { language, name: (name) => nameWord(compiled, name, language) });

/** The condition of a level in words, `value` as the value judged: `指标值 < −10%`. */
export const conditionWords = (compiled: CompiledIndicator, when: Expression, language: Language): string =>
  expressionWords(when, {
    language,
    name: (name) => (name === 'value' ? (language === 'zh' ? '指标值' : 'value') : nameWord(compiled, name, language)),
  });

/**
 * The formula with the numbers of a warning filled in and what they come to, then the measures and siblings it does not name.
 * 代入数值的算式
 */
export function filledFormula(compiled: CompiledIndicator, outcome: Fired, clock: Clock, language: Language): string {
  const { indicator, trees } = compiled;
  const name = (named: string) => filledName(compiled, outcome, clock, named, language);
  const formula = expressionWords(trees.value, { language, name });
  const result =
    trees.value.op === 'name' ? '' : ` = ${valueTextBeside(outcome.value, outcome.boundary, indicator.unit, language)}`;
  const named = namesIn(trees.value);
  const told = [...Object.keys(indicator.measures), ...Object.keys(indicator.siblings ?? {})];
  const others = told.flatMap((other) => (named.has(other) ? [] : (name(other) ?? [])));
  const [comma, semicolon] = language === 'zh' ? ['，', '；'] : [', ', '; '];
  return formula + result + (others.length > 0 ? semicolon + others.join(comma) : '');
}

/** A name with its value; null for one that has none. */
function filledName(
  compiled: CompiledIndicator,
  outcome: Fired,
  clock: Clock,
  name: string,
  language: Language,
): string | null {
  const { indicator, measures } = compiled;
  const word = nameWord(compiled, name, language);
  if (indicator.measures[name]) {
    const cell = outcome.measures[name] ?? null;
    if (cell === null) return null;
    return `${word} ${measures[name]!.type === 'fen' ? moneyText(Number(cell), language) : String(cell)}`;
  }
  const parameter = indicator.parameters[name];
  if (parameter) {
    const own = outcome.parameters?.[name];
    return `${word} ${own === undefined || isList(parameter) ? parameterText(parameter, language) : numberText(own, parameter, language)}`;
  }
  const sibling = indicator.siblings?.[name];
  if (sibling) {
    const value = outcome.siblings?.[name] ?? null;
    return value === null ? null : `${word} ${valueText(value, siblingUnit(sibling.op, indicator.unit), language)}`;
  }
  return clockText(name, clock, language) ?? `${word} ${String(outcome.keys[name] ?? '')}`;
}

const siblingUnit = (op: SiblingOp, unit: Unit): Unit =>
  op === 'percentile' || op === 'share'
    ? 'ratio'
    : op === 'rank' || op === 'rank-descending' || op === 'count'
      ? 'count'
      : unit;

/** The boundary a warning crossed: `指标值 < -10.00%`. 界限 */
export function thresholdWords(
  { indicator, trees }: CompiledIndicator,
  outcome: Pick<Fired, 'level' | 'boundary' | 'op'>,
  language: Language,
): string {
  const op = outcome.op ?? trees.levels.find(([level]) => level === outcome.level)?.[1].boundaries[0]!.op ?? '=';
  return `${language === 'zh' ? '指标值' : 'value'} ${signs[op] ?? op} ${valueText(outcome.boundary, indicator.unit, language)}`;
}

/** A parameter's value with its unit, or the texts of its list. */
export function parameterText(parameter: Parameter, language: Language): string {
  if (isList(parameter)) return parameter.values.join(language === 'zh' ? '、' : ', ');
  return numberText(toDouble(parameterValue(parameter, parameter.value)!), parameter, language);
}

function numberText(value: number, parameter: NumberParameter, language: Language): string {
  if (kindOfParameter(parameter) === 'money') return moneyText(value, language);
  return valueText(value, parameter.unit as 'ratio' | 'days' | 'count', language);
}
