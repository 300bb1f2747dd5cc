import { formatReading, type Quantity, quantityNote, speakReading } from '../format/quantity.js';
import type { Scene, SceneNode } from '../scene/scene.js';
import { baseline, type Face, faceOf, noteOf, type PictureOptions } from '../text/face.js';
import { truncate } from '../text/text-width.js';
import { type RankedItem, rankingEnds, rankItems, type RankingItem, type RankOrder } from './rank.js';
import { rankingColumns, type RankingColumns } from './columns.js';
import { rankingSentence } from './sentence.js';

/** Options of {@link drawRanking}. */
export interface RankingOptions extends PictureOptions {
  readonly quantity: Quantity;
  /** What is ranked: 部门, 市州. */
  readonly noun: string;
  readonly order?: RankOrder;
  /** Shows the first and the last so many 前十 / 后十; everything when not given. */
  readonly ends?: number;
  readonly selected?: string;
}

/**
 * A ranking 排名: rank, name, bar and figure on hairlines. Two lists side by side where there is room for both;
 * where it is narrow the bars go before any name is cut.
 */
export function drawRanking(items: readonly RankingItem[], options: RankingOptions): Scene {
  const { quantity, noun, ends } = options;
  const face = faceOf(options);
  const ranked = rankItems(items, options.order);
  const lists = listsOf(ranked, ends);
  const gap = 36 * face.unit;
  const side = lists.length > 1 && face.width >= 560 * face.unit;
  const width = side ? (face.width - gap) / 2 : face.width;
  const columns = rankingColumns(
    lists.flatMap(({ rows }) => rows),
    quantity,
    face,
    width,
  );
  const nodes: SceneNode[] = [];
  let [bottom, y] = [0, 0];
  for (const [i, list] of lists.entries()) {
    const drawn = listNodes(list, columns, face, options);
    nodes.push({ type: 'group', x: side ? i * (width + gap) : 0, y: side ? 0 : y, nodes: drawn.nodes });
    y += drawn.height + (i < lists.length - 1 ? 16 * face.unit : 0);
    bottom = side ? Math.max(bottom, drawn.height) : y;
  }
  return {
    width: face.width,
    height: bottom + 1,
    title: options.title,
    sentence: rankingSentence(ranked, quantity, noun),
    note: noteOf(quantityNote(quantity), [...tieNote(ranked, ends), ...(options.remarks ?? [])]),
    nodes,
  };
}

interface RankingList {
  readonly heading: string;
  readonly rows: readonly RankedItem[];
  readonly muted: boolean;
}

function listsOf(ranked: readonly RankedItem[], count: number | undefined): RankingList[] {
  if (count === undefined) return [{ heading: '', rows: ranked, muted: false }];
  const { first, last, missing } = rankingEnds(ranked, count);
  if (last.length === 0) return [{ heading: '', rows: [...first, ...missing], muted: false }];
  return [
    { heading: `前${countWord(count)}`, rows: first, muted: false },
    { heading: `后${countWord(count)}`, rows: last, muted: true },
  ];
}

function tieNote(ranked: readonly RankedItem[], count: number | undefined): string[] {
  const tied = count === undefined ? 0 : rankingEnds(ranked, count).tied;
  return tied > 0 ? [`另有 ${tied} 个并列未列出`] : [];
}

function countWord(count: number): string {
  return ({ 3: '三', 5: '五', 10: '十', 20: '二十' } as Record<number, string>)[count] ?? ` ${count} `;
}

function listNodes(
  list: RankingList,
  columns: RankingColumns,
  face: Face,
  options: RankingOptions,
): { nodes: SceneNode[]; height: number } {
  const rowHeight = Math.round(30 * face.unit);
  const top = list.heading === '' ? 0 : rowHeight;
  const hairline = (y: number): SceneNode => ({
    type: 'line',
    role: 'hairline',
    x1: 0,
    x2: columns.width,
    y1: y + 0.5,
    y2: y + 0.5,
  });
  const heading: SceneNode[] =
    list.heading === ''
      ? []
      : [
          {
            type: 'text',
            role: 'text-2',
            x: 0,
            y: baseline(top / 2, face.small),
            size: face.small,
            bold: true,
            text: list.heading,
          },
        ];
  const rows = list.rows.map(({ item, rank }, i): SceneNode => {
    const value = speakReading(item.value, options.quantity);
    return {
      type: 'group',
      y: top + i * rowHeight,
      key: item.key,
      label: `${item.name}，${rank === null ? '' : `第 ${rank} 名，`}${options.quantity.name} ${value}`,
      nodes: [hairline(0), ...rowNodes({ item, rank }, columns, face, rowHeight, list.muted, options)],
    };
  });
  const height = top + list.rows.length * rowHeight;
  return { nodes: [...heading, ...rows, hairline(height)], height };
}

function rowNodes(
  { item, rank }: RankedItem,
  columns: RankingColumns,
  face: Face,
  height: number,
  muted: boolean,
  options: RankingOptions,
): SceneNode[] {
  const y = baseline(height / 2, face.text);
  const bold = item.key === options.selected ? { bold: true as const } : {};
  const missing = rank === null;
  const bar = columns.bar?.(item.value);
  return [
    { type: 'text', role: 'text-3', x: 0, y, size: face.text, text: missing ? '—' : String(rank) },
    {
      type: 'text',
      role: 'text',
      x: columns.name.x,
      y,
      size: face.text,
      ...bold,
      text: truncate(item.name, face.text, columns.name.width),
    },
    ...(bar
      ? [
          {
            type: 'rect',
            role: muted ? 'mark-muted' : 'mark',
            y: height / 2 - 3 * face.unit,
            height: 6 * face.unit,
            ...bar,
          } as const,
        ]
      : []),
    {
      type: 'text',
      role: missing ? 'text-3' : 'text',
      x: columns.width,
      y,
      size: face.text,
      anchor: 'end',
      ...bold,
      text: formatReading(item.value, options.quantity),
    },
  ];
}
