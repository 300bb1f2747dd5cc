import { dayOfYear, epochDay, lastDayOf, periodOf } from '@qianliyan/sdk';
import type { Cell, Day } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import { parameterValue } from '../definition/parameter.js';
import type { Expression } from '../expression/ast.js';
import { exactNumber } from '../expression/exact.js';
import { approximateNumber } from '../expression/judge.js';
import { fraction, fromDouble, toDouble } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import type { Approximate, Scope } from '../expression/scope.js';
import type { Trees } from '../compile/trees.js';
import type { MeasureValues } from './outcome.js';

/** Names whose value is the same for every group: parameters and the calendar. */
export type Constants = ReadonlyMap<string, { readonly exact: Rational; readonly approximate: Approximate }>;

/** The constants of an indicator on a day. */
export function constantsOf(indicator: Indicator, asOf: Day): Constants {
  const { year } = periodOf(asOf);
  const named: [string, Rational][] = [
    ['asOf.timeProgress', fraction(dayOfYear(asOf), dayOfYear(lastDayOf({ year, month: 12 })))],
  ];
  for (const [name, parameter] of Object.entries(indicator.parameters)) named.push([name, parameterValue(parameter)!]);
  return new Map(
    named.map(([name, exact]) => {
      const value = toDouble(exact);
      return [name, { exact, approximate: { value, magnitude: Math.abs(value) } }];
    }),
  );
}

const numberOf = (cell: Cell): number | null =>
  cell === null ? null : typeof cell === 'string' ? epochDay(cell) : Number(cell);

/** What names stand for in one group: its measures, the constants, and `value` and `amount` worked out of them. */
export function groupScope(measures: MeasureValues, constants: Constants, trees: Trees, day: number): Scope {
  const derived = new Map<string, Approximate | null>();
  const treeOf = (name: string): Expression | undefined =>
    name === 'value' ? trees.value : name === 'amount' ? trees.amount : undefined;
  const scope: Scope = {
    day,
    approximate(name) {
      const constant = constants.get(name);
      if (constant) return constant.approximate;
      const tree = treeOf(name);
      if (!tree) {
        const value = numberOf(measures[name] ?? null);
        return value === null ? null : { value, magnitude: Math.abs(value) };
      }
      if (!derived.has(name)) derived.set(name, approximateNumber(tree, scope));
      return derived.get(name)!;
    },
    exact(name) {
      const constant = constants.get(name);
      if (constant) return constant.exact;
      const tree = treeOf(name);
      if (tree) return exactNumber(tree, scope);
      const value = numberOf(measures[name] ?? null);
      return value === null ? null : fromDouble(value);
    },
  };
  return scope;
}
