import { warningLevels } from '@qianliyan/sdk';
import type { Day, WarningLevel } from '@qianliyan/sdk';
import type { Calendar } from '../definition/calendar.js';
import type { Evaluation } from '../evaluate/evaluate.js';
import type { Judged } from '../evaluate/judged.js';
import type { Fired, Outcome } from '../evaluate/outcome.js';
import type { CompiledIndicator } from '../plan/plan.js';
import { fingerprint, fingerprints } from '../warning/fingerprint.js';
import { warningRow } from '../warning/warnings-of.js';
import type { WarningRow } from '../warning/warnings-of.js';

import { worstOf } from './overflow.js';
import type { Overflow } from './overflow.js';

/** A warning with its state: a row of the standard's table `warning`. */
export type StandingRow = WarningRow & { readonly since: Day | null; readonly levelBefore: WarningLevel | null };

/** What became of the warnings of one indicator. 预警变化 */
export interface Changes {
  readonly id: string;
  readonly opened: number;
  readonly worsened: number;
  readonly eased: number;
  readonly cleared: number;
  readonly kept: number;
  /** Held back: they have not lasted as long as their level wants. */
  readonly pending: number;
}

/** The rows of a day, and how they differ from those judged last. */
export interface Transition {
  readonly rows: readonly StandingRow[];
  readonly changes: readonly Changes[];
  /** Of indicators that fired for more groups than are kept. */
  readonly overflow: readonly Overflow[];
}

/** How to go from one day to the next. */
export interface TransitionOptions {
  /** Counts the days of `for`. */
  readonly calendar: Calendar;
  /** The most warnings one indicator keeps, its worst; 10,000 unless told. */
  readonly most?: number;
}

/**
 * The warnings of an evaluation with their states, from those of the day judged before: opened, worse, milder, kept, cleared, or
 * held back by `for`. One that cannot be computed today stands as it stood; one of a year that ended is neither kept nor cleared.
 * The same rows and the same evaluation always give the same rows. 预警状态迁移
 */
export function transition(
  previous: readonly StandingRow[],
  evaluation: Evaluation,
  { calendar, most = 10_000 }: TransitionOptions,
): Transition {
  const { asOf } = evaluation;
  const before = lastRows(previous, asOf);
  const overflow: Overflow[] = [];
  const rows: StandingRow[] = [];
  const changes = evaluation.judged.map((judged): Changes => {
    const { indicator } = judged.compiled;
    const kept = worstOf(indicator.id, [...judged.raised.values()], most);
    if (kept.overflow) overflow.push(kept.overflow);
    const old = before.get(indicator.id) ?? new Map<string, StandingRow>();
    const today = todayOf(old, judged, asOf);
    const held = heldRows(old, today, judged.compiled, evaluation);
    const open = kept.worst
      .map((outcome) => warningRow(evaluation, judged.compiled, outcome))
      .map((row) => held.get(row.fingerprint) ?? row)
      .map((row) => stateOf(row, old.get(row.fingerprint), judged.compiled, calendar));
    const gone = goneRows(old, today, held, judged, evaluation, calendar);
    rows.push(...open, ...gone);
    return countChanges(indicator.id, [...open, ...gone]);
  });
  return { rows, changes, overflow };
}

/** The rows of each indicator's last day before this one, by fingerprint. */
function lastRows(previous: readonly StandingRow[], asOf: Day): Map<string, Map<string, StandingRow>> {
  const last = new Map<string, Day>();
  for (const row of previous)
    if (row.asOf < asOf && row.asOf > (last.get(row.indicatorId) ?? '')) last.set(row.indicatorId, row.asOf);
  const rows = new Map<string, Map<string, StandingRow>>();
  for (const row of previous) {
    if (row.asOf !== last.get(row.indicatorId) || row.status === 'cleared') continue;
    const of = rows.get(row.indicatorId) ?? new Map<string, StandingRow>();
    rows.set(row.indicatorId, of.set(row.fingerprint, row));
  }
  return rows;
}

/** What is said today of the groups whose warnings stood, by fingerprint. */
function todayOf(old: ReadonlyMap<string, StandingRow>, judged: Judged, asOf: Day): ReadonlyMap<string, Outcome> {
  const today = new Map<string, Outcome>();
  if (old.size === 0) return today;
  const printOf = fingerprints(judged.compiled.indicator, asOf);
  for (let row = 0; row < judged.groups; row += 1) {
    const print = printOf(judged.keysAt(row));
    if (old.has(print)) today.set(print, judged.outcomeAt(row));
  }
  return today;
}

