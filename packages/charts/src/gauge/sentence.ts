import { formatRatio, gapOfRate } from '../format/rate.js';
import { isMissing } from '../format/reading.js';
import { type GaugeRow, type GaugeTerms, readGaugeRow } from './row.js';

/**
 * The sentence over a gauge. One row says itself; several are counted against time progress and the slowest is named:
 * “4 项中，1 项快于时序进度，3 项慢于时序进度；最慢的是政府性基金预算（40.1%），慢 9.9 个百分点。”
 */
export function gaugeSentence(rows: readonly GaugeRow[], terms: GaugeTerms): string {
  const [only] = rows;
  if (!only) return '没有数据。';
  if (rows.length === 1) return readGaugeRow(only, terms).sentence;
  const read = rows.map((row) => ({ row, ...readGaugeRow(row, terms) }));
  const [slowest] = read
    .flatMap((entry) => (isMissing(entry.ratio) ? [] : [{ ...entry, ratio: entry.ratio }]))
    .sort((a, b) => a.ratio - b.ratio);
  const unreported = read.filter(({ ratio }) => ratio === null).length;
  const last = unreported > 0 ? `；${unreported} 项未报送` : '';
  if (!slowest) return `${rows.length} 项均无执行率${last}。`;
  const named = `最慢的是${slowest.row.name}（${formatRatio(slowest.ratio)}）`;
  if (terms.timeProgress === null) return `${rows.length} 项中，${named}${last}。`;
  const paces = rows.map((row) => gapOfRate(row.done, row.planned, terms.timeProgress ?? 0)?.direction);
  const counts = (['ahead', 'level', 'behind'] as const).flatMap((pace) => {
    const count = paces.filter((each) => each === pace).length;
    const words = { ahead: '快于时序进度', level: '与时序进度持平', behind: '慢于时序进度' }[pace];
    return count > 0 ? [`${count} 项${words}`] : [];
  });
  return `${rows.length} 项中，${counts.join('，')}；${named}${slowest.pace ? `，${slowest.pace}` : ''}${last}。`;
}
