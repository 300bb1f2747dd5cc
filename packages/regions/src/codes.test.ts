import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRegionCode, padRegionCode } from './codes.js';
import { RegionError } from './errors.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('padRegionCode', () => {
  it('adds three zeros to six digits and leaves nine as they are', () => {
    fc.assert(fc.property(digits(6), (code) => padRegionCode(code) === `${code}000`));
    fc.assert(fc.property(digits(9), (code) => padRegionCode(code) === code));
  });

  it('refuses everything else, naming it', () => {
    const others = fc.string().filter((text) => !isRegionCode(text));
    fc.assert(
      fc.property(others, (text) => {
        expect(() => padRegionCode(text)).toThrow(
          expect.objectContaining({ code: 'bad-region-code', regionCodes: [text] }),
        );
      }),
    );
    expect(() => padRegionCode('51050')).toThrow(RegionError);
    expect(() => padRegionCode('510500000000')).toThrow('region code is not six or nine digits: 510500000000');
  });
});
