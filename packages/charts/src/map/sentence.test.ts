import { describe, expect, it } from 'vitest';
import { progressBreaks } from './breaks.js';
import { type MapOptions, type RegionReading, regionLabel } from './region.js';
import { mapSentence } from './sentence.js';
import { mapTable } from './table.js';

const regions = ['泸州', '甘孜', '巴中', '成都'].map((shortName, i) => ({
  code: `51${i}000000`,
  name: `${shortName}市`,
  shortName,
}));
const quantity = { kind: 'rate', name: '支出进度', definition: 'executed/adjusted' } as const;
const options: MapOptions = {
  title: '各市州支出进度',
  width: 600,
  quantity,
  breaks: progressBreaks(0.5),
  noun: '市州',
};
const whole = { name: '全省', value: 0.471, timeProgress: 0.5 };
const read = (...readings: Omit<RegionReading, 'code'>[]): RegionReading[] =>
  readings.map((reading, i) => ({ code: `51${i}000000`, ...reading }));

describe('map sentence', () => {
  it('reads the whole against time progress and names the worst lamp', () => {
    const readings = read(
      { value: 0.4, lamp: 'yellow' },
      { value: 0.42, lamp: 'red' },
      { value: null, lamp: null },
      { value: 0.5, lamp: 'orange' },
    );
    expect(mapSentence(regions, readings, { ...options, whole })).toBe(
      '全省支出进度 47.1%，低于时序进度 2.9 个百分点；甘孜等 3 个市州有预警；1 个市州未报送。',
    );
  });

  it('says where most are lit of the worst level, where that is known', () => {
    const readings = read(
      { value: 0.4, lamp: 'yellow', lit: 90 },
      { value: 0.42, lamp: 'red', lit: 3 },
      { value: 0.4, lamp: 'red', lit: 12 },
    );
    expect(mapSentence(regions, readings, { ...options, whole })).toContain(
      '；3 个市州有预警，巴中最多（红色 12 条）；',
    );
    const one = read({ value: 0.4, lamp: 'blue', lit: 2 });
    expect(mapSentence(regions, one, { ...options, whole })).toContain('；泸州有预警（蓝色 2 条）；');
  });

  it('names the extremes where there is no whole', () => {
    const readings = read({ value: 0.4 }, { value: 0.42 }, { value: 'not-applicable' }, { value: 0.5 });
    expect(mapSentence(regions, readings, options)).toBe('4 个市州中，支出进度成都最高（50.0%），泸州最低（40.0%）。');
    expect(mapSentence(regions, [], options)).toBe('4 个市州均无支出进度；4 个市州未报送。');
    expect(mapSentence([], [], options)).toBe('没有数据。');
  });

  it('says that there is no warning only when everyone was judged', () => {
    const judged = regions.map(({ code }) => ({ code, value: 0.5, lamp: null }));
    expect(mapSentence(regions, judged, { ...options, whole })).toContain('；各市州均无预警。');
    expect(
      mapSentence(regions, [...judged.slice(1), { code: '510000000', value: 0.5 }], { ...options, whole }),
    ).not.toContain('预警');
    expect(mapSentence(regions, read({ value: 0.5, lamp: 'blue' }), { ...options, whole })).toContain('；泸州有预警；');
  });
});

describe('map table and labels', () => {
  it('keep none, not judged and not reported apart', () => {
    const table = mapTable(
      regions,
      read({ value: 0.4, lamp: 'red' }, { value: 0, lamp: null }, { value: null }),
      options,
    );
    expect(table.rows.map((cells) => cells.map(({ text, plain = text }) => plain))).toEqual([
      ['泸州市', '510000000', '40.0000', '红色'],
      ['甘孜市', '511000000', '0', '无'],
      ['巴中市', '512000000', '未报送', '未评估'],
      ['成都市', '513000000', '未报送', '未评估'],
    ]);
  });

  it('say region, figure and lamp', () => {
    const [luzhou] = regions;
    expect(luzhou && regionLabel(luzhou, { code: luzhou.code, value: 0.4214, lamp: 'red' }, quantity)).toBe(
      '泸州市，支出进度 42.1%，红色预警',
    );
    const counted = { code: '510000000', value: 0.4214, lamp: 'red', lit: 12 } as const;
    expect(luzhou && regionLabel(luzhou, counted, quantity)).toBe('泸州市，支出进度 42.1%，红色预警 12 条');
    expect(mapTable(regions, [counted], options).rows[0]?.[3]?.text).toBe('红色 12 条');
  });
});
