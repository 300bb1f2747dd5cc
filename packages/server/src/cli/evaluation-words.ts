import type { Changes, Counts, Indicator, Why } from '@qianliyan/indicators';
import { standard, warningLevels } from '@qianliyan/sdk';
import type { WarningLevel } from '@qianliyan/sdk';
import type { EvaluationReport } from '../evaluation/evaluate-store.js';
import { lackWords } from './lack-words.js';

/** What a level of warnings is called. */
export const levelLabel = (level: WarningLevel): string => standard.warning.columns.level.labels?.[level] ?? level;

/** What a group is called that did not fire. */
export const stateLabels = { clear: '正常', 'not-computable': '不可计算', excluded: '豁免或不适用' } as const;

/** Counts that are not nought, each with its word. */
const told = (counts: readonly (readonly [string, number])[]): string[] =>
  counts.flatMap(([word, count]) => (count > 0 ? [`${word} ${count}`] : []));

/** How the groups of an indicator came out. */
const countsWords = ({ levels, clear, notComputable, excluded }: Counts): string[] => [
  ...told(warningLevels.map((level) => [levelLabel(level), levels[level]])),
  ...(clear === null ? ['正常的未逐组计数'] : told([[stateLabels.clear, clear]])),
  ...told([
    [stateLabels['not-computable'], notComputable],
    [stateLabels.excluded, excluded],
  ]),
];

/** What became of the warnings of an indicator. */
const changesWords = ({ opened, worsened, eased, cleared, kept, pending }: Changes): string[] =>
  told([
    ['新增', opened],
    ['加重', worsened],
    ['减轻', eased],
    ['解除', cleared],
    ['持续', kept],
    ['待持续', pending],
  ]);

/** How an indicator came out and what became of its warnings: `红色 3，正常 4；新增 2`. */
export const outcomeWords = (counts: Counts, changes: Changes | undefined): string =>
  [countsWords(counts), changes ? changesWords(changes) : []]
    .flatMap((words) => (words.length > 0 ? [words.join('，')] : []))
    .join('；') || '没有一组';

/** Indicators of which no group could be computed, by what they lack. */
function blindWords(blind: readonly (readonly [Counts, Indicator])[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const [{ lacking }, indicator] of blind) {
    const reasons = Object.keys(lacking).map((lack) => {
      const [measure = '', why = ''] = lack.split(' ');
      return lackWords(indicator, measure, why as Why);
    });
    const reason = [...new Set(reasons)].join('、');
    byReason.set(reason, [...(byReason.get(reason) ?? []), indicator.name.zh]);
  }
  return [...byReason].map(([reason, names]) => `  ${reason}：${names.join('、')}`);
}

/** What an evaluation came to, in lines for a person: what fired first, then what is quiet, then what could not be computed and why. */
export function evaluationWords(
  { asOf, snapshot, warnings, indicators: counted, changes, overflow }: EvaluationReport,
  indicators: readonly Indicator[],
): string[] {
  const of = new Map(indicators.map((one) => [one.id, one]));
  const rows = counted.map((counts, i) => [counts, of.get(counts.id)!, changes[i]] as const);
  const fired = rows.filter(([counts, , change]) => counts.fired > 0 || (change && changesWords(change).length > 0));
  const blind = rows.filter(
    (row) => !fired.includes(row) && row[0].notComputable > 0 && (row[0].clear ?? 0) + row[0].excluded === 0,
  );
  const quiet = rows.filter((row) => !fired.includes(row) && !blind.includes(row));
  const line = ([counts, { id, name }, change]: (typeof rows)[number]): string => {
    const past = overflow.find((one) => one.id === id);
    return `  ${name.zh} ${id}：${outcomeWords(counts, change)}${past ? `；另有 ${past.groups} 组超出保留上限` : ''}`;
  };
  const part = (title: string, lines: readonly string[], count: number): string[] =>
    count === 0 ? [] : [`${title} ${count} 项`, ...lines];
  return [
    `数据日期 ${asOf}，快照 ${snapshot}，预警 ${warnings} 条`,
    ...part('有预警', fired.map(line), fired.length),
    ...part('没有预警', quiet.map(line), quiet.length),
    ...part('不可计算', blindWords(blind.map(([counts, indicator]) => [counts, indicator])), blind.length),
  ];
}
