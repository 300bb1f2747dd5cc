import { epochDay } from '@qianliyan/sdk';
import type { ColumnType } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import { exactNumber } from '../expression/exact.js';
import { fraction, fromDouble, toDouble } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import type { NumberSlot, Scope, Slots } from '../expression/scope.js';
import { clockValues } from '../plan/clock.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import type { Frame } from './frame.js';
import { treeNamed } from './named-tree.js';
import type { ParameterSlot } from './parameters.js';

/** What it took siblings to say, in doubles and exactly. */
export interface DerivedSlot extends NumberSlot {
  exact(row: number): Rational | null;
}

/** The names of an indicator's groups. Siblings are added as they are worked out. */
export interface FrameSlots extends Slots {
  /** Adds a name that was worked out. */
  addDerived(name: string, slot: DerivedSlot): void;
}

const wholeTypes: ReadonlySet<ColumnType | undefined> = new Set(['fen', 'int', 'date'] as const);

/** The names of the groups of a frame: keys, measures, parameters and the clock. */
export function frameSlots(
  { indicator, dates, measures, trees }: CompiledIndicator,
  frame: Frame,
  parameters: ReadonlyMap<string, ParameterSlot>,
  { clock, businessDays }: Findings,
): FrameSlots {
  const numbers = new Map<string, NumberSlot>();
  const exact = new Map<string, (row: number) => Rational | null>();
  const texts = new Map<string, readonly (Key | undefined)[]>();
  const day = epochDay(clock.asOf);
  const add = (name: string, slot: NumberSlot, exactAt: (row: number) => Rational | null): void => {
    numbers.set(name, slot);
    exact.set(name, exactAt);
  };
  const addNumbers = (name: string, values: Float64Array, whole: boolean): void => {
    add(name, { values, whole }, (row) => doubleAt(values, row));
  };
  indicator.grain.forEach((column, place) => {
    const keys = frame.keys[place]!;
    const isDate = dates.includes(column);
    if (!isDate && keys.some((key) => typeof key === 'string')) texts.set(column, keys);
    else
      addNumbers(
        column,
        Float64Array.from(keys, (key) => (key === null ? NaN : isDate ? epochDay(String(key)) : Number(key))),
        isDate,
      );
  });
  for (const [name, measure] of frame.measures) {
    if (measure.texts) texts.set(name, measure.texts);
    else addNumbers(name, measure.numbers, wholeTypes.has(measures[name]?.type));
  }
  for (const [name, slot] of parameters) add(name, slot, slot.exact);
  for (const [name, value] of clockValues(clock)) {
    const known = 'day' in value ? fraction(epochDay(value.day), 1) : fraction(value.numerator, value.denominator);
    add(name, { values: Float64Array.of(toDouble(known)) }, () => known);
  }
  const list = (name: string): readonly string[] | null => indicator.parameters[name]?.values ?? null;
  const scopeAt = (row: number): Scope => ({
    day,
    businessDays,
    exact: (name) => {
      const tree = treeNamed(trees, name);
      return tree ? exactNumber(tree, scopeAt(row)) : (exact.get(name)?.(row) ?? null);
    },
    text: (name) => {
      const text = texts.get(name)?.[row];
      return typeof text === 'string' ? text : null;
    },
    list,
  });
  return {
    ...{ day, businessDays, list, scopeAt, worked: new Map() },
    number: (name) => numbers.get(name) ?? { values: Float64Array.of(NaN) },
    tree: (name) => treeNamed(trees, name),
    isText: (name) => texts.has(name),
    addDerived: (name, slot) => {
      add(name, slot, (row) => slot.exact(row));
    },
  };
}

const doubleAt = (numbers: Float64Array, row: number): Rational | null => {
  const value = numbers[row]!;
  return Number.isNaN(value) ? null : fromDouble(value);
};
