import { dayFromEpoch } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from '../store/manifest.js';
import { clustersOf, sharedDays } from './units.js';

const first = 20_000;
const part = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 6 })).map(([from, length]): Part => ({
  ...{ file: '', partition: '2024-10', rows: 1, bytes: 1, sha256: '', sums: {}, years: null, origins: [] },
  days: [dayFromEpoch(first + from), dayFromEpoch(first + from + length)],
}));
const parts = fc.array(part, { minLength: 1, maxLength: 8 });
const days = Array.from({ length: 30 }, (_, i) => dayFromEpoch(first + i));

const holds = ({ days: range }: Part, day: string): boolean => range![0] <= day && day <= range![1];

test('days are shared where more than one part may have them, and by no others', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const shared = sharedDays('actualDate', all);
      const alternatives = shared && 'or' in shared ? shared.or : [];
      const ranges = alternatives.map((one) =>
        'and' in one ? one.and.map((bound) => ('value' in bound ? String(bound.value) : '')) : [],
      );
      for (const day of days) {
        const among = ranges.filter(([from, to]) => from! <= day && day <= to!).length;
        expect(among).toBe(all.filter((one) => holds(one, day)).length > 1 ? 1 : 0);
      }
    }),
    { numRuns: 500 },
  );
});

test('parts are clustered whole, and no day of one cluster is a day of another', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const clusters = clustersOf(all);
      expect(clusters.flat()).toHaveLength(all.length);
      for (const day of days) {
        const having = clusters.filter((cluster) => cluster.some((one) => holds(one, day)));
        expect(having.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});
