import { epochDay } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { Expression } from '../expression/ast.js';
import { exactNumber } from '../expression/exact.js';
import { fraction, fromDouble, toDouble } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import type { NumberSlot, Scope, Slots } from '../expression/scope.js';
import { clockValues } from '../plan/clock.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import type { Frame } from './frame.js';
import type { ParameterSlot } from './parameters.js';

/** A name worked out on the way (a sibling, the value, the amount), in doubles and exactly. */
export interface DerivedSlot extends NumberSlot {
  exact(row: number): Rational | null;
}

/** The names of an indicator's groups. Siblings and values are added as they are worked out. */
export class FrameSlots implements Slots {
  readonly day: number;
  readonly businessDays: Slots['businessDays'];
  readonly #numbers = new Map<string, NumberSlot>();
  readonly #exact = new Map<string, (row: number) => Rational | null>();
  readonly #texts = new Map<string, readonly (Key | undefined)[]>();
  readonly #lists: CompiledIndicator['indicator']['parameters'];

  constructor(
    { indicator, dates }: CompiledIndicator,
    frame: Frame,
    parameters: ReadonlyMap<string, ParameterSlot>,
    { clock, businessDays }: Findings,
  ) {
    this.day = epochDay(clock.asOf);
    this.businessDays = businessDays;
    this.#lists = indicator.parameters;
    indicator.grain.forEach((column, place) => this.#addKey(column, frame.keys[place]!, dates.includes(column)));
    for (const [name, { numbers, texts }] of frame.measures) {
      if (texts) this.#texts.set(name, texts);
      else this.#add(name, { values: numbers }, (row) => doubleAt(numbers, row));
    }
    for (const [name, slot] of parameters) this.#add(name, slot, slot.exact);
    for (const [name, value] of clockValues(clock)) {
      const exact = 'day' in value ? fraction(epochDay(value.day), 1) : fraction(value.numerator, value.denominator);
      this.#add(name, { values: Float64Array.of(toDouble(exact)) }, () => exact);
    }
  }

  #add(name: string, slot: NumberSlot, exact: (row: number) => Rational | null): void {
    this.#numbers.set(name, slot);
    this.#exact.set(name, exact);
  }

  #addKey(name: string, keys: readonly Key[], isDate: boolean): void {
    const texts = !isDate && keys.some((key) => typeof key === 'string');
    if (texts) this.#texts.set(name, keys);
    else {
      const numbers = Float64Array.from(keys, (key) =>
        key === null ? NaN : isDate ? epochDay(String(key)) : Number(key),
      );
      this.#add(name, { values: numbers }, (row) => doubleAt(numbers, row));
    }
  }

  /** Adds a name that was worked out. */
  addDerived(name: string, slot: DerivedSlot): void {
    this.#add(name, slot, (row) => slot.exact(row));
  }

  /** Adds a number expression under a name, its exact value worked out where it is asked. */
  addExpression(name: string, tree: Expression, slot: NumberSlot): void {
    this.#add(name, slot, (row) => exactNumber(tree, this.scopeAt(row)));
  }

  number(name: string): NumberSlot {
    return this.#numbers.get(name) ?? { values: Float64Array.of(NaN) };
  }

  isText(name: string): boolean {
    return this.#texts.has(name);
  }

  list(name: string): readonly string[] | null {
    return this.#lists[name]?.values ?? null;
  }

  scopeAt(row: number): Scope {
    return {
      day: this.day,
      businessDays: this.businessDays,
      exact: (name) => this.#exact.get(name)?.(row) ?? null,
      text: (name) => {
        const text = this.#texts.get(name)?.[row];
        return typeof text === 'string' ? text : null;
      },
      list: (name) => this.list(name),
    };
  }
}

const doubleAt = (numbers: Float64Array, row: number): Rational | null => {
  const value = numbers[row]!;
  return Number.isNaN(value) ? null : fromDouble(value);
};
