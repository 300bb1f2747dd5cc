import { standard, warningLevels } from '@qianliyan/sdk';
import { compile } from '../compile/compile.js';
import { foldedColumn } from '../compile/names.js';
import { columnsOf } from '../definition/grain.js';
import type { Indicator } from '../definition/indicator.js';
import type { InnerFold, Measure } from '../definition/measure.js';
import { basisWords } from '../words/basis.js';
import { formulaWords, parameterText } from '../words/formula.js';
import {
  actionLabels,
  emptyLabels,
  levelLabels,
  markLabels,
  natureLabels,
  outcomeLabel,
  stageLabels,
  unitLabels,
} from './labels.js';
import { windowWords } from './window-words.js';

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`)
    .join('\n');

const code = (text: string): string => `\`${text}\``;
const operations = { sum: '合计', min: '最小', max: '最大', last: '最近值' } as const;

function foldText(fold: object, columns: Readonly<Record<string, { readonly zh: string }>>): string {
  const column = foldedColumn(fold);
  if (column === null) return '计数';
  const operation = (Object.keys(operations) as (keyof typeof operations)[]).find((op) => op in fold)!;
  return `${columns[column]?.zh ?? column} ${operations[operation]}`;
}

function measureRow(name: string, measure: Measure): string[] {
  const named = [code(name), measure.zh];
  if (measure.of !== undefined)
    return [...named, `内层 ${code(measure.of)}`, foldText(measure, {}), '', '', emptyLabels[measure.empty]];
  const { window, where } = measure;
  return [
    ...named,
    standard[measure.table].zh,
    foldText(measure, columnsOf(measure.table)),
    windowWords(window),
    where === undefined ? '' : code(where),
    emptyLabels[measure.empty],
  ];
}

function foldLines([name, fold]: readonly [string, InnerFold]): string {
  const columns = columnsOf(fold.table);
  const keys = fold.grain.map((column) => columns[column]!.zh).join('、');
  const measures = Object.entries(fold.measures).map(([inner, of]) => `${code(inner)}（${foldText(of, columns)}）`);
  const kept = fold.where === undefined ? '' : `，只取 ${code(fold.where)} 的行`;
  const having = fold.having === undefined ? '' : `；保留 ${code(fold.having)} 的组`;
  return `- ${code(name)}：${standard[fold.table].zh}（${windowWords(fold.window)}）${kept}，按${keys}分组，求 ${measures.join('、')}${having}。`;
}

function caseLines({ cases }: Indicator): string[] {
  return cases.map(({ name, asOf, expect }) => {
    const rows = expect.map((one) => [
      Object.values(one.keys)
        .map((key) => (key === null ? '—' : code(String(key))))
        .join('、'),
      outcomeLabel(one),
    ]);
    return `### ${name}\n\n数据日 ${asOf}。\n\n${table(['对象', '结果'], rows)}`;
  });
}

/** The documentation page of an indicator in Chinese Markdown, made of its declaration alone. 指标说明页 */
export function indicatorPage(indicator: Indicator): string {
  const compiled = compile([indicator]).indicators[0]!;
  const levels = warningLevels.flatMap((level) => {
    const found = indicator.levels[level];
    return found ? [[levelLabels[level], code(found.when), actionLabels[found.action], markLabels[found.mark]]] : [];
  });
  const parameters = Object.entries(indicator.parameters).map(([name, one]) => [
    code(name),
    one.zh,
    parameterText(one, 'zh'),
    one.source,
    markLabels[one.mark],
  ]);
  const grain = indicator.grain.map((column) => columnLabel(indicator, column)).join('、');
  const sections = [
    `# ${indicator.name.zh}`,
    `<!-- 由 indicatorPage 从指标声明生成，请勿手改。 -->`,
    `${code(indicator.id)} · ${indicator.name.en}`,
    indicator.meaning.zh,
    `环节：${stageLabels[indicator.stage]}；性质：${natureLabels[indicator.nature]}；类别：${code(indicator.category)}；判断对象：每个${grain}。`,
    `## 算式\n\n> ${formulaWords(compiled, 'zh')}\n\n${code(indicator.value)}，单位：${unitLabels[indicator.unit]}。${indicator.applies === undefined ? '' : `仅当 ${code(indicator.applies)} 时适用。`}${indicator.amount === undefined ? '' : `涉及金额：${code(indicator.amount)}。`}`,
    `## 度量\n\n${table(
      ['名称', '含义', '数据表', '汇总', '窗口', '条件', '无记录时'],
      Object.entries(indicator.measures).map(([name, measure]) => measureRow(name, measure)),
    )}`,
    ...(indicator.folds ? [`## 内层汇总\n\n${Object.entries(indicator.folds).map(foldLines).join('\n')}`] : []),
    `## 等级\n\n${table(['等级', '条件', '处置', '界限出处'], levels)}`,
    ...(parameters.length > 0 ? [`## 参数\n\n${table(['名称', '含义', '取值', '说明', '出处'], parameters)}`] : []),
    `## 依据\n\n${indicator.basis.map((one) => `- ${basisWords(one)}：${one.says}（${markLabels[one.mark]}）`).join('\n')}`,
    `## 用例\n\n以下用例由测试逐条执行。`,
    ...caseLines(indicator),
  ];
  return `${sections.join('\n\n')}\n`;
}

function columnLabel({ measures, folds }: Indicator, column: string): string {
  const tables = [...Object.values(measures), ...Object.values(folds ?? {})].flatMap(({ table: of }) =>
    of === undefined ? [] : [of],
  );
  return tables.map((of) => columnsOf(of)[column]?.zh).find((zh) => zh !== undefined) ?? column;
}
