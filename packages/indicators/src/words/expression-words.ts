import type { Expression, FunctionName } from '../expression/ast.js';
import type { Language } from './number.js';

/** How the names of an expression are worded; a name without a value, where values are filled in, is null. */
export interface Wording {
  readonly language: Language;
  name(name: string): string | null;
}

const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '%': 'mod',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};
const conjunctions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { and: '且', or: '或', in: '属于' },
  en: { and: 'and', or: 'or', in: 'in' },
};
const strength: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  in: 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '==': 3,
  '!=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
};

/** An expression in words, with the names as the wording gives them. 算式 */
export function expressionWords(expression: Expression, wording: Wording): string {
  return words(expression, wording, 0);
}

function words(expression: Expression, wording: Wording, within: number): string {
  const zh = wording.language === 'zh';
  const inner = (part: Expression) => words(part, wording, 0);
  switch (expression.op) {
    case 'number':
      return expression.text;
    case 'text':
      return zh ? `“${expression.value}”` : `"${expression.value}"`;
    case 'boolean':
      return zh ? (expression.value ? '真' : '假') : String(expression.value);
    case 'null':
      return zh ? '空' : 'empty';
    case 'name':
      return wording.name(expression.name) ?? (zh ? '空' : 'empty');
    case 'list':
      return expression.items.map(inner).join(zh ? '、' : ', ');
    case 'not':
      return zh ? `非（${inner(expression.of)}）` : `not (${inner(expression.of)})`;
    case 'negate':
      return `-${words(expression.of, wording, 9)}`;
    case 'if': {
      const [test, yes, no] = [inner(expression.test), inner(expression.yes), inner(expression.no)];
      return zh ? `（若${test}则${yes}，否则${no}）` : `(if ${test} then ${yes}, else ${no})`;
    }
    case 'call':
      return call(expression, wording);
    default: {
      const own = strength[expression.op]!;
      const sign = signs[expression.op] ?? conjunctions[wording.language][expression.op]!;
      const text = `${words(expression.left, wording, own)} ${sign} ${words(expression.right, wording, own + 1)}`;
      return own >= within ? text : zh ? `（${text}）` : `(${text})`;
    }
  }
}

function call({ name, args }: Extract<Expression, { op: 'call' }>, wording: Wording): string {
  const zh = wording.language === 'zh';
  const [first, second] = args as [Expression, Expression | undefined];
  if (name === 'daysSince')
    return zh
      ? `距${words(first, wording, 0)}的天数`.replace(/(\d)的天数$/, '$1 的天数')
      : `days since ${words(first, wording, 9)}`;
  if (name !== 'coalesce') return plainCall(name, args, wording);
  if (first.op === 'name' && wording.name(first.name) === null) return words(second!, wording, 0);
  const [asked, otherwise] = [words(first, wording, 0), words(second!, wording, 0)];
  const filled = /\d/.test(asked);
  return filled ? asked : zh ? `${asked}（无则取${otherwise}）` : `${asked} (else ${otherwise})`;
}

type Plain = Exclude<FunctionName, 'daysSince' | 'coalesce'>;

/** Functions in words, with `1` and `2` for what they take. */
const callWords: Readonly<Record<Plain, Readonly<Record<Language, string>>>> = {
  daysBetween: { zh: '自1至2的天数', en: 'days from 1 to 2' },
  businessDays: { zh: '自1至2的工作日数', en: 'business days from 1 to 2' },
  isBusinessDay: { zh: '1是工作日', en: '1 is a business day' },
  addMonths: { zh: '1之后2个月', en: '2 months after 1' },
  yearOf: { zh: '1的年份', en: 'year of 1' },
  monthOf: { zh: '1的月份', en: 'month of 1' },
  abs: { zh: '1的绝对值', en: 'size of 1' },
  min: { zh: '1与2的较小者', en: 'the less of 1 and 2' },
  max: { zh: '1与2的较大者', en: 'the greater of 1 and 2' },
  contains: { zh: '1含有2', en: '1 contains 2' },
  startsWith: { zh: '1以2开头', en: '1 begins with 2' },
};

function plainCall(name: FunctionName, args: readonly Expression[], wording: Wording): string {
  const sentence = callWords[name as Plain][wording.language];
  return sentence.replace(/[12]/g, (place) => words(args[Number(place) - 1]!, wording, 9));
}
