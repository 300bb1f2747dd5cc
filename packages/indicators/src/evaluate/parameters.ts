import { isList, parameterValue } from '../definition/parameter.js';
import type { NumberParameter } from '../definition/indicator.js';
import type { Key } from '../definition/indicator.js';
import { toDouble } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import { reaches } from './place.js';

/** A parameter of all groups. */
export interface ParameterSlot {
  /** One for all groups, or one for each. */
  readonly values: Float64Array;
  exact(row: number): Rational;
  /** True where it is not the number all groups have. */
  isOwn(row: number): boolean;
}

/** The number parameters of an indicator: shipped, by key, and as a city overrides them. */
export function parameterSlots(
  { indicator, overrides }: CompiledIndicator,
  keysAt: (row: number) => Readonly<Record<string, Key>>,
  count: number,
  { references, clock }: Pick<Findings, 'references' | 'clock'>,
): Map<string, ParameterSlot> {
  const slots = new Map<string, ParameterSlot>();
  for (const [name, parameter] of Object.entries(indicator.parameters)) {
    if (isList(parameter)) continue;
    const own = overrides.flatMap((override) => {
      const value = override.parameters?.[name];
      return typeof value === 'number' ? [{ override, value }] : [];
    });
    const numberAt = (row: number): number => {
      const keys = keysAt(row);
      let value = parameter.by?.find((one) => reaches(one, keys, references, clock.asOf))?.value ?? parameter.value;
      for (const one of own) if (reaches(one.override, keys, references, clock.asOf)) value = one.value;
      return value;
    };
    slots.set(name, parameter.by || own.length > 0 ? varying(parameter, numberAt, count) : steady(parameter));
  }
  return slots;
}

function steady(parameter: NumberParameter): ParameterSlot {
  const exact = parameterValue(parameter, parameter.value)!;
  return { values: Float64Array.of(toDouble(exact)), exact: () => exact, isOwn: () => false };
}

function varying(parameter: NumberParameter, numberAt: (row: number) => number, count: number): ParameterSlot {
  const known = new Map<number, Rational>();
  const exactOf = (value: number): Rational => {
    const exact = known.get(value) ?? parameterValue(parameter, value)!;
    known.set(value, exact);
    return exact;
  };
  const numbers = Array.from({ length: count }, (_, row) => numberAt(row));
  return {
    values: Float64Array.from(numbers, (value) => toDouble(exactOf(value))),
    exact: (row) => exactOf(numbers[row]!),
    isOwn: (row) => numbers[row] !== parameter.value,
  };
}
