import { dayFromEpoch, epochDay } from '@qianliyan/sdk';
import type { Filter, Scalar } from '@qianliyan/sdk';
import { clockValues } from './clock.js';
import type { Clock } from './clock.js';

const token = /^@((?:asOf|month|quarter|closedYear)\.[a-zA-Z]+)([+-]\d+)?$/;

/** True for a text that a plan would read as a name of the clock. */
export const isClockToken = (text: string): boolean => token.test(text);

/** A name of the clock and a whole number added to it, as a value of a plan's filter: `@asOf.day-30`. */
export const clockToken = (name: string, plus: number): string =>
  plus === 0 ? `@${name}` : `@${name}${plus < 0 ? '' : '+'}${plus}`;

/** A filter with what the clock makes of its names. */
export function resolveClock(filter: Filter, clock: Clock): Filter {
  if ('and' in filter) return { and: filter.and.map((part) => resolveClock(part, clock)) };
  if ('or' in filter) return { or: filter.or.map((part) => resolveClock(part, clock)) };
  if ('not' in filter) return { not: resolveClock(filter.not, clock) };
  if ('left' in filter || filter.op === 'null' || filter.op === 'contains' || filter.op === 'multiple') return filter;
  if (filter.op === 'in') return { ...filter, values: filter.values.map((value) => resolved(value, clock)) };
  return { ...filter, value: resolved(filter.value, clock) };
}

function resolved(value: Scalar, clock: Clock): Scalar {
  const match = typeof value === 'string' ? token.exec(value) : null;
  const found = match && clockValues(clock).get(match[1]!);
  if (!match || !found) return value;
  const plus = Number(match[2] ?? 0);
  if ('day' in found) return dayFromEpoch(epochDay(found.day) + plus);
  return found.numerator / found.denominator + plus;
}
