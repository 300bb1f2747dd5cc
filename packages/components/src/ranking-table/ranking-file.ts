import type { ChartCell, ChartTable } from '@qianliyan/charts';
import { formatMoney, formatRate, isMissing, missingText } from '@qianliyan/charts';
import type { Fen } from '@qianliyan/sdk';
import type { RankedEntry } from './ranking-lists.js';

/** What the file calls things. */
export interface RankingFileWords {
  readonly title: string;
  readonly noun: string;
  readonly words: { readonly planned: string; readonly done: string; readonly formula: string };
}

/** The whole ranking with the amounts behind each rate, exact, for a CSV. */
export function rankingFile(ranked: readonly RankedEntry[], { title, noun, words }: RankingFileWords): ChartTable {
  const money = { numeric: true, unit: '元' } as const;
  return {
    caption: title,
    columns: [
      { name: '名次', numeric: true },
      { name: '代码' },
      { name: noun },
      { name: words.planned, ...money },
      { name: words.done, ...money },
      { name: words.formula, numeric: true, plainUnit: '%' },
    ],
    rows: ranked.map(({ item: { entry, value }, rank }) => [
      rank === null ? { text: '—' } : { text: String(rank), plain: String(rank) },
      { text: entry.code },
      { text: entry.name },
      amount(entry.planned),
      amount(entry.done),
      {
        text: formatRate(entry.done, entry.planned),
        plain: isMissing(value)
          ? missingText(value)
          : formatRate(entry.done, entry.planned, 4).replace(/[%,]/g, '').replace('−', '-'),
      },
    ]),
  };
}

function amount(value: Fen | null): ChartCell {
  const text = formatMoney(value, '元');
  return { text, plain: text.replace(/,/g, '').replace('−', '-') };
}
