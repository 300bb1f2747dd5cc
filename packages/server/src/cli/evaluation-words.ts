import { lackWords, levelLabels } from '@qianliyan/indicators';
import type { Changes, Counts, Indicator, Why } from '@qianliyan/indicators';
import { warningLevels } from '@qianliyan/sdk';
import type { EvaluationReport } from '../evaluation/evaluate-store.js';

/** Counts that are not nought, each with its word. */
const told = (counts: readonly (readonly [string, number])[]): string[] =>
  counts.flatMap(([word, count]) => (count > 0 ? [`${word} ${count}`] : []));

/** How the groups of an indicator came out: `红灯 3，黄灯 10，正常 183000`. */
export const countsWords = ({ levels, clear, notComputable, excluded }: Counts): string =>
  [
    ...told(warningLevels.map((level) => [levelLabels[level], levels[level]])),
    ...(clear === null ? ['正常的未逐组计数'] : told([['正常', clear]])),
    ...told([
      ['不可计算', notComputable],
      ['豁免或不适用', excluded],
    ]),
  ].join('，');

/** What became of its warnings: `新增 2，解除 1`. */
export const changesWords = ({ opened, worsened, eased, cleared, kept, pending }: Changes): string =>
  told([
    ['新增', opened],
    ['加重', worsened],
    ['减轻', eased],
    ['解除', cleared],
    ['持续', kept],
    ['待持续', pending],
  ]).join('，');

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
  const fired = rows.filter(([counts, , change]) => counts.fired > 0 || (change && changesWords(change) !== ''));
  const blind = rows.filter(
    (row) => !fired.includes(row) && row[0].notComputable > 0 && (row[0].clear ?? 0) + row[0].excluded === 0,
  );
  const quiet = rows.filter((row) => !fired.includes(row) && !blind.includes(row));
  const line = ([counts, { id, name }, change]: (typeof rows)[number]): string => {
    const past = overflow.find((one) => one.id === id);
    const words = [
      countsWords(counts),
      change ? changesWords(change) : '',
      past ? `另有 ${past.groups} 组超出保留上限` : '',
    ].filter((one) => one !== '');
    return `  ${name.zh} ${id}：${words.join('；') || '没有一组'}`;
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
