import { dayOfYear, lastDayOf, periodOf } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import { kindOfParameter, parameterValue } from '../definition/parameter.js';
import type { Parameter } from '../definition/indicator.js';
import type { Fired } from '../evaluate/outcome.js';
import { namesIn } from '../expression/ast.js';
import { toDouble } from '../expression/rational.js';
import type { CompiledIndicator } from '../plan/plan.js';
import { expressionWords } from './expression-words.js';
import { moneyText, valueText, valueTextBeside } from './number.js';
import type { Language } from './number.js';

const progress = { zh: '时序进度', en: 'time progress' } as const;

const signs: Readonly<Record<string, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '==': '=', '!=': '≠' };

/** The value's formula in words, names only: `已支付 ÷ 可执行指标 − 时序进度`. 算式 */
export function formulaWords({ indicator, trees }: CompiledIndicator, language: Language): string {
  const name = (named: string) =>
    (indicator.measures[named] ?? indicator.parameters[named])?.[language] ?? progress[language];
  return expressionWords(trees.value, { language, name });
}

/**
 * The formula with the numbers of a warning filled in and what they come to, then the measures it does not name.
 * 代入数值的算式
 */
export function filledFormula(compiled: CompiledIndicator, outcome: Fired, asOf: Day, language: Language): string {
  const { indicator, trees } = compiled;
  const measured = (named: string) => measureText(compiled, outcome, named, language);
  const name = (named: string): string | null => {
    if (indicator.measures[named]) return measured(named);
    const parameter = indicator.parameters[named];
    return parameter ? `${parameter[language]} ${parameterText(parameter, language)}` : progressText(asOf, language);
  };
  const formula = expressionWords(trees.value, { language, name });
  const result =
    trees.value.op === 'name' ? '' : ` = ${valueTextBeside(outcome.value, outcome.boundary, indicator.unit, language)}`;
  const named = namesIn(trees.value);
  const others = Object.keys(indicator.measures).flatMap((other) => (named.has(other) ? [] : (measured(other) ?? [])));
  const [comma, semicolon] = language === 'zh' ? ['，', '；'] : [', ', '; '];
  return formula + result + (others.length > 0 ? semicolon + others.join(comma) : '');
}

const progressText = (asOf: Day, language: Language): string => {
  const year = lastDayOf({ year: periodOf(asOf).year, month: 12 });
  return `${progress[language]} ${dayOfYear(asOf)}/${dayOfYear(year)}`;
};

/** The boundary a warning crossed: `指标值 < -10.00%`. 界限 */
export function thresholdWords(
  { indicator, trees }: CompiledIndicator,
  outcome: Pick<Fired, 'level' | 'boundary'>,
  language: Language,
): string {
  const op = trees.levels.find(([level]) => level === outcome.level)?.[1].boundary.op ?? '=';
  return `${language === 'zh' ? '指标值' : 'value'} ${signs[op] ?? op} ${valueText(outcome.boundary, indicator.unit, language)}`;
}

/** A parameter's value with its unit. */
export function parameterText(parameter: Parameter, language: Language): string {
  const value = toDouble(parameterValue(parameter)!);
  if (kindOfParameter(parameter) === 'money') return moneyText(value, language);
  return valueText(value, parameter.unit as 'ratio' | 'days' | 'count', language);
}

function measureText(
  { indicator, measures }: CompiledIndicator,
  outcome: Fired,
  name: string,
  language: Language,
): string | null {
  const cell = outcome.measures[name] ?? null;
  if (cell === null) return null;
  return `${indicator.measures[name]![language]} ${measures[name]!.type === 'fen' ? moneyText(Number(cell), language) : String(cell)}`;
}
