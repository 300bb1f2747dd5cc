import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossing, crossings, tablesRead } from './crossings.js';
import type { Crossing } from './crossings.js';
import { rawRows } from './raw-rows.js';

/** A warning as far as the oracle reads it. */
export interface JudgedWarning {
  readonly indicatorId: string;
  readonly level: string;
  readonly agencyCode: string | null;
  readonly projectCode: string | null;
  readonly payeeCode: string | null;
  readonly fundBook: string | null;
  readonly day: string | null;
  readonly value: number;
  readonly measures: string;
}

interface Plant {
  readonly id: string;
  readonly indicator: string;
  readonly asOf: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly level: string | null;
}

/** What the oracle says of a list of warnings. */
export interface Verdict {
  readonly asOf: string;
  readonly expected: number;
  readonly found: number;
  /** Crossings no warning tells of. */
  readonly missing: readonly Crossing[];
  /** Warnings without a crossing. */
  readonly extra: readonly Crossing[];
  /** Planted cases of this day: how many there are, and those not told as planted. */
  readonly plants: { readonly all: number; readonly wrong: readonly string[] };
}

/** A warning as a crossing. */
export function told({
  indicatorId,
  level,
  agencyCode,
  projectCode,
  payeeCode,
  fundBook,
  day,
  value,
  measures,
}: JudgedWarning): Crossing {
  const of = JSON.parse(measures) as Readonly<Record<string, number>>;
  const fen = (name: string): bigint => BigInt(of[name] ?? 0);
  switch (indicatorId) {
    case 'agency-execution-behind-schedule':
      return crossing(indicatorId, [agencyCode ?? ''], level, [fen('paid'), fen('allotted') - fen('reduced')]);
    case 'project-funds-idle':
      return crossing(indicatorId, [projectCode ?? '', fundBook ?? ''], level, [
        value,
        fen('allotted') - fen('reduced') - fen('paid'),
      ]);
    default:
      return crossing(indicatorId, [agencyCode ?? '', payeeCode ?? '', day ?? '', fundBook ?? ''], level, [
        of['payments'] ?? 0,
        fen('total'),
      ]);
  }
}

/** Compares the warnings of a day with every crossing in the raw batches, and with what was planted. 对账 */
export function judge(sampleDir: string, warnings: readonly JudgedWarning[], asOf: string): Verdict {
  const expected = crossings(rawRows(sampleDir, tablesRead), asOf);
  const found = warnings.map(told);
  const [expectedSet, foundSet] = [new Set(expected), new Set(found)];
  return {
    asOf,
    expected: expected.length,
    found: found.length,
    missing: expected.filter((one) => !foundSet.has(one)),
    extra: found.filter((one) => !expectedSet.has(one)),
    plants: judgePlants(
      plantsOf(sampleDir).filter((plant) => plant.asOf === asOf),
      warnings,
    ),
  };
}

function plantsOf(sampleDir: string): readonly Plant[] {
  const file = join(sampleDir, 'truth.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly plants: readonly Plant[] }).plants;
}

function judgePlants(plants: readonly Plant[], warnings: readonly JudgedWarning[]): Verdict['plants'] {
  const wrong = plants.filter(({ indicator, keys, level }) => {
    const about = warnings.find(
      (warning) =>
        warning.indicatorId === indicator &&
        Object.entries(keys).every(([column, value]) => warning[column as keyof JudgedWarning] === value),
    );
    return (about?.level ?? null) !== level;
  });
  return { all: plants.length, wrong: wrong.map(({ id }) => id) };
}
