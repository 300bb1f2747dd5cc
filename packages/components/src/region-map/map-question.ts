import { drillDown } from '@qianliyan/sdk';
import type { AskedContext } from '../base/data-element.js';
import type { Question } from '../controllers/ask-controller.js';
import type { MapData, MapPlace } from './map-data.js';

/** Asks for the region in view; one without parts is shown among its siblings. */
export function mapQuestion({ source, selection, description }: AskedContext): Question<MapData | null> {
  const { region, period, fundBook } = selection;
  const open = (code: string, signal: AbortSignal): ReturnType<typeof drillDown> =>
    drillDown(source, { region: code, period, fundBook }, { signal });
  return {
    key: JSON.stringify([region, period, fundBook]),
    snapshot: description?.snapshot ?? '',
    ask: async (signal) => {
      const found = await open(region, signal);
      const parent = found?.region.parentCode ?? null;
      return found === null || found.children.length > 0 || parent === null ? found : open(parent, signal);
    },
  };
}

/** The path from `home` down to the region in view; what lies above home is not part of it. */
export function pathFrom(home: string | null, { path, region }: MapData): readonly MapPlace[] {
  const whole = [...path, region];
  return whole.slice(
    Math.max(
      0,
      whole.findIndex(({ code }) => code === home),
    ),
  );
}
