import { duckdbSource, putTable } from '@qianliyan/engines';
import type { PutRow, Store } from '@qianliyan/engines';
import { evaluate, warningsOf } from '@qianliyan/indicators';
import type { Counts, Indicator } from '@qianliyan/indicators';
import { SourceError, standard, tableRows } from '@qianliyan/sdk';
import type { Column, Day, Source } from '@qianliyan/sdk';

type WarningRow = PutRow<'warning'>;

/** What one evaluation found. */
export interface EvaluationReport {
  readonly asOf: Day;
  /** The snapshot that holds the warnings. */
  readonly snapshot: string;
  readonly indicators: readonly Counts[];
  readonly warnings: number;
}

/** How to evaluate a store. */
export interface EvaluateStoreOptions {
  /** Days to judge at; the store's watermark unless told. */
  readonly days?: readonly Day[];
  readonly signal?: AbortSignal;
}

/** The warnings of other days, which a new evaluation leaves as they are. */
async function keptWarnings(source: Source, days: readonly Day[], signal?: AbortSignal): Promise<WarningRow[]> {
  const { snapshot, tables } = await source.describe();
  if (tables.warning === undefined) return [];
  const columns = Object.entries<Column>(standard.warning.columns).flatMap(([name, { derived }]) =>
    derived ? [] : [name],
  );
  const kept: WarningRow[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Source['rows']>> = await source.rows(
      {
        from: 'warning',
        where: { not: { column: 'asOf', op: 'in', values: days } },
        columns,
        limit: 1000,
        ...(after !== null && { after }),
      },
      { snapshot, ...(signal && { signal }) },
    );
    kept.push(...(tableRows(page) as WarningRow[]));
    after = page.next;
  } while (after !== null);
  return kept;
}

/**
 * Judges every indicator over the store's current snapshot and publishes the warnings as the next one. Warnings of the same day are
 * replaced, those of other days stay. 预警评估
 * @throws SourceError `source-failed` when the store holds no dated facts and no day was given, `aborted`; StoreError
 * `publish-conflict` when newer data was published meanwhile: warnings never stand beside data they were not judged from.
 */
export async function evaluateStore(
  store: Store,
  indicators: readonly Indicator[],
  { days, signal }: EvaluateStoreOptions = {},
): Promise<readonly EvaluationReport[]> {
  const source = await duckdbSource(store);
  try {
    const { snapshot: onto, dataThrough } = await source.describe();
    const asked = days ?? (dataThrough === null ? [] : [dataThrough]);
    if (asked.length === 0) {
      throw new SourceError('source-failed', 'store holds no dated facts to evaluate: load a batch first');
    }
    const rows = await keptWarnings(source, asked, signal);
    const found: Omit<EvaluationReport, 'snapshot'>[] = [];
    for (const asOf of asked) {
      const evaluation = await evaluate(indicators, source, { asOf, snapshot: onto, ...(signal && { signal }) });
      const warnings = warningsOf(evaluation);
      rows.push(...warnings);
      found.push({ asOf, indicators: evaluation.counts, warnings: warnings.length });
    }
    const snapshot = await putTable(store, 'warning', rows, {
      provenance: 'computed',
      onto,
      ...(signal && { signal }),
    });
    return found.map((report) => ({ ...report, snapshot }));
  } finally {
    source.close();
  }
}
