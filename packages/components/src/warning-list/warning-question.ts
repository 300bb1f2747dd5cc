import type { AskOptions, Source, WarningsAsk } from '@qianliyan/sdk';
import { regionLabel, warnings } from '@qianliyan/sdk';
import type { WarningData } from './warning-data.js';
import { basisOf } from './warning-data.js';

/** The standing warnings of a region, each with the name of the place below it where it stands. */
export async function askWarnings(source: Source, ask: WarningsAsk, options: AskOptions): Promise<WarningData> {
  const { counts, items, next } = await warnings(source, ask, options);
  const places = [...new Set(items.map(({ regionCode }) => regionCode))].filter((code) => code !== ask.region);
  const labels = await Promise.all(places.map((code) => regionLabel(source, code, options)));
  const names = new Map(labels.map((label, i) => [places[i], label?.name ?? null]));
  return {
    ...(ask.fundBook && { fundBook: ask.fundBook }),
    counts,
    items: items.map((item) => ({
      ...item,
      regionName: names.get(item.regionCode) ?? null,
      basis: basisOf(item.basis),
    })),
    next,
  };
}
