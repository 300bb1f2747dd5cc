import type { TrendPeriod } from '@qianliyan/charts';
import { formatMoney } from '@qianliyan/charts';
import type { PublishedSeries, PublishedYear } from '@qianliyan/sdk';
import { fen } from '@qianliyan/sdk';
import { stageWords } from '../words/zh-cn.js';

/** The years of a series without a hole: one that was not published keeps its place and has no figure. */
export function trendPeriods({ years }: PublishedSeries): TrendPeriod[] {
  const known = years.filter(({ actual }) => actual !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first || !last) return [];
  return Array.from({ length: last.year - first.year + 1 }, (_, i): TrendPeriod => {
    const year = first.year + i;
    const found = known.find((one) => one.year === year);
    const stage = found?.actual?.stage === 'final' ? 'final' : 'executed';
    const period = { key: String(year), name: String(year), actual: found?.actual?.amount ?? null, stage } as const;
    return found?.budget ? { ...period, budget: found.budget.amount } : period;
  });
}

/** The latest year with an actual figure; null without any. */
export function latestOf({ years }: PublishedSeries): PublishedYear | null {
  const known = years.filter(({ actual }) => actual !== null);
  return known[known.length - 1] ?? null;
}

/** Where 执行数 and 决算数 of one year differ, said in one sentence a year. */
export function stageDifferences({ years }: PublishedSeries): string[] {
  return years.flatMap(({ year, figures }) => {
    const [executed, final] = (['executed', 'final'] as const).map((stage) =>
      figures.find((figure) => figure.stage === stage),
    );
    if (!executed || !final || executed.amount === final.amount) return [];
    const say = (amount: typeof executed.amount): string => `${formatMoney(amount, '亿元')} 亿元`;
    const difference = fen(Math.abs(final.amount - executed.amount));
    const way = final.amount > executed.amount ? '多' : '少';
    return [
      `${year} 年${stageWords.executed} ${say(executed.amount)}，${stageWords.final} ${say(final.amount)}，${way} ${say(difference)}。`,
    ];
  });
}
