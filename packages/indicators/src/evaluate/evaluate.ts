import { isDay } from '@qianliyan/sdk';
import type { AskOptions, Day, Description, Source } from '@qianliyan/sdk';
import { IndicatorError } from '../errors.js';
import type { CompiledIndicator, Plan } from '../plan/plan.js';
import { scanQuery } from '../plan/scan.js';
import type { Scan } from '../plan/scan.js';
import { indexAnswer } from './answer.js';
import { whyUnavailable } from './availability.js';
import { evaluateIndicator } from './evaluate-indicator.js';
import type { AtomAnswer } from './evaluate-indicator.js';
import { countOutcomes } from './outcome.js';
import type { Counts, Outcome, Why } from './outcome.js';
import { loadReferences } from './references.js';
import type { References } from './references.js';

/** How to evaluate. */
export interface EvaluateOptions extends AskOptions {
  /** The day judged: every window ends on it. Usually the source's `dataThrough`. */
  readonly asOf: Day;
}

/** What indicators said of a snapshot on a day. 评估 */
export interface Evaluation {
  readonly asOf: Day;
  readonly snapshot: string;
  readonly dataThrough: string | null;
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  /** One for each indicator, in their order. */
  readonly counts: readonly Counts[];
  readonly references: References;
}

/**
 * Runs a plan over a source and judges every group. All scans see one snapshot, or the evaluation fails; a failing scan fails it whole.
 * @throws IndicatorError `bad-day` | `snapshot-moved`; QueryError | SourceError of the source
 */
export async function evaluatePlan(
  plan: Plan,
  source: Source,
  { asOf, ...options }: EvaluateOptions,
): Promise<Evaluation> {
  if (!isDay(asOf)) throw new IndicatorError('bad-day', `unknown day: ${asOf}`, { subject: asOf });
  const description = await source.describe(options);
  const { snapshot, dataThrough } = description;
  const pinned: AskOptions = { ...options, snapshot };
  const [answers, references] = await Promise.all([
    askScans(plan.scans, source, asOf, description, pinned),
    loadReferences(plan.indicators, description, source, pinned),
  ]);
  const findings = {
    asOf,
    references,
    missing: missingTables(plan, description),
    answer: (scan: string, atom: string) => answers.get(scan)?.get(atom) ?? 'table-missing',
  };
  const judged = plan.indicators.map((compiled) => evaluateIndicator(compiled, findings));
  const counts = plan.indicators.map((compiled, i) =>
    countOutcomes(compiled.indicator.id, judged[i]!, isSparse(compiled)),
  );
  return { asOf, snapshot, dataThrough, plan, outcomes: judged.flat(), counts, references };
}

async function askScans(
  scans: readonly Scan[],
  source: Source,
  asOf: Day,
  description: Description,
  options: AskOptions,
): Promise<Map<string, Map<string, AtomAnswer>>> {
  const entries = await Promise.all(
    scans.map(async (scan) => {
      const atoms = new Map<string, AtomAnswer>();
      const able: string[] = [];
      for (const atom of Object.keys(scan.atoms)) {
        const why = whyUnavailable(scan, atom, description, asOf);
        if (why) atoms.set(atom, why);
        else able.push(atom);
      }
      if (able.length > 0) {
        const table = await source.aggregate(scanQuery(scan, asOf, able), options);
        if (table.snapshot !== description.snapshot)
          throw new IndicatorError('snapshot-moved', `source answered from another snapshot: ${table.snapshot}`, {
            subject: table.snapshot,
          });
        const answer = indexAnswer(table, scan.keys.length);
        for (const atom of able) atoms.set(atom, answer);
      }
      return [scan.id, atoms] as const;
    }),
  );
  return new Map(entries);
}

function missingTables({ indicators }: Plan, description: Description): ReadonlyMap<string, Why> {
  const missing = new Map<string, Why>();
  for (const { indicator } of indicators) {
    for (const table of [...indicator.needs, ...(indicator.population ? [indicator.population] : [])]) {
      const held = description.tables[table];
      if (!held) missing.set(table, 'table-missing');
      else if (held.rowCount === 0) missing.set(table, 'table-empty');
    }
  }
  return missing;
}

/** True when only groups that may fire come back: every measure folds groups kept by a `having`, and no population is listed. */
const isSparse = ({ indicator: { measures, folds, population } }: CompiledIndicator): boolean =>
  population === undefined &&
  Object.values(measures).every(({ of }) => of !== undefined && folds?.[of]?.having !== undefined);
