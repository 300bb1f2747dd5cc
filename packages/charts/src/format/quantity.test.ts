import { describe, expect, it } from 'vitest';
import { formatReading, plainReading, type Quantity, quantityNote, speakReading } from './quantity.js';

const rate: Quantity = { kind: 'rate', name: '执行进度', definition: 'paid/allotment' };
const money: Quantity = { kind: 'money', name: '预警金额', unit: '万元' };

describe('quantity', () => {
  it('writes a reading as its kind asks', () => {
    expect([formatReading(0.471, rate), formatReading(12_040_000, money)]).toEqual(['47.1%', '12.04']);
    expect([speakReading(0.471, rate), speakReading(12_040_000, money)]).toEqual(['47.1%', '12.04 万元']);
    expect([plainReading(0.4711111, rate), plainReading(12_040_001, money)]).toEqual(['47.1111', '120400.01']);
  });

  it('never makes a figure of what is missing', () => {
    for (const write of [formatReading, speakReading, plainReading]) {
      expect([write(null, rate), write('not-applicable', money)]).toEqual(['未报送', '不适用']);
    }
  });

  it('says what it is', () => {
    expect([quantityNote(rate), quantityNote(money)]).toEqual(['执行进度 = 支付数 ÷ 可执行指标', '单位：万元']);
  });
});
