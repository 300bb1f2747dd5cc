import type { Row, RowInput } from '@qianliyan/sdk';
import fc from 'fast-check';

/** A yuan spent or received once: its amount is a power of eight, so a sum tells in base 8 how often it counts each leaf. */
export interface Leaf {
  readonly regionCode: string;
  readonly fundBook: 'GPB' | 'SIF';
  readonly direction: 'revenue' | 'expenditure';
  readonly subjectCode: string;
  readonly year: number;
  readonly month: number;
}

const tree: Readonly<Record<string, readonly [level: Row<'region'>['level'], parent: string | null]>> = {
  '510000000': ['province', null],
  '510100000': ['prefecture', '510000000'],
  '510104000': ['county', '510100000'],
  '510104001': ['township', '510104000'],
  '510104002': ['township', '510104000'],
  '513200000': ['prefecture', '510000000'],
  '519900000': ['zone', '510000000'],
};

/** Codes of the tree. */
export const regionCodes = Object.keys(tree);

/** Any leaf. */
export const leaf: fc.Arbitrary<Leaf> = fc.record({
  regionCode: fc.constantFrom(...regionCodes),
  fundBook: fc.constantFrom('GPB', 'SIF'),
  direction: fc.constantFrom('revenue', 'expenditure'),
  subjectCode: fc.constantFrom('20101', '20102', '20501', '23001'),
  year: fc.constantFrom(2024, 2025),
  month: fc.constantFrom(1, 2),
});

/** Regions of the tree, as rows. */
export const regions: readonly RowInput<'region'>[] = Object.entries(tree).map(([regionCode, [level, parentCode]]) => ({
  regionCode,
  name: regionCode,
  shortName: regionCode,
  level,
  parentCode,
}));

/** The most leaves whose sum is exact. */
export const mostLeaves = 16;

const within = (code: string | null, region: string): boolean =>
  code === region || (code !== null && within(tree[code]![1], region));

/** The yearly statements those leaves add up to: every level, scope, subject level and month, totals beside parts as governments print them. */
export function statements(leaves: readonly Leaf[]): RowInput<'executionMonthly'>[] {
  const rows = new Map<string, RowInput<'executionMonthly'>>();
  for (const leaf of leaves) {
    for (const [regionCode, [level]] of Object.entries(tree)) {
      for (const scope of ['whole', 'own'] as const) {
        const covers = (one: Leaf) =>
          scope === 'own' ? one.regionCode === regionCode : within(one.regionCode, regionCode);
        if (!covers(leaf) || (scope === 'whole' && (level === 'township' || level === 'zone'))) continue;
        for (const subjectCode of [leaf.subjectCode.slice(0, 3), leaf.subjectCode]) {
          for (const [year, month] of [
            [leaf.year, 1],
            [leaf.year, 2],
            [leaf.year + 1, 1],
            [leaf.year + 1, 2],
          ] as const) {
            const { fundBook, direction } = leaf;
            const sum = (holds: (one: Leaf) => boolean): number | null => {
              const values = leaves.flatMap((one, i) =>
                covers(one) &&
                one.fundBook === fundBook &&
                one.direction === direction &&
                one.subjectCode.startsWith(subjectCode) &&
                holds(one)
                  ? [8 ** i]
                  : [],
              );
              return values.length === 0 ? null : values.reduce((a, b) => a + b);
            };
            const row = {
              regionCode,
              year,
              month,
              fundBook,
              scope,
              direction,
              subjectCode,
              subjectLevel: subjectCode.length === 3 ? 1 : 2,
              isTransfer: subjectCode.startsWith('230'),
            };
            rows.set(Object.values(row).join(), {
              ...row,
              budgetOriginal: sum((one) => one.year === year),
              budgetAdjusted: sum((one) => one.year === year),
              amountMonth: sum((one) => one.year === year && one.month === month),
              amountYtd: sum((one) => one.year === year && one.month <= month),
              amountYtdLastYear: sum((one) => one.year === year - 1 && one.month <= month),
            });
          }
        }
      }
    }
  }
  return [...rows.values()];
}

/** The most often that a sum counts any leaf; no sum counts none. */
export function mostCounted(sum: number | null): number {
  return sum === null ? 0 : Math.max(...[...sum.toString(8)].map(Number));
}
