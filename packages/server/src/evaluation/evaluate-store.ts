import { duckdbSource, keepRollups, putTables } from '@qianliyan/engines';
import type { PutRow, Store } from '@qianliyan/engines';
import {
  compile,
  countRows,
  enabledIndicators,
  evaluatePlan,
  leavesOf,
  transition,
  workdays,
} from '@qianliyan/indicators';
import type { Changes, Counts, Holidays, Indicator, Overflow, Policy } from '@qianliyan/indicators';
import { SourceError } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import { lastDays, otherDays, repeats, warningsBefore, withoutRepeats } from './kept-rows.js';
import type { StoredWarning } from './kept-rows.js';

/** What one evaluation found. 评估结果 */
export interface EvaluationReport {
  readonly asOf: Day;
  /** The snapshot that holds the warnings. */
  readonly snapshot: string;
  readonly indicators: readonly Counts[];
  /** What became of the warnings of each indicator since the day judged before. */
  readonly changes: readonly Changes[];
  /** Of indicators that fired for more groups than are kept. */
  readonly overflow: readonly Overflow[];
  /** Warnings that stand. */
  readonly warnings: number;
}

/** How to evaluate a store. */
export interface EvaluateStoreOptions {
  /** Days to judge at; the store's watermark unless told. */
  readonly days?: readonly Day[];
  /** What a city decides about the indicators. */
  readonly policy?: Policy;
  /** Where years differ from Monday to Friday. */
  readonly holidays?: Holidays;
  /** The most warnings one indicator keeps on a day, its worst; 10,000 unless told. */
  readonly most?: number;
  /** Rows a part must have so that leaf aggregates of the indicators are kept beside it; 100,000 unless told. */
  readonly leavesFrom?: number;
  readonly signal?: AbortSignal;
}

/**
 * Judges indicators over the store's current snapshot, day after day, and publishes the warnings with their states and the counts of
 * every outcome as the next snapshot. Rows of the same days are replaced, those of other days stay. What indicators ask of large tables
 * is kept beside the parts: after a night only the parts it touched are read again. 预警评估
 * @throws IndicatorError `bad-indicator`; SourceError `source-failed` when the store holds no dated facts and no day was given,
 * `aborted`; StoreError `publish-conflict` when newer data was published meanwhile: warnings never stand beside data they were not judged from.
 */
export async function evaluateStore(
  store: Store,
  indicators: readonly Indicator[],
  { days, policy = {}, holidays, most, leavesFrom = 100_000, signal }: EvaluateStoreOptions = {},
): Promise<readonly EvaluationReport[]> {
  const plan = compile(enabledIndicators(indicators, policy), policy);
  const leaves = leavesOf(plan);
  await keepRollups(store, leaves, { from: leavesFrom, ...(signal && { signal }) });
  const source = await duckdbSource(store, { rollups: [...store.rollups, ...leaves] });
  const calendar = workdays(holidays);
  try {
    const { snapshot: onto, dataThrough, tables } = await source.describe();
    const asked = [...new Set(days ?? (dataThrough === null ? [] : [dataThrough]))].sort();
    if (asked.length === 0) {
      throw new SourceError('source-failed', 'store holds no dated facts to evaluate: load a batch first');
    }
    const pinned = { snapshot: onto, ...(signal && { signal }) };
    const held = tables['warning'] ? source : null;
    const warnings = held ? [...(await warningsBefore(held, asked, pinned))] : [];
    const [rows, counted]: [StoredWarning[], PutRow<'evaluationCount'>[]] = [[], []];
    const found: Omit<EvaluationReport, 'snapshot'>[] = [];
    for (const asOf of asked) {
      const evaluation = await evaluatePlan(plan, source, { ...pinned, asOf, calendar });
      const today = transition(warnings, evaluation, { calendar, ...(most && { most }) });
      const { changes, overflow } = today;
      warnings.push(...(today.rows as StoredWarning[]));
      rows.push(...(today.rows as StoredWarning[]));
      counted.push(...(countRows(evaluation, overflow) as PutRow<'evaluationCount'>[]));
      const stands = today.rows.filter(({ status }) => status !== 'cleared' && status !== 'pending').length;
      found.push({ asOf, indicators: evaluation.counts, changes, overflow, warnings: stands });
    }
    const last = await lastDays(held, rows, asked, pinned);
    const snapshot = await putTables(
      store,
      { warning: rows.filter((row) => !repeats(row, last)), evaluationCount: counted },
      {
        ...{ provenance: 'computed', onto, ...(signal && { signal }) },
        keep: { warning: withoutRepeats(asked, last), evaluationCount: otherDays(asked) },
      },
    );
    return found.map((report) => ({ ...report, snapshot }));
  } finally {
    source.close();
  }
}
