import type { MapOptions } from '@qianliyan/charts';
import { progressBreaks } from '@qianliyan/charts';
import type { Boundaries, BoundaryNotice } from '@qianliyan/regions/boundaries';
import { timeProgress } from '@qianliyan/sdk';
import { periodWords } from '../words/periods.js';
import { childWords, fundBookWords } from '../words/zh-cn.js';
import type { MapData } from './map-data.js';
import { rateOf } from './map-data.js';

/** What the parts of the region in view are called: 市州, 区县, 乡镇. */
export function nounOf({ region: { level } }: MapData): string {
  return level === null ? '地区' : childWords[level];
}

/** What an element adds to the data. */
export interface MapSetting {
  readonly heading: string | null;
  readonly width: number;
  readonly text: number;
  readonly boundaries: Boundaries | null;
  /** Code of the part that is selected; null for none. */
  readonly selected: string | null;
}

/** The chart's options: breaks by time progress, so the same at every level; remarks that name book, period and the map's own notice. */
export function mapOptions(data: MapData, { heading, width, text, boundaries, selected }: MapSetting): MapOptions {
  const { period, fundBook, region, children } = data;
  const progress = timeProgress(period);
  const noun = nounOf(data);
  const outlined = children.some(({ code }) => boundaries?.shape(code));
  return {
    title: heading ?? `各${noun}支出进度`,
    width,
    text,
    quantity: { kind: 'rate', name: '支出进度', definition: 'executed/adjusted' },
    breaks: progressBreaks(progress),
    noun,
    whole: { name: region.shortName, value: rateOf(region), timeProgress: progress },
    remarks: [
      fundBookWords[fundBook],
      periodWords(period),
      ...(outlined && boundaries ? [noticeWords(boundaries.notice)] : []),
    ],
    ...(selected === null ? {} : { selected }),
  };
}

/** 示意图 and its year, or the approval number of a standard map. */
function noticeWords({ kind = '', year, approval }: BoundaryNotice): string {
  if (approval !== undefined) return `审图号：${approval}`;
  return `${kind || '示意图'}${year === undefined ? '' : `（${year} 年区划）`}`;
}