/** Today's rows of standing warnings that are past no boundary as severe as theirs, but not past its `clearAt` either, by fingerprint. */
function heldRows(
  old: ReadonlyMap<string, StandingRow>,
  today: ReadonlyMap<string, Outcome>,
  compiled: CompiledIndicator,
  evaluation: Evaluation,
): Map<string, WarningRow> {
  const rows = new Map<string, WarningRow>();
  for (const [print, outcome] of today) {
    if ((outcome.state !== 'fired' && outcome.state !== 'clear') || outcome.holds === undefined) continue;
    const was = old.get(print);
    if (!was || was.status === 'pending') continue;
    const level = rank(outcome.holds) > rank(was.level) ? outcome.holds : was.level;
    if (outcome.state === 'fired' && rank(outcome.level) <= rank(level)) continue;
    rows.set(print, numbersToday({ ...was, level }, outcome, compiled, evaluation));
  }
  return rows;
}

const rank = (level: WarningLevel): number => warningLevels.indexOf(level);

function stateOf(
  row: WarningRow,
  old: StandingRow | undefined,
  { indicator }: CompiledIndicator,
  calendar: Calendar,
): StandingRow {
  const since = old ? (old.since ?? old.asOf) : row.asOf;
  if (!old || old.status === 'pending') {
    const lasts = indicator.levels[row.level]?.for ?? 0;
    const status = calendar.businessDays(since, row.asOf) >= lasts ? 'detected' : 'pending';
    return { ...row, status, since, levelBefore: null };
  }
  const worse = rank(old.level) - rank(row.level);
  const status = worse > 0 ? 'worsened' : worse < 0 ? 'eased' : 'standing';
  return { ...row, status, since, levelBefore: worse === 0 ? null : old.level };
}

/** Rows of warnings that stood and did not fire: cleared, with today's numbers where there are any, or kept where nothing is known. */
function goneRows(
  old: ReadonlyMap<string, StandingRow>,
  today: ReadonlyMap<string, Outcome>,
  held: ReadonlyMap<string, WarningRow>,
  judged: Judged,
  evaluation: Evaluation,
  calendar: Calendar,
): StandingRow[] {
  if (old.size === 0) return [];
  const { compiled } = judged;
  const { indicator } = compiled;
  const { asOf } = evaluation;
  const blind = judged.groups > 0 && isBlind(judged);
  return [...old.values()].flatMap((row): StandingRow[] => {
    const outcome = today.get(row.fingerprint);
    if (outcome?.state === 'fired') return [];
    const still = held.get(row.fingerprint);
    if (still) return [stateOf(still, row, compiled, calendar)];
    if (fingerprint(indicator, {}, row.asOf) !== fingerprint(indicator, {}, asOf)) return [];
    const dated = { ...row, asOf, warningId: `${row.fingerprint}@${asOf}`, since: row.since ?? row.asOf };
    if (blind || outcome?.state === 'not-computable')
      return [{ ...dated, status: row.status === 'pending' ? 'pending' : 'standing', levelBefore: null }];
    if (row.status === 'pending') return [];
    const numbers = outcome?.state === 'clear' ? clearNumbers(numbersToday(row, outcome, compiled, evaluation)) : {};
    return [{ ...dated, ...numbers, status: 'cleared', levelBefore: row.level }];
  });
}

/** True when nothing can be computed of any group. */
function isBlind({ groups, stateAt }: Judged): boolean {
  for (let row = 0; row < groups; row += 1) if (stateAt(row) !== 'not-computable') return false;
  return true;
}

/** Today's numbers of a warning, told against the boundary it had crossed. */
function numbersToday(
  { level, boundary, threshold }: StandingRow,
  { indicatorId, keys, value, measures, ...outcome }: Extract<Outcome, { state: 'fired' | 'clear' }>,
  compiled: CompiledIndicator,
  evaluation: Evaluation,
): WarningRow {
  const amount = 'amount' in outcome ? outcome.amount : null;
  const told: Fired = { indicatorId, keys, state: 'fired', level, value, boundary, amount, measures };
  return { ...warningRow(evaluation, compiled, told), threshold };
}

const clearNumbers = ({ value, measures, formula, evidence, snapshotId }: WarningRow) => ({
  value,
  measures,
  formula,
  evidence,
  snapshotId,
});

function countChanges(id: string, rows: readonly StandingRow[]): Changes {
  const of = (status: StandingRow['status']): number => rows.filter((row) => row.status === status).length;
  return {
    id,
    opened: of('detected'),
    worsened: of('worsened'),
    eased: of('eased'),
    cleared: of('cleared'),
    kept: of('standing'),
    pending: of('pending'),
  };
}
