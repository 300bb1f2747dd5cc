import { type Fen, fen } from '@qianliyan/sdk';
import fc from 'fast-check';
import { describe as about, expect, it } from 'vitest';
import { inkOf, textsOf } from '../../test/ink.js';
import { describe } from '../scene/describe.js';
import { drawGauge, type GaugeOptions } from './gauge.js';
import type { GaugeRow } from './row.js';

const yi = (amount: number): Fen => fen(Math.round(amount * 1e10));
const options: GaugeOptions = { title: '四本预算', width: 500, definition: 'executed/adjusted', timeProgress: 0.5 };
const row = (planned: number, done: number | null): GaugeRow => ({
  name: '预算',
  planned: yi(planned),
  done: done === null ? null : yi(done),
});
const marks = (rows: GaugeRow[], role: string, more: Partial<GaugeOptions> = {}) =>
  inkOf(drawGauge(rows, { ...options, ...more }).nodes).filter(
    ({ node }) => node.type !== 'group' && node.role === role,
  );
const lengthOf = (ink: { left: number; right: number } | undefined) => (ink ? ink.right - ink.left : NaN);

about('gauge', () => {
  it('shows name, amounts in one unit, percentage and pace', () => {
    const scene = drawGauge([{ key: 'GPB', name: '一般公共预算', planned: yi(14_236.55), done: yi(6_702.18) }], {
      ...options,
      remarks: ['演示数据'],
    });
    expect(textsOf(scene).map(({ node }) => node.text)).toEqual([
      '一般公共预算',
      '47.1%',
      '调整预算 14,236.55　已支出 6,702.18',
      '慢 2.9 个百分点',
      '时序 50.0%',
    ]);
    expect(describe(scene).split('\n').pop()).toBe(scene.sentence);
    expect(scene.note).toBe('单位：亿元 · 进度 = 执行数 ÷ 调整预算 · 演示数据');
    expect(scene.sentence).toBe('一般公共预算已支出 6,702.18 亿元，完成调整预算的 47.1%，慢于时序进度 2.9 个百分点。');
  });

  it('draws bar and tick in proportion to the track', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (thousandths, timeProgress) => {
          const rows = [row(1000, thousandths)];
          const [track] = marks(rows, 'track', { timeProgress });
          const [bar] = marks(rows, 'mark', { timeProgress });
          const [tick] = marks(rows, 'tick', { timeProgress });
          expect(lengthOf(track)).toBe(500);
          if (thousandths > 0) expect(lengthOf(bar)).toBeCloseTo(thousandths / 2, 6);
          else expect(bar).toBeUndefined();
          expect(tick?.left).toBeCloseTo(500 * timeProgress, 6);
        },
      ),
    );
  });

  it('lets the scale of all rows grow past the budget, with a line at 100%', () => {
    const rows = [row(100, 150), row(100, 50)];
    expect(marks(rows, 'track').map(lengthOf)).toEqual([500 / 1.5, 500 / 1.5]);
    expect(marks(rows, 'mark').map(lengthOf)).toEqual([500, 500 / 3]);
    expect(marks(rows, 'full')).toHaveLength(2);
    expect(marks([row(100, 100)], 'full')).toHaveLength(0);
  });

  it('cuts a bar open at twice the budget and nowhere else', () => {
    const rows = [row(1, 6.2), row(100, 50)];
    expect(marks(rows, 'mark').map(lengthOf)).toEqual([500, 125]);
    expect(marks(rows, 'cut')).toHaveLength(1);
    expect(marks([row(1, 2)], 'cut')).toHaveLength(0);
  });

  it('has no bar for a negative execution and a dashed track for a missing one', () => {
    expect([marks([row(10, -3)], 'mark').length, marks([row(10, -3)], 'track').length]).toEqual([0, 1]);
    for (const missing of [row(10, null), row(0, 2)]) {
      expect([marks([missing], 'mark').length, marks([missing], 'no-data').length]).toEqual([0, 1]);
    }
  });

  it('has no tick where time progress does not apply', () => {
    expect(marks([row(10, 5)], 'tick', { timeProgress: null })).toHaveLength(0);
  });
});
