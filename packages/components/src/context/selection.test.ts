import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundBooks } from '@qianliyan/sdk';
import { readSelection, saveSelection } from './selection.js';
import { readHash, writeHash } from './url-hash.js';

const selections = fc.record({
  region: fc.stringMatching(/^\d{9}$/),
  period: fc.record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) }),
  fundBook: fc.constantFrom(...fundBooks),
  agency: fc.string({ minLength: 1, unit: 'grapheme' }),
});

describe('a selection', () => {
  it('comes back from the hash as it went in, and other owners’ keys stay', () => {
    fc.assert(
      fc.property(selections, fc.string({ unit: 'grapheme' }), (selection, other) => {
        const before = `#${new URLSearchParams({ tab: other }).toString()}`;
        const hash = writeHash(before, saveSelection(selection));
        expect(readSelection(readHash(hash))).toEqual(selection);
        expect(writeHash(hash, {})).toBe(before);
      }),
    );
  });

  it('leaves out what is not valid', () => {
    expect(readSelection({ region: '51', period: '2025-13', fundBook: 'X', agency: '' })).toEqual({ agency: null });
    expect(readSelection({ region: '510500', period: '2025-06' })).toEqual({
      region: '510500000',
      period: { year: 2025, month: 6 },
    });
  });
});
