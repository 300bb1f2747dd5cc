import { addFen, fen } from '../money.js';
import type { Fen } from '../money.js';
import type { Period } from '../period.js';
import type { Direction, FundBook, Scope } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { compareText } from '../table/order.js';
import { everyRow, groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { executionMeasures, fenOf } from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';

/** Whose budget, at the end of which period. */
export interface SubjectTreeAsk {
  readonly region: string;
  readonly period: Period;
  readonly fundBook: FundBook;
  /** Expenditure unless told. */
  readonly direction?: Direction;
  /** The whole territory unless told. 口径 */
  readonly scope?: Scope;
}

/** A subject with what was budgeted and executed under it. 科目 */
export interface SubjectNode {
  readonly code: string;
  /** Its name in the classification of the year; null when the source has none. */
  readonly name: string | null;
  /** 1 类, 2 款, 3 项, 4 目. */
  readonly level: number;
  readonly isTransfer: boolean;
  readonly budgetAdjusted: Fen | null;
  readonly executed: Fen | null;
  readonly rate: ExecutionRate;
  /** What of `executed` no child accounts for; null when it has no child, or one that did not report. 未细化 */
  readonly unexplained: Fen | null;
  readonly children: readonly SubjectNode[];
}

/** A budget by subject, from class to item, in the order of the codes. 科目树 */
export interface SubjectTree extends Answered {
  readonly scope: Scope;
  readonly roots: readonly SubjectNode[];
}

/** Opens a budget by subject 类、款、项, named by the classification of its own year. A total is what was reported for it, never made up from its parts. */
export async function subjectTree(source: Source, ask: SubjectTreeAsk, options: AskOptions = {}): Promise<SubjectTree> {
  const at = await pin(source, options);
  const { period, direction = 'expenditure', scope = 'whole' } = ask;
  const scheme = direction === 'revenue' ? 'revenue' : 'functional';
  const [rows, names] = await Promise.all([
    groups(
      source,
      {
        from: 'executionMonthly',
        where: {
          and: [
            is('regionCode', ask.region),
            is('year', period.year),
            is('month', period.month),
            is('fundBook', ask.fundBook),
            is('direction', direction),
            is('scope', scope),
          ],
        },
        keys: ['subjectCode', 'subjectLevel', 'isTransfer', 'regionLevel'],
        measures: executionMeasures,
      },
      at,
    ),
    subjectNames(source, scheme, period.year, at),
  ]);
  const children = (parent: string | null): SubjectNode[] =>
    rows
      .filter((row) => parentIn(rows, row['subjectCode'] as string) === parent)
      .sort((a, b) => compareText(a['subjectCode'] as string, b['subjectCode'] as string))
      .map((row) => node(row, names, children(row['subjectCode'] as string)));
  return { snapshot: at.snapshot, dataThrough: at.dataThrough, scope, roots: children(null) };
}

/** The nearest reported subject above a code; null when none is. A 项 whose 款 was left out hangs on its 类. */
function parentIn(rows: readonly Cells[], code: string): string | null {
  let nearest: string | null = null;
  for (const row of rows) {
    const other = row['subjectCode'] as string;
    if (other.length < code.length && code.startsWith(other) && other.length > (nearest?.length ?? 0)) nearest = other;
  }
  return nearest;
}

function node(row: Cells, names: ReadonlyMap<string, string>, children: readonly SubjectNode[]): SubjectNode {
  const [executed, budgetAdjusted] = [fenOf(row['executed']), fenOf(row['budgetAdjusted'])];
  const code = row['subjectCode'] as string;
  return {
    code,
    name: names.get(code) ?? null,
    level: row['subjectLevel'] as number,
    isTransfer: row['isTransfer'] === true,
    budgetAdjusted,
    executed,
    rate: { definition: 'executed/adjusted', done: executed, planned: budgetAdjusted },
    unexplained: unexplained(executed, children),
    children,
  };
}

function unexplained(executed: Fen | null, children: readonly SubjectNode[]): Fen | null {
  if (executed === null || children.length === 0) return null;
  let parts = fen(0);
  for (const child of children) {
    if (child.executed === null) return null;
    parts = addFen(parts, child.executed);
  }
  return fen(executed - parts);
}

/** Names of a classification; none when the source does not hold it. */
async function subjectNames(
  source: Source,
  scheme: string,
  year: number,
  options: AskOptions,
): Promise<ReadonlyMap<string, string>> {
  const { tables } = await source.describe(options);
  if (!tables.subject?.rows) return new Map();
  const where = { and: [is('scheme', scheme), is('year', year)] };
  const rows = await everyRow(source, { from: 'subject', where, columns: ['code', 'name'] }, options);
  return new Map(rows.map((row) => [row['code'] as string, row['name'] as string]));
}
