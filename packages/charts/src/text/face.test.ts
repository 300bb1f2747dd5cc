import { describe, expect, it } from 'vitest';
import { ChartError } from '../errors.js';
import { faceOf } from './face.js';

describe('face', () => {
  it('scales with the text, never under 12 pixels', () => {
    expect(faceOf({ width: 600 })).toMatchObject({ width: 600, text: 14, small: 12, figure: 20 });
    expect(faceOf({ width: 600, text: 21 })).toMatchObject({ text: 21, small: 18, figure: 30 });
    expect(faceOf({ width: 100, text: 8 })).toMatchObject({ text: 12, small: 12 });
  });

  it('refuses what is no size', () => {
    for (const width of [0, -1, NaN, Infinity]) expect(() => faceOf({ width })).toThrow(ChartError);
    expect(() => faceOf({ width: 1, text: NaN })).toThrow('not a text size: NaN');
  });
});
