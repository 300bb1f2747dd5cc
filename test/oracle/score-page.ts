import type { Counts, Indicator } from '@qianliyan/indicators';
import type { categories } from '@qianliyan/indicators/catalogue';

/** How one indicator did over the days judged. */
export interface Score {
  readonly indicator: Indicator;
  /** Counts on each day. */
  readonly groups: readonly Counts[];
  /** Crossings in the raw rows, warnings, and where they differ. */
  readonly expected: number;
  readonly found: number;
  readonly missing: number;
  readonly extra: number;
  readonly planted: number;
  readonly decoys: number;
  readonly wrong: number;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`);

/** The page of all scores. */
export function scorePage(known: typeof categories, scores: readonly Score[]): string {
  const kinds = scores.filter(({ planted }) => planted > 0).length;
  const sum = (of: (score: Score) => number): number => scores.reduce((n, score) => n + of(score), 0);
  const lines = known.flatMap(({ code, zh }) => {
    const own = scores.filter(({ indicator }) => indicator.category === code);
    return own.length === 0 ? [] : ['', `## ${zh} \`${code}\`（${own.length}）`, '', ...header, ...own.map(row)];
  });
  return [
    '# 预警与逐行核对',
    '',
    '<!-- 由 test/oracle/sample.test.ts 生成，请勿手改。 -->',
    '',
    '合成的演示省（种子 7，2 万笔支付），在 2025-12-31、2025-06-30、2024-12-31 三日评估。“应有”由 `test/oracle/rules`',
    '里另写的规则逐行读原始批次得出，与被评估的程序不共用代码；“查准”是预警中应有的比例，“查全”是应有中预警的比例。',
    '',
    `共 ${scores.length} 个指标；${kinds} 个指标里埋设了问题，埋设 ${sum(({ planted }) => planted)} 处，诱饵 ${sum(({ decoys }) => decoys)} 处；应有 ${sum(({ expected }) => expected)}，预警 ${sum(({ found }) => found)}，漏 ${sum(({ missing }) => missing)}，误 ${sum(({ extra }) => extra)}。`,
    ...lines,
    '',
  ].join('\n');
}

const header = [
  '| 指标 | 触发（各日） | 正常 | 无法计算 | 豁免或不适用 | 应有 | 查准 | 查全 | 埋设 | 诱饵 |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

function row({ indicator, groups, expected, found, missing, extra, planted, decoys }: Score): string {
  const each = (of: (counts: Counts) => number | null): string =>
    groups.map((counts) => of(counts) ?? '未计').join(' / ');
  const cells = [
    `[${indicator.name.zh}](${indicator.id}.md)`,
    each(({ fired }) => fired),
    each(({ clear }) => clear),
    each(({ notComputable }) => notComputable),
    each(({ excluded }) => excluded),
    String(expected),
    percent(found - extra, found),
    percent(expected - missing, expected),
    String(planted),
    String(decoys),
  ];
  return `| ${cells.join(' | ')} |`;
}
