import {
  drawChoropleth,
  drawGauge,
  drawRanking,
  drawTileMap,
  drawTrend,
  progressBreaks,
  type Scene,
  sceneItems,
  toSvg,
  withHeading,
} from '@qianliyan/charts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFace, anyGaugeRows, anyLamp, anyProgress, anyRanking, anyRate, anyShapes, anyTrend } from './any.js';
import { expectSound } from './ink.js';

const rate = { kind: 'rate', name: '支出进度', definition: 'executed/adjusted' } as const;
const map = {
  title: '各市州支出进度',
  quantity: rate,
  breaks: progressBreaks(0.5),
  noun: '市州',
  remarks: ['演示数据'],
};

/** Each picture of any data, and how many items it must have. */
const anyMap = fc
  .record({
    shapes: anyShapes,
    values: fc.infiniteStream(anyRate),
    lamps: fc.infiniteStream(anyLamp),
    counts: fc.infiniteStream(fc.option(fc.nat(2000), { nil: undefined })),
    face: anyFace,
  })
  .map(({ shapes, values, lamps, counts, face }) => ({
    shapes,
    face,
    readings: shapes.map(({ code }) => ({
      code,
      value: values.next().value ?? null,
      lamp: lamps.next().value ?? null,
      lit: counts.next().value ?? undefined,
    })),
  }));

const pictures: Record<string, fc.Arbitrary<{ draw: () => Scene; items: number }>> = {
  gauge: fc
    .record({ rows: anyGaugeRows, face: anyFace, timeProgress: anyProgress })
    .map(({ rows, face, timeProgress }) => ({
      draw: () => drawGauge(rows, { ...face, title: '四本预算', definition: 'executed/adjusted', timeProgress }),
      items: rows.length,
    })),
  ranking: fc.record({ items: anyRanking, face: anyFace }).map(({ items, face }) => ({
    draw: () => drawRanking(items, { ...face, title: '部门排名', quantity: rate, noun: '部门' }),
    items: items.length,
  })),
  trend: fc.record({ periods: anyTrend, face: anyFace }).map(({ periods, face }) => ({
    draw: () => drawTrend(periods, { ...face, title: '支出', subject: '支出' }),
    items: periods.length,
  })),
  choropleth: anyMap.map(({ shapes, readings, face }) => ({
    draw: () => drawChoropleth(shapes, readings, { ...map, ...face, selected: '510000000' }),
    items: shapes.length,
  })),
  tiles: anyMap.map(({ shapes, readings, face }) => ({
    draw: () =>
      drawTileMap(
        shapes.map((shape, i) => ({ ...shape, col: i % 6, row: Math.floor(i / 6) })),
        readings,
        { ...map, ...face, selected: '510000000' },
      ),
    items: shapes.length,
  })),
};

describe.each(Object.entries(pictures))('any %s', (_name, picture) => {
  it('is legible, on the sheet, free of overlaps, and names every item once', () => {
    fc.assert(
      fc.property(picture, ({ draw, items }) => {
        const scene = draw();
        expectSound(scene);
        expect(sceneItems(scene)).toHaveLength(items);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same text each time it is drawn, and well-formed', () => {
    fc.assert(
      fc.property(picture, ({ draw }) => {
        const svg = toSvg(withHeading(draw()), { theme: 'dark' });
        expect(toSvg(withHeading(draw()), { theme: 'dark' })).toBe(svg);
        expectWellFormed(svg);
      }),
      { numRuns: 40 },
    );
  });
});

/** Tags nest and close, attributes are quoted, nothing is left unescaped or not a number. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_tag, close: string, name: string, attributes: string, empty: string) => {
      if (close) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      expect(attributes).not.toMatch(/NaN|undefined|Infinity/);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
}
