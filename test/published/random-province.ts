import { directions, fen, fundBooks } from '@qianliyan/sdk';
import type { RowInput, RowsByTable } from '@qianliyan/sdk';

const levels = ['province', 'prefecture', 'county', 'township'] as const;

/** A deterministic number in [0, 1). */
const drawer = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A province of so many regions below each, with two years of execution in whole fen and a warning a quarter: synthetic. */
export function randomProvince(
  width: readonly [prefectures: number, counties: number, townships: number],
): RowsByTable {
  const draw = drawer(7);
  const region: RowInput<'region'>[] = [];
  const executionMonthly: RowInput<'executionMonthly'>[] = [];
  const warning: RowInput<'warning'>[] = [];
  const grow = (code: number, depth: number, parent: string | null, place: readonly string[]) => {
    const regionCode = String(code);
    const level = levels[depth]!;
    region.push({ regionCode, name: `演示${code}`, shortName: `演${code}`, level, parentCode: parent });
    for (const scope of depth === 3 ? (['own'] as const) : (['whole', 'own'] as const)) {
      for (const fundBook of depth === 3 ? (['GPB'] as const) : fundBooks) {
        for (const direction of depth === 3 ? (['expenditure'] as const) : directions)
          executionMonthly.push(...monthsOf({ regionCode, scope, fundBook, direction }, 10 ** (12 - 2 * depth), draw));
      }
    }
    for (const asOf of ['2024-12-31', '2025-03-31', '2025-06-30']) warning.push(warned(regionCode, asOf, draw));
    if (depth < 3)
      for (let child = 1; child <= width[depth]!; child += 1)
        grow(code + child * [100_000, 1_000, 1][depth]!, depth + 1, regionCode, [...place, regionCode]);
  };
  grow(510_000_000, 0, null, []);
  return { region, executionMonthly, warning };
}

function monthsOf(
  series: Pick<RowInput<'executionMonthly'>, 'regionCode' | 'scope' | 'fundBook' | 'direction'>,
  size: number,
  draw: () => number,
): RowInput<'executionMonthly'>[] {
  const rows: RowInput<'executionMonthly'>[] = [];
  for (const subjectCode of ['201', '205']) {
    for (const year of [2024, 2025]) {
      const budget = Math.floor(size * (1 + draw()));
      let amountYtd = 0;
      for (let month = 1; month <= 12; month += 1) {
        const amountMonth = Math.floor((budget / 12) * (0.5 + draw()));
        amountYtd += amountMonth;
        rows.push({
          ...{ ...series, year, month, isTransfer: false, subjectCode, subjectLevel: 1, amountYtdLastYear: null },
          ...{ amountMonth: fen(amountMonth), amountYtd: fen(amountYtd) },
          ...{ budgetOriginal: fen(budget), budgetAdjusted: fen(budget + 10_000 * Math.floor(100 * draw())) },
        });
      }
    }
  }
  return rows;
}

const warned = (regionCode: string, asOf: string, draw: () => number): RowInput<'warning'> => ({
  ...{ warningId: `${regionCode}@${asOf}`, fingerprint: regionCode, indicatorId: 'x', indicatorVersion: '1' },
  ...{ indicatorName: '演示', category: 'DEPT', level: draw() < 0.5 ? 'red' : 'yellow', status: 'detected' },
  ...{ regionCode, fundBook: 'GPB', year: 2025, asOf, value: -0.1, unit: 'ratio', boundary: 0, threshold: '<0' },
  ...{ measures: '{}', formula: '演示', basis: '[]', evidence: '[]', snapshotId: 's', amount: null },
});
