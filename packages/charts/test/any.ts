import type { Amount, GaugeRow, RankingItem, Reading, RegionShape, TrendPeriod } from '@qianliyan/charts';
import { fen, type WarningLevel } from '@qianliyan/sdk';
import fc from 'fast-check';

/** Widths from a phone to a wall, and text up to the large edition 大字版. */
export const anyFace = fc.record({
  width: fc.integer({ min: 200, max: 1600 }),
  text: fc.integer({ min: 12, max: 24 }),
});

/** Names as agencies and budgets have them, short to unreasonable. */
const anyName = fc
  .array(fc.constantFrom(...'省市教育卫生健康主管部门交通水利农村预算基金一般A1（）'), { minLength: 1, maxLength: 30 })
  .map((characters) => characters.join(''));

const missing = fc.constantFrom(null, 'not-applicable' as const);

/** From a fen to 90 万亿元, negative, zero and missing. */
const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 0, max: 15 })
      .chain((power) => fc.integer({ min: -9, max: 90 }).map((n) => fen(n * 10 ** Math.min(power, 14)))),
  },
  { weight: 1, arbitrary: fc.maxSafeInteger().map((n) => fen(n)) },
  { weight: 1, arbitrary: missing },
);

/** A rate as it comes, or missing. */
export const anyRate: fc.Arbitrary<Reading> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1200 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.double({ min: -3, max: 30, noNaN: true }) },
  { weight: 1, arbitrary: missing },
);

export const anyProgress = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

export const anyGaugeRows: fc.Arbitrary<GaugeRow[]> = fc
  .array(
    fc.record({
      name: anyName,
      planned: fc.oneof(anyAmount, fc.constant(fen(0))),
      done: anyAmount,
      direction: fc.constantFrom('expenditure' as const, 'revenue' as const),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map((row, i) => {
      const tiny = typeof row.planned === 'number' && Math.abs(row.planned) < 1_000_000;
      return { ...row, key: String(i), planned: tiny ? fen(0) : row.planned };
    }),
  );

export const anyRanking: fc.Arbitrary<RankingItem[]> = fc
  .array(fc.record({ name: anyName, value: anyRate }), { maxLength: 40 })
  .map((items) => items.map((item, i) => ({ ...item, key: `A${i}` })));

export const anyTrend: fc.Arbitrary<TrendPeriod[]> = fc
  .array(
    fc.record({ actual: anyAmount, budget: anyAmount, stage: fc.constantFrom('executed' as const, 'final' as const) }),
    { maxLength: 36 },
  )
  .map((periods) => periods.map((period, i) => ({ ...period, key: String(2000 + i), name: String(2000 + i) })));

export const anyLamp: fc.Arbitrary<WarningLevel | null> = fc.constantFrom(
  'red',
  'orange',
  'yellow',
  'blue',
  null,
  null,
);

/** Touching regions of all sizes on a plane: rectangles, some with a bay cut into them. */
export const anyShapes: fc.Arbitrary<RegionShape[]> = fc
  .record({
    columns: fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 1, maxLength: 5 }),
    bays: fc.infiniteStream(fc.boolean()),
    names: fc.infiniteStream(fc.constantFrom('泸州', '攀枝花', '自贡', '市中', '马边彝族')),
  })
  .map(({ columns, rows, bays, names }) => {
    const edges = (sizes: readonly number[]): number[] =>
      sizes.reduce<number[]>((sums, size) => [...sums, (sums[sums.length - 1] ?? 0) + size], [0]);
    const [xs, ys] = [edges(columns), edges(rows)];
    return rows.flatMap((height, j) =>
      columns.map((width, i): RegionShape => {
        const [x, y] = [xs[i] ?? 0, ys[j] ?? 0];
        const bay = bays.next().value === true;
        const shortName = names.next().value ?? '';
        const outline = bay
          ? `M${x},${y}L${x + width},${y}L${x + width},${y + height}L${x + width / 2},${y + height}L${x + width / 2},${y + height / 3}L${x},${y + height / 3}Z`
          : `M${x},${y}L${x + width},${y}L${x + width},${y + height}L${x},${y + height}Z`;
        const label: [number, number] = bay ? [x + width * 0.75, y + height / 2] : [x + width / 2, y + height / 2];
        return {
          code: `51${j}${i}00000`,
          name: `${shortName}市`,
          shortName,
          d: outline,
          label,
          bounds: [x, y, x + width, y + height],
        };
      }),
    );
  });
