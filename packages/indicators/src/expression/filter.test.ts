import { memorySource, tableRows } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFilter } from './filter.js';
import { parseExpression } from './parse.js';
import { fraction } from './rational.js';

const nothingElse = { isDate: () => false, isClock: () => false, list: () => null };

interface Facts {
  readonly actualAmount: number;
  readonly payeeCode: string | null;
  readonly isGovProcurement: boolean | null;
}
interface Twin {
  readonly text: string;
  holds(facts: Facts): boolean | null;
}

const known = <V>(value: V | null, test: (value: V) => boolean): boolean | null =>
  value === null ? null : test(value);

const atom = fc.constantFrom<Twin>(
  { text: 'actualAmount < limit', holds: (facts) => facts.actualAmount < 500 },
  { text: 'limit * 2 <= actualAmount', holds: (facts) => facts.actualAmount >= 1_000 },
  { text: 'actualAmount != -limit', holds: (facts) => facts.actualAmount !== -500 },
  { text: 'payeeCode == "r1"', holds: (facts) => known(facts.payeeCode, (code) => code === 'r1') },
  {
    text: 'payeeCode in ["r1", "r2"]',
    holds: (facts) => known(facts.payeeCode, (code) => code === 'r1' || code === 'r2'),
  },
  { text: 'payeeCode == null', holds: (facts) => facts.payeeCode === null },
  { text: 'null != payeeCode', holds: (facts) => facts.payeeCode !== null },
  { text: 'isGovProcurement', holds: (facts) => facts.isGovProcurement },
  { text: 'isGovProcurement == false', holds: (facts) => known(facts.isGovProcurement, (yes) => !yes) },
);

const { condition } = fc.letrec<{ condition: Twin }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    atom,
    tie('condition').map(({ text, holds }): Twin => ({
      text: `!(${text})`,
      holds: (facts) => known(holds(facts), (yes) => !yes),
    })),
    fc.tuple(tie('condition'), tie('condition'), fc.boolean()).map(([left, right, all]): Twin => ({
      text: `(${left.text}) ${all ? '&&' : '||'} (${right.text})`,
      holds: (facts) => {
        const sides = [left.holds(facts), right.holds(facts)];
        return sides.includes(!all) ? !all : sides.includes(null) ? null : all;
      },
    })),
  ),
}));

const facts: readonly Facts[] = [-500, 0, 499, 500, 1_000].flatMap((actualAmount) =>
  ['r1', 'r2', 'r3', null].flatMap((payeeCode) =>
    [true, false, null].map((isGovProcurement) => ({ actualAmount, payeeCode, isGovProcurement })),
  ),
);
const rows = facts.map((one, i) => ({ ...one, voucherId: String(i).padStart(3, '0') }));
const source = memorySource({ tables: { paymentVoucher: rows }, provenance: 'synthetic' });

test('a filter keeps the rows its condition is true for', async () => {
  await fc.assert(
    fc.asyncProperty(condition, async ({ text, holds }) => {
      const where = toFilter(parseExpression(text), {
        isColumn: (name) => name !== 'limit',
        isWhole: (name) => name === 'actualAmount',
        constant: (name) => (name === 'limit' ? fraction(500, 1) : null),
        ...nothingElse,
      });
      const page = await source.rows({ from: 'paymentVoucher', where, columns: ['voucherId'], limit: 1_000 });
      expect(tableRows(page).map(({ voucherId }) => voucherId)).toEqual(
        rows.filter((row) => holds(row) === true).map(({ voucherId }) => voucherId),
      );
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['actualAmount < limit / 3', 'not a whole number beside actualAmount'],
  ['limit < 3', 'a filter compares a column with constants'],
  ['actualAmount + 1 < limit', 'a filter compares a column with constants'],
  ['actualAmount in limit', 'expected a text or a list of texts'],
  ['actualAmount % limit > 0', '% is only compared with 0, by == or !='],
  ['daysSince(payeeCode) > 0.5', 'daysSince is compared with a whole number of days'],
  ['payeeCode.startsWith("中")', 'startsWith takes letters, digits and signs: 中'],
  ['payeeCode == "@asOf.day-3"', 'text that reads as a name of the clock: @asOf.day-3'],
  ['isBusinessDay(payeeCode)', 'a filter cannot ask isBusinessDay'],
])('%s cannot be a filter', (text, message) => {
  const scope = {
    isColumn: (name: string) => name !== 'limit',
    isWhole: () => true,
    constant: (name: string) => (name === 'limit' ? fraction(500, 1) : null),
    ...nothingElse,
  };
  expect(() => toFilter(parseExpression(text), scope)).toThrow(message);
});
