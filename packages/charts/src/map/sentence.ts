import { speakReading } from '../format/quantity.js';
import { gapOfRatio } from '../format/rate.js';
import { isMissing, type Reading } from '../format/reading.js';
import {
  countWords,
  lampLevels,
  lampWords,
  type MapOptions,
  type MapRegion,
  readingsByCode,
  type RegionReading,
} from './region.js';

/**
 * The sentence over a map. With a figure of the whole: “全省支出进度 47.1%，低于时序进度 2.9 个百分点；泸州等 4 个市州有预警。”
 * Without: who is highest and lowest. Regions not reported are counted; “no warning” is said only when all were judged.
 */
export function mapSentence(
  regions: readonly MapRegion[],
  readings: readonly RegionReading[],
  options: MapOptions,
): string {
  const known = readingsByCode(readings);
  const entries = regions.map((region) => {
    const { value = null, lamp, lit } = known.get(region.code) ?? {};
    return { name: region.shortName, value, lamp, lit };
  });
  const unreported = entries.filter(({ value }) => value === null).length;
  const parts = [
    options.whole ? wholeText(options.whole, options) : extremesText(entries, options),
    ...lampText(entries, options.noun),
    ...(unreported > 0 ? [`${unreported} 个${options.noun}未报送`] : []),
  ];
  return regions.length === 0 ? '没有数据。' : `${parts.join('；')}。`;
}

interface Entry {
  readonly value: Reading;
  readonly lamp: RegionReading['lamp'] | undefined;
  readonly lit: number | undefined;
  readonly name: string;
}

function wholeText({ name, value, timeProgress }: NonNullable<MapOptions['whole']>, { quantity }: MapOptions): string {
  const first = `${name}${quantity.name} ${speakReading(value, quantity)}`;
  const gap = quantity.kind === 'rate' && timeProgress !== undefined ? gapOfRatio(value, timeProgress) : null;
  if (!gap) return first;
  const pace = { ahead: `高于时序进度 ${gap.points}`, behind: `低于时序进度 ${gap.points}`, level: '与时序进度持平' };
  return `${first}，${pace[gap.direction]}`;
}

function extremesText(entries: readonly Entry[], { quantity, noun }: MapOptions): string {
  const count = `${entries.length} 个${noun}`;
  const sorted = entries.filter(({ value }) => !isMissing(value)).sort((a, b) => Number(b.value) - Number(a.value));
  const [high] = sorted;
  const low = sorted[sorted.length - 1];
  if (!high || !low) return `${count}均无${quantity.name}`;
  if (high.value === low.value) return `${count}中，有数据的${quantity.name}均为 ${speakReading(high.value, quantity)}`;
  const say = (entry: Entry): string => `（${speakReading(entry.value, quantity)}）`;
  return `${count}中，${quantity.name}${high.name}最高${say(high)}，${low.name}最低${say(low)}`;
}

function lampText(entries: readonly Entry[], noun: string): string[] {
  const alight = lampLevels.flatMap((level) => entries.filter(({ lamp }) => lamp === level));
  const [first] = alight;
  if (first?.lamp && first.lit !== undefined) {
    const worst = alight.filter(({ lamp }) => lamp === first.lamp);
    const most = worst.reduce((one, other) => ((other.lit ?? 0) > (one.lit ?? 0) ? other : one));
    const count = `（${lampWords[first.lamp]}色${countWords(most.lit)}）`;
    return [
      alight.length > 1 ? `${alight.length} 个${noun}有预警，${most.name}最多${count}` : `${most.name}有预警${count}`,
    ];
  }
  if (alight.length > 1) return [`${first?.name}等 ${alight.length} 个${noun}有预警`];
  if (first) return [`${first.name}有预警`];
  return entries.every(({ lamp }) => lamp === null) ? [`各${noun}均无预警`] : [];
}
