import { epochDay } from '@qianliyan/sdk';
import type { Cell } from '@qianliyan/sdk';
import { exactNumber } from '../expression/exact.js';
import { fraction, fromDouble } from '../expression/rational.js';
import type { Rational } from '../expression/rational.js';
import type { BusinessDays, Scope } from '../expression/scope.js';
import { clockValues } from '../plan/clock.js';
import type { Clock } from '../plan/clock.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Group } from './judge-group.js';
import { treeNamed } from './named-tree.js';
import type { ParameterSlot } from './parameters.js';

/** What the names of an indicator stand for in one group that is known by its numbers. */
export function groupScope(
  { indicator, trees, measures, dates }: CompiledIndicator,
  group: Group,
  parameters: ReadonlyMap<string, ParameterSlot>,
  clock: Clock,
  businessDays: BusinessDays,
): Scope {
  const clockwise = clockValues(clock);
  const isDate = (name: string): boolean => measures[name]?.type === 'date' || dates.includes(name);
  const cell = (name: string): Cell => group.measures[name] ?? group.keys[name] ?? null;
  const scope: Scope = {
    day: epochDay(clock.asOf),
    businessDays,
    exact(name): Rational | null {
      const tree = treeNamed(trees, name);
      if (tree) return exactNumber(tree, scope);
      const slot = parameters.get(name);
      if (slot) return slot.exact(0);
      const time = clockwise.get(name);
      if (time) return 'day' in time ? fraction(epochDay(time.day), 1) : fraction(time.numerator, time.denominator);
      const value = group.siblings?.[name] ?? cell(name);
      if (typeof value === 'number') return fromDouble(value);
      return typeof value === 'string' && isDate(name) ? fraction(epochDay(value), 1) : null;
    },
    text(name) {
      const value = cell(name);
      return typeof value === 'string' && !isDate(name) ? value : null;
    },
    list: (name) => indicator.parameters[name]?.values ?? null,
  };
  return scope;
}
