import type { Evaluation, Fired, Indicator } from '@qianliyan/indicators';
import type { Plant } from '@qianliyan/sample';
import type { Crossing, RawTables } from './raw-tables.js';
import { rulesByCategory } from './rules.js';

/** How an indicator's warnings stand beside every crossing of the raw rows, on one day. */
export interface Comparison {
  readonly id: string;
  readonly asOf: string;
  /** Crossings in the rows, and warnings raised. */
  readonly expected: number;
  readonly found: number;
  /** Groups where the two are not the same, in words. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Relative: an exact fraction and the number nearest to it agree to the last digits. */
const near = 1e-9;

const group = (keys: readonly (string | number | null)[]): string => keys.map((key) => String(key ?? '')).join(' ');

const raisedBy = ({ judged }: Evaluation, id: string): readonly Fired[] => [
  ...(judged.find(({ compiled }) => compiled.indicator.id === id)?.raised.values() ?? []),
];

/** Holds what an evaluation says of an indicator against its rule over the raw rows. */
export function compare(evaluation: Evaluation, { id, category, grain }: Indicator, raw: RawTables): Comparison {
  const rule = rulesByCategory[category]?.[id];
  if (!rule) throw new Error(`no rule here for indicator: ${id}`);
  const { asOf } = evaluation;
  const said = new Map<string, { level: string; value: number }>();
  for (const { keys, level, value } of raisedBy(evaluation, id))
    said.set(group(grain.map((column) => keys[column] ?? null)), { level, value });
  const wanted = new Map<string, Crossing>();
  for (const crossing of rule(raw, asOf)) wanted.set(group(crossing.keys), crossing);
  const missing = [...wanted].flatMap(([key, { level, value }]) => {
    const one = said.get(key);
    const same = one?.level === level && Math.abs(one.value - value) <= near * Math.max(1, Math.abs(value));
    return same ? [] : [`${key}: ${level} ${value}, said ${one ? `${one.level} ${one.value}` : 'nothing'}`];
  });
  const extra = [...said].flatMap(([key, one]) => (wanted.has(key) ? [] : [`${key}: said ${one.level} ${one.value}`]));
  return { id, asOf, expected: wanted.size, found: said.size, missing, extra };
}

/** Plants of an indicator that did not come out as planted on the day they hold for. */
export const wrongPlants = (evaluation: Evaluation, id: string, plants: readonly Plant[]): string[] =>
  plants.flatMap((plant) => {
    if (plant.indicator !== id || plant.asOf !== evaluation.asOf) return [];
    const level = raisedBy(evaluation, id).find(({ keys }) => isAbout(plant, keys))?.level ?? null;
    return level === plant.level
      ? []
      : [`${plant.id}: planted ${plant.level ?? 'nothing'}, found ${level ?? 'nothing'}`];
  });

const isAbout = (plant: Plant, keys: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(plant.keys).every(
    ([column, value]) => String(keys[column === 'day' ? 'actualDate' : column] ?? '') === value,
  );
