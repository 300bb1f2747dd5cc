import type { Scene, SceneNode } from '../scene/scene.js';
import { faceOf, noteOf } from '../text/face.js';
import { quantityNote } from '../format/quantity.js';
import { isMissing } from '../format/reading.js';
import { checkBreaks, fillOf, onFill } from './breaks.js';
import { legendNodes } from './legend.js';
import type { RegionShape } from './outline.js';
import { placeLabels, type Projection } from './place-labels.js';
import { type MapOptions, readingsByCode, regionLabel, type RegionReading } from './region.js';
import { mapSentence } from './sentence.js';

/** Options of {@link drawChoropleth}. */
export interface ChoroplethOptions extends MapOptions {
  /** The map itself is never higher; 0.9 of the width when not given. */
  readonly maxHeight?: number;
}

/**
 * Regions filled by five fixed steps 分级设色图: names where they fit, lamps beside them, the selected region outlined in
 * ink above all others, the legend below. Every shape is an item with its code as key.
 */
export function drawChoropleth(
  shapes: readonly RegionShape[],
  readings: readonly RegionReading[],
  options: ChoroplethOptions,
): Scene {
  checkBreaks(options.breaks);
  const face = faceOf(options);
  const known = readingsByCode(readings);
  const drawn = shapes.map((shape) => {
    const reading = known.get(shape.code);
    const value = reading?.value ?? null;
    return {
      shape,
      value,
      lamp: reading?.lamp,
      lit: reading?.lit,
      fill: fillOf(value, options.breaks),
      label: regionLabel(shape, reading, options.quantity),
    };
  });
  const projection = fit(shapes, face.width, options.maxHeight ?? face.width * 0.9);
  const legend = legendNodes(
    drawn.map(({ value }) => value),
    drawn.flatMap(({ lamp }) => lamp ?? []),
    drawn.some(({ lamp, lit }) => lamp && lit !== undefined),
    options,
    face,
  );
  const missingLast = [...drawn].sort((a, b) => Number(isMissing(a.value)) - Number(isMissing(b.value)));
  const selected = shapes.filter(({ code }) => code === options.selected);
  const legendTop = projection.sheet.bottom + 10 * face.unit;
  return {
    width: face.width,
    height: Math.ceil(legendTop + legend.height),
    title: options.title,
    sentence: mapSentence(shapes, readings, options),
    note: noteOf(quantityNote(options.quantity), options.remarks),
    nodes: [
      {
        type: 'group',
        x: projection.x,
        y: projection.y,
        k: projection.k,
        nodes: [
          ...missingLast.map(({ shape, fill, label }): SceneNode => ({
            type: 'path',
            role: fill,
            d: shape.d,
            key: shape.code,
            label,
          })),
          ...selected.flatMap(({ d }): SceneNode[] => [
            { type: 'path', role: 'outline-halo', d },
            { type: 'path', role: 'outline', d },
          ]),
        ],
      },
      {
        type: 'group',
        nodes: placeLabels(
          drawn.map(({ shape, fill, lamp, lit }) => ({ shape, lamp, lit, role: onFill(fill) })),
          projection,
          face.small,
        ),
      },
      { type: 'group', y: legendTop, nodes: legend.nodes },
    ],
  };
}

const padding = 3;
const leastHeight = 40;

/** The largest scale at which all shapes are on a sheet of the width, in its middle. */
function fit(shapes: readonly RegionShape[], width: number, maxHeight: number): Projection {
  const left = Math.min(...shapes.map(({ bounds }) => bounds[0]));
  const top = Math.min(...shapes.map(({ bounds }) => bounds[1]));
  const across = Math.max(...shapes.map(({ bounds }) => bounds[2])) - left;
  const down = Math.max(...shapes.map(({ bounds }) => bounds[3])) - top;
  if (!(across > 0 && down > 0)) return { x: 0, y: 0, k: 1, sheet: { left: 0, top: 0, right: width, bottom: 0 } };
  const k = Math.min((width - padding * 2) / across, (maxHeight - padding * 2) / down);
  const bottom = Math.max(leastHeight, down * k + padding * 2);
  const sheet = { left: 0, top: 0, right: width, bottom };
  return { x: (width - across * k) / 2 - left * k, y: (bottom - down * k) / 2 - top * k, k, sheet };
}
