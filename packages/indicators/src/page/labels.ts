import type { WarningLevel } from '@qianliyan/sdk';
import type { Action, Mark, Nature, Stage, Unit } from '../definition/indicator.js';
import type { Empty } from '../definition/measure.js';
import type { Expectation } from '../definition/indicator.js';

/** Chinese terms of a declaration's closed words, as pages print them. */
export const levelLabels: Readonly<Record<WarningLevel, string>> = {
  red: '红灯',
  orange: '橙灯',
  yellow: '黄灯',
  blue: '蓝灯',
};
export const actionLabels: Readonly<Record<Action, string>> = {
  inquiry: '询问',
  explanation: '书面说明',
  check: '核查',
  record: '记录',
};
export const stageLabels: Readonly<Record<Stage, string>> = { prepare: '编制', execute: '执行', final: '决算' };
export const natureLabels: Readonly<Record<Nature, string>> = {
  legality: '合法性',
  compliance: '合规性',
  reasonableness: '合理性',
  risk: '风险',
};
export const markLabels: Readonly<Record<Mark, string>> = { found: '有出处', default: '默认值，待核实' };
export const unitLabels: Readonly<Record<Unit, string>> = { ratio: '比率', days: '天', fen: '金额', count: '个数' };
export const emptyLabels: Readonly<Record<Empty, string>> = {
  zero: '即为零',
  none: '即无此值',
  unknown: '视为未报送，不可计算',
};

/** The Chinese word for what a case expects. */
export function outcomeLabel({ outcome, measure }: Expectation): string {
  if (outcome === 'clear') return '未触发';
  if (outcome === 'excluded') return '不适用';
  if (outcome === 'not-computable') return `不可计算${measure === undefined ? '' : `（${measure}）`}`;
  return levelLabels[outcome];
}
