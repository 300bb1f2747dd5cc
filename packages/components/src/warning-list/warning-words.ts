import { lampWords } from '@qianliyan/charts';
import type { FundBook, WarningCounts } from '@qianliyan/sdk';
import { warningLevels } from '@qianliyan/sdk';
import { dayWords, fundBookWords } from '../words/zh-cn.js';
import type { WarningBasis } from './warning-data.js';

/** The days the warnings were judged on, said once when it is one day. */
export function judgedOn(days: readonly (string | null)[]): string {
  const known = [...new Set(days.filter((day) => day !== null))];
  const [day] = known;
  return known.length === 1 && day != null ? `评估日期 ${dayWords(day)}` : '';
}

/** When the warnings were judged, and of which book they are: “评估日期 2025年6月30日 · 一般公共预算及不分预算的预警”. */
export function warningNote(judged: string, book: FundBook | null): string {
  const about = book === null ? [] : [`${fundBookWords[book]}及不分预算的预警`];
  return [...(judged === '' ? [] : [judged]), ...about].join(' · ');
}

/** How many warnings stand: “共 60 条预警，其中红色 3 条、橙色 11 条、黄色 46 条。” Never evaluated is not "no warning". */
export function warningSentence(counts: WarningCounts | null): string {
  if (counts === null) return '预警指标尚未评估，不能说明有无预警。';
  const lit = warningLevels.filter((level) => counts[level] > 0);
  const total = lit.reduce((sum, level) => sum + counts[level], 0);
  if (total === 0) return '已评估，没有预警。';
  return `共 ${total} 条预警，其中${lit.map((level) => `${lampWords[level]}色 ${counts[level]} 条`).join('、')}。`;
}

/** A law by its short title: `《预算法》第57条`. */
export function basisWords({ document, article }: WarningBasis): string {
  if (article === null) return document;
  const title = `《${document.replace(/[《》]/g, '').replace(/^中华人民共和国/, '')}》`;
  return /^\d+$/.test(article) ? `${title}第${article}条` : `${title}${article}`;
}
