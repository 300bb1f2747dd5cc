import { isDay } from '@qianliyan/sdk';
import type { AskOptions, Day, Description, Source } from '@qianliyan/sdk';
import type { Calendar } from '../definition/calendar.js';
import { populationOf } from '../definition/population.js';
import { IndicatorError } from '../errors.js';
import { businessDaysBy } from '../definition/calendar.js';
import type { Clock } from '../plan/clock.js';
import type { Asking } from '../plan/pass.js';
import type { CompiledIndicator, Plan } from '../plan/plan.js';

import { countOutcomes } from './count-outcomes.js';
import { askScans } from './ask-scans.js';
import type { Findings } from './findings.js';
import { frameOf } from './frame.js';
import { rememberLineUps } from './frame-groups.js';
import { dueDaysByDefault, loadHeldPeriods, settleClock } from './held-periods.js';
import type { DueDays } from './held-periods.js';
import { judgeFrame } from './judge-frame.js';
import type { Counts, Outcome, Why } from './outcome.js';
import { judgedOf, outcomesIn } from './judged.js';
import type { Judged } from './judged.js';
import { strangersTo } from './place.js';
import { inhibit, waive } from './quiet.js';
import { loadRegister, withSubjects } from './references.js';
import type { References } from './references.js';

/** How to evaluate. */
export interface EvaluateOptions extends AskOptions {
  /** The day judged: every window ends on it. Usually the source's `dataThrough`. */
  readonly asOf: Day;
  /** Business days; Monday to Friday unless told. 工作日历 */
  readonly calendar?: Calendar;
  /** When monthly, quarterly and yearly figures are due. */
  readonly dueDays?: DueDays;
}

/** What indicators said of a snapshot on a day. 评估 */
export interface Evaluation {
  readonly asOf: Day;
  /** The month, quarter and year whose figures were judged. */
  readonly clock: Clock;
  readonly snapshot: string;
  readonly dataThrough: string | null;
  readonly plan: Plan;
  /** What each indicator says, in their order. */
  readonly judged: readonly Judged[];
  /** Every outcome of every group, made anew each time they are asked for. */
  readonly outcomes: readonly Outcome[];
  /** One for each indicator, in their order. */
  readonly counts: readonly Counts[];
  readonly references: References;
}

/**
 * Runs a plan over a source, its scans asked in a way of asking, and judges every group. All scans see one snapshot, or the evaluation
 * fails; a failing scan fails it whole.
 * @throws IndicatorError `bad-day` | `snapshot-moved`; QueryError | SourceError of the source
 */
export async function evaluateBy(
  asking: Asking,
  plan: Plan,
  source: Source,
  { asOf, calendar, dueDays = dueDaysByDefault, ...options }: EvaluateOptions,
): Promise<Evaluation> {
  if (!isDay(asOf)) throw new IndicatorError('bad-day', `unknown day: ${asOf}`, { subject: asOf });
  const description = await source.describe(options);
  const { snapshot, dataThrough } = description;
  const pinned: AskOptions = { ...options, snapshot };
  const held = await loadHeldPeriods(plan.scans, asOf, description, source, pinned);
  const clock = settleClock(plan.scans, asOf, held, dueDays);
  const [answers, register] = await Promise.all([
    askScans(asking, plan.scans, source, clock, description, held, pinned),
    loadRegister(plan.indicators, description, source, pinned),
  ]);
  const findings: Findings = {
    clock,
    businessDays: businessDaysBy(calendar),
    references: register.references,
    strangers: strangersTo(register.known),
    missing: missingTables(plan, description),
    answer: (scan, atom) => answers.get(scan)?.get(atom) ?? 'table-missing',
    linedUp: rememberLineUps(),
  };
  const judged = inhibit(
    plan.indicators.map((compiled) => judgeIndicator(compiled, findings)),
    findings,
  );
  const references = await withSubjects(register, judged, source, pinned);
  return {
    ...{ asOf, clock, snapshot, dataThrough, plan, judged, references },
    counts: judged.map((one) => countOutcomes(one, isSparse(one.compiled))),
    get outcomes() {
      return judged.flatMap(outcomesIn);
    },
  };
}

/** Judges every group of one indicator; what other indicators say of it comes after. */
function judgeIndicator(compiled: CompiledIndicator, findings: Findings): Judged {
  const frame = frameOf(compiled, findings);
  return waive(judgedOf(compiled, frame, judgeFrame(compiled, frame, findings)), findings);
}

function missingTables({ indicators }: Plan, description: Description): ReadonlyMap<string, Why> {
  const missing = new Map<string, Why>();
  for (const { indicator } of indicators) {
    const population = populationOf(indicator);
    for (const table of [...indicator.needs, ...(population ? [population.table] : [])]) {
      const held = description.tables[table];
      if (!held) missing.set(table, 'table-missing');
      else if (held.rowCount === 0) missing.set(table, 'table-empty');
    }
  }
  return missing;
}

/** True when only groups that may fire come back: declared so, or every measure folds groups kept by a `having`, and no population is listed. */
const isSparse = ({ indicator: { measures, folds, population, sparse } }: CompiledIndicator): boolean =>
  sparse === true ||
  (population === undefined &&
    Object.values(measures).every(({ of }) => of !== undefined && folds?.[of]?.having !== undefined));
