import { fixedColumns, periodOf } from '@qianliyan/sdk';
import type { Fen, Filter, FundBook, Row } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { Evaluation } from '../evaluate/evaluate.js';
import type { Fired } from '../evaluate/outcome.js';
import { subjectOf } from '../evaluate/place.js';
import type { CompiledIndicator, Plan } from '../plan/plan.js';
import { filledFormula, thresholdWords } from '../words/formula.js';
import { evidenceOf } from './evidence.js';
import { fingerprint } from './fingerprint.js';

/** Columns that the transition from the day before fills, and those of whoever handles a warning. */
type Handling =
  | 'since'
  | 'levelBefore'
  | 'severityClass'
  | 'assignee'
  | 'dueDate'
  | 'handledDate'
  | 'result'
  | 'documentNo'
  | 'attachments';

/** A row of the table `warning` as it is found: without the place columns its home derives, and those of its handling. */
export type WarningRow = Omit<
  Row<'warning'>,
  'regionLevel' | 'parentCode' | 'prefectureCode' | 'countyCode' | Handling
>;

/** What an evaluation raises as rows of the standard's table `warning`, each with its evidence. 预警 */
export const warningsOf = (evaluation: Evaluation): WarningRow[] =>
  evaluation.judged.flatMap(({ compiled, raised }) =>
    [...raised.values()].map((outcome) => warningRow(evaluation, compiled, outcome)),
  );

/** One outcome that fired as a row of the table `warning`. */
export function warningRow(
  { asOf, clock, plan, references, snapshot }: Evaluation,
  compiled: CompiledIndicator,
  outcome: Fired,
): WarningRow {
  const { indicator, version } = compiled;
  const print = fingerprint(indicator, outcome.keys, asOf);
  const subject = subjectOf(outcome.keys, references);
  const text = (column: string): string | null =>
    typeof outcome.keys[column] === 'string' ? outcome.keys[column] : null;
  return {
    warningId: `${print}@${asOf}`,
    fingerprint: print,
    indicatorId: indicator.id,
    indicatorVersion: version,
    indicatorName: indicator.name.zh,
    category: indicator.category,
    level: outcome.level,
    status: 'detected',
    regionCode: subject?.regionCode ?? '',
    agencyCode: text('agencyCode') ?? subject?.agencyCode ?? null,
    projectCode: text('projectCode'),
    payeeCode: text('payeeCode'),
    fundBook: (text('fundBook') ?? fixedFundBook(plan, compiled)) as FundBook | null,
    day: dayOf(compiled, outcome.keys),
    year: periodOf(asOf).year,
    asOf,
    value: outcome.value,
    unit: indicator.unit,
    boundary: outcome.boundary,
    threshold: thresholdWords(compiled, outcome, 'zh'),
    amount: outcome.amount as Fen | null,
    subjectName: subject?.name ?? null,
    measures: JSON.stringify(outcome.measures),
    formula: filledFormula(compiled, outcome, clock, 'zh'),
    basis: JSON.stringify(indicator.basis),
    evidence: JSON.stringify(evidenceOf(plan, compiled, outcome.keys, clock)),
    snapshotId: snapshot,
  };
}

/** The date among the keys, for what happened on one day. */
function dayOf({ dates }: CompiledIndicator, keys: Readonly<Record<string, Key>>): string | null {
  const day = dates.length === 0 ? null : keys[dates[0]!];
  return typeof day === 'string' ? day : null;
}

/** The one fund book all measures are held to, if they are. */
function fixedFundBook(plan: Plan, { measures }: CompiledIndicator): string | null {
  const used = plan.scans.filter(({ id }) => Object.values(measures).some(({ scan }) => scan === id));
  const books = new Set(
    used.map(({ rows }) => (fixedColumns(rows.where).has('fundBook') ? bookIn(rows.where!) : null)),
  );
  return books.size === 1 ? [...books][0]! : null;
}

function bookIn(filter: Filter): string | null {
  if ('and' in filter) return filter.and.map(bookIn).find((book) => book !== null) ?? null;
  return 'column' in filter && filter.column === 'fundBook' && filter.op === 'eq' ? String(filter.value) : null;
}
