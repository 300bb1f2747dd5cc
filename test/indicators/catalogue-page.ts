import type { Indicator } from '@qianliyan/indicators';
import type { categories } from '@qianliyan/indicators/catalogue';

/** Indicators the domain catalogue has in each category. */
const known: Readonly<Record<string, number>> = {
  'GPB-REV': 24,
  'GPB-EXP': 33,
  GF: 9,
  SCO: 4,
  SIF: 9,
  DEPT: 28,
  TIME: 12,
  TRANSFER: 20,
  DEBT: 19,
  SOE: 11,
  TAX: 5,
  PAY: 29,
  PERF: 9,
  PROC: 19,
  DRAFT: 14,
  AUDIT: 4,
  OPS: 4,
};

const row = ({ id, name, meaning, enabled, levels }: Indicator): string =>
  `| [${name.zh}](${id}.md) | ${meaning.zh} | ${Object.keys(levels).length} | ${enabled === false ? '停用，待核实' : '启用'} |`;

/** The list of all indicators by category. */
export function cataloguePage(all: typeof categories): string {
  const total = all.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const off = all.flatMap(({ indicators }) => indicators).filter(({ enabled }) => enabled === false).length;
  return [
    '# 指标目录',
    '',
    '<!-- 由 test/indicators/pages.test.ts 生成，请勿手改。 -->',
    '',
    `随包 ${total} 个指标，覆盖 ${all.length} 类；其中 ${off} 个依据未找到出处，默认停用（待核实）。括号里是已做与类别全部。`,
    ...all.flatMap(({ code, zh, indicators }) => [
      '',
      `## ${zh} \`${code}\`（${indicators.length} / ${known[code] ?? 0}）`,
      '',
      '| 指标 | 含义 | 等级数 | 出厂 |',
      '| --- | --- | --- | --- |',
      ...(indicators as readonly Indicator[]).map(row),
    ]),
    '',
  ].join('\n');
}
