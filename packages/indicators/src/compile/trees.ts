import { warningLevels } from '@qianliyan/sdk';
import type { WarningLevel } from '@qianliyan/sdk';
import type { Report } from '../check/issue.js';
import type { Indicator } from '../definition/indicator.js';
import type { SiblingOp } from '../definition/sibling.js';
import { namesIn } from '../expression/ast.js';
import type { Expression } from '../expression/ast.js';
import type { Kind } from '../expression/kinds.js';
import { isClockName } from '../plan/clock.js';
import { boundariesOf, withBoundary } from './boundary.js';
import type { Boundary } from './boundary.js';
import { levelNames, measureNames, siblingKind, valueKind, valueNames } from './names.js';
import { readJudged } from './read-expression.js';

/** A level ready to judge. */
export interface LevelTree {
  readonly when: Expression;
  /** One, or the several sides of a band. */
  readonly boundaries: readonly Boundary[];
  /** The condition under which a warning of this level still stands; `when` unless `clearAt` says more. */
  readonly holds?: Expression;
}

/** A comparison with siblings ready to make. */
export interface SiblingTree {
  readonly name: string;
  readonly op: SiblingOp;
  readonly of: Expression;
  /** Places in the grain within which groups are siblings. */
  readonly within: readonly number[];
  readonly least: number;
}

/** The parsed expressions that judge a group: all an evaluation needs, without a parser. */
export interface Trees {
  readonly applies?: Expression;
  readonly siblings: readonly SiblingTree[];
  readonly value: Expression;
  readonly amount?: Expression;
  /** Worst first. */
  readonly levels: readonly (readonly [WarningLevel, LevelTree])[];
}

type ReportAt = (path: string) => Report;
type Names = ReadonlyMap<string, Kind>;

/** Reads all that judges a group of an indicator; null once something was reported. `reportAt` makes the report of a member. */
export function readTrees(indicator: Indicator, reportAt: ReportAt): Trees | null {
  const siblings = readSiblings(indicator, reportAt);
  if (!siblings) return null;
  const names = valueNames(indicator, siblings.kinds);
  const read = (path: 'value' | 'amount', wanted: readonly Kind[]) => {
    const text = indicator[path];
    return text === undefined ? undefined : readJudged(text, names, wanted, reportAt(path));
  };
  const value = read('value', valueKind(indicator) === 'money' ? ['money'] : ['number', 'nought']);
  const amount = read('amount', ['money', 'nought']);
  const applies =
    indicator.applies === undefined
      ? undefined
      : readJudged(indicator.applies, measureNames(indicator), ['boolean'], reportAt('applies'));
  const levels = readLevels(indicator, siblings.kinds, reportAt);
  if (!value || applies === null || amount === null || !levels) return null;
  if (namesValue(value, siblings.trees, reportAt)) return null;
  return { siblings: siblings.trees, value, ...(applies && { applies }), ...(amount && { amount }), levels };
}

function readSiblings(indicator: Indicator, reportAt: ReportAt): { trees: SiblingTree[]; kinds: Names } | null {
  const kinds = new Map<string, Kind>();
  const trees: SiblingTree[] = [];
  const names = new Map([...measureNames(indicator), ['value', valueKind(indicator)] as const]);
  const declared = Object.entries(indicator.siblings ?? {});
  for (const [name, sibling] of declared) {
    const report = reportAt(`siblings.${name}.of`);
    const kind: Kind[] = [];
    const of = readJudged(sibling.of, names, ['number', 'money', 'nought', 'date'], report, kind);
    if (!of) continue;
    kinds.set(name, siblingKind(sibling, kind[0]!));
    const within = (sibling.within ?? []).map((column) => indicator.grain.indexOf(column));
    trees.push({ name, op: sibling.op, of, within, least: sibling.least ?? 1 });
  }
  return trees.length === declared.length ? { trees, kinds } : null;
}

/** Reports siblings that compare the value of which they are a part. */
function namesValue(value: Expression, siblings: readonly SiblingTree[], reportAt: ReportAt): boolean {
  const inValue = namesIn(value);
  const circular = siblings.filter(({ name, of }) => inValue.has(name) && namesIn(of).has('value'));
  for (const { name } of circular)
    reportAt(`siblings.${name}.of`)('circular', `value is made of ${name}, and ${name} of value`);
  return circular.length > 0;
}

/** Reads the levels, or other conditions in their places; null once something was reported. */
export function readLevels(
  indicator: Indicator,
  siblings: Names,
  reportAt: ReportAt,
  others: Readonly<Partial<Record<WarningLevel, string>>> = {},
): Trees['levels'] | null {
  const names = levelNames(indicator, siblings);
  const isConstant = (name: string): boolean =>
    indicator.parameters[name] !== undefined || siblings.has(name) || isClockName(name);
  const constants = new Map([...names].filter(([name]) => isConstant(name)));
  const wanted: readonly Kind[] = valueKind(indicator) === 'money' ? ['money', 'nought'] : ['number', 'nought'];
  const levels: [WarningLevel, LevelTree][] = [];
  let whole = true;
  for (const level of warningLevels) {
    const declared = indicator.levels[level];
    if (declared === undefined) continue;
    const text = others[level] ?? declared.when;
    const report = reportAt(`levels.${level}.when`);
    const when = readJudged(text, names, ['boolean'], report);
    const boundaries = when && boundariesOf(when, isConstant);
    if (when && !boundaries)
      report('level-without-boundary', `level needs one comparison of value with a constant: ${text}`);
    const clearAt =
      declared.clearAt === undefined
        ? undefined
        : readJudged(declared.clearAt, constants, wanted, reportAt(`levels.${level}.clearAt`));
    if (clearAt && boundaries && boundaries.length > 1)
      reportAt(`levels.${level}.clearAt`)('level-without-boundary', 'clearAt needs a level with one boundary');
    if (!when || !boundaries || clearAt === null || (clearAt && boundaries.length > 1)) {
      whole = false;
      continue;
    }
    levels.push([level, { when, boundaries, ...(clearAt && { holds: withBoundary(when, isConstant, clearAt) }) }]);
  }
  return whole ? levels : null;
}

/** The kinds of an indicator's siblings. */
export const siblingKinds = (indicator: Indicator): Names =>
  readSiblings(indicator, () => () => undefined)?.kinds ?? new Map();
