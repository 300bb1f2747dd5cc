import { duckdbSource, putTable } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import { evaluate, warningsOf } from '@qianliyan/indicators';
import type { Counts, Indicator } from '@qianliyan/indicators';
import { SourceError } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';

/** What one evaluation found. */
export interface EvaluationReport {
  readonly asOf: Day;
  readonly snapshot: string;
  readonly indicators: readonly Counts[];
  readonly warnings: number;
}

/**
 * Judges every indicator over the store's current snapshot and publishes the warnings as the next one.
 * Evaluates at `asOf`, or at the store's watermark. 预警评估
 * @throws SourceError `source-failed` when the store holds no dated facts and no day was given.
 */
export async function evaluateStore(
  store: Store,
  indicators: readonly Indicator[],
  asOf?: Day,
): Promise<EvaluationReport> {
  const source = await duckdbSource(store);
  try {
    const { dataThrough } = await source.describe();
    const day = asOf ?? dataThrough;
    if (day === null)
      throw new SourceError('source-failed', 'store holds no dated facts to evaluate: load a batch first');
    const evaluation = await evaluate(indicators, source, { asOf: day });
    const rows = warningsOf(evaluation);
    const snapshot = await putTable(store, 'warning', rows, { provenance: 'computed' });
    return { asOf: day, snapshot, indicators: evaluation.counts, warnings: rows.length };
  } finally {
    source.close();
  }
}
