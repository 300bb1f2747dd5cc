import type { Fen } from '../money.js';
import type { Day, Period } from '../period.js';
import type { EvidencePart } from '../evidence.js';
import { parseRowQuery } from '../query/parse.js';
import type { Filter, RowQuery } from '../query/query.js';
import { QueryError, SourceError } from '../errors.js';
import { warningLevels } from '../standard/vocabulary.js';
import type { FundBook, WarningLevel } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import { tableRows } from '../table/build.js';
import type { Cells } from '../table/build.js';
import type { Page } from '../table/table.js';
import { everyRow, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { fenOf } from './execution-rate.js';
import { regionLabel, withinTerritory } from './regions.js';
import { countWarnings, noWarnings, ofBook, standingWarnings } from './warning-counts.js';
import type { WarningCounts } from './warning-counts.js';

/** Which warnings to list. */
export interface WarningsAsk {
  /** A region and all below it. */
  readonly region: string;
  /** As they stood at the end of this period; as they stand now unless told. */
  readonly period?: Period;
  readonly levels?: readonly WarningLevel[];
  readonly indicatorId?: string;
  /** Warnings of one book and those that know no book, as the lamps of `drillDown` count them. */
  readonly fundBook?: FundBook;
  readonly agency?: string;
  /** Warnings a page, 20 unless told. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

/** One warning, as lists show it. 预警 */
export interface WarningItem {
  readonly warningId: string;
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly level: WarningLevel;
  readonly regionCode: string;
  readonly agencyCode: string | null;
  readonly projectCode: string | null;
  readonly fundBook: FundBook | null;
  readonly day: Day | null;
  readonly asOf: Day;
  /** What it is about, in words. */
  readonly subjectName: string | null;
  readonly value: number;
  readonly unit: string;
  readonly boundary: number;
  readonly threshold: string;
  readonly formula: string;
  readonly amount: Fen | null;
  /** Legal basis, as JSON text. */
  readonly basis: string;
}

/** Standing warnings, worst first, then by the money at stake. */
export interface WarningList extends Answered {
  /** Of every page and level under the asked conditions; null when nothing was ever evaluated, which is not "no warning". */
  readonly counts: WarningCounts | null;
  readonly items: readonly WarningItem[];
  readonly next: string | null;
}

const columns = [
  'warningId',
  'indicatorId',
  'indicatorName',
  'level',
  'regionCode',
  'agencyCode',
  'projectCode',
  'fundBook',
  'day',
  'asOf',
  'subjectName',
  'value',
  'unit',
  'boundary',
  'threshold',
  'formula',
  'amount',
  'basis',
] as const;

/** The warnings that stand in a region and below it, page by page, with their counts. */
export async function warnings(source: Source, ask: WarningsAsk, options: AskOptions = {}): Promise<WarningList> {
  const at = await pin(source, options);
  const stamp = { snapshot: at.snapshot, dataThrough: at.dataThrough };
  const [region, standing] = await Promise.all([
    regionLabel(source, ask.region, at),
    standingWarnings(source, ask.period, at),
  ]);
  if (!region || !standing) return { ...stamp, counts: standing && noWarnings, items: [], next: null };
  const where: Filter[] = [...standing, ...withinTerritory(region), ...conditions(ask)];
  const [counts, page] = await Promise.all([
    countWarnings(source, { column: null, codes: [region.code] }, where, at),
    worstFirst(source, where, ask, at),
  ]);
  return { ...stamp, counts: counts.get(region.code)!, ...page };
}

function conditions({ indicatorId, fundBook, agency }: WarningsAsk): Filter[] {
  const given: Filter[] = [];
  if (indicatorId !== undefined) given.push(is('indicatorId', indicatorId));
  if (fundBook !== undefined) given.push(ofBook(fundBook));
  if (agency !== undefined) given.push(is('agencyCode', agency));
  return given;
}

/** Walks the levels from the worst, each by amount; the cursor says the level and where in it. */
async function worstFirst(
  source: Source,
  where: readonly Filter[],
  ask: WarningsAsk,
  options: AskOptions,
): Promise<{ items: WarningItem[]; next: string | null }> {
  const { limit = 20 } = ask;
  if (!Number.isInteger(limit) || limit < 1)
    throw new QueryError('bad-query', `limit is not a whole number from 1: ${limit}`);
  const levels = warningLevels.filter((level) => !ask.levels || ask.levels.includes(level));
  const from = ask.after === undefined ? { level: levels[0], after: null } : readCursor(ask.after);
  const items: WarningItem[] = [];
  let { after } = from;
  for (const level of levels.filter(
    (one) => warningLevels.indexOf(one) >= warningLevels.indexOf(from.level ?? 'red'),
  )) {
    if (items.length === limit) return { items, next: JSON.stringify([level, null]) };
    const query: RowQuery = {
      from: 'warning',
      where: { and: [...where, is('level', level)] },
      columns,
      order: [{ column: 'amount', descending: true }],
      limit: limit - items.length,
      ...(after !== null && { after }),
    };
    const page = await source.rows(query, options);
    items.push(...tableRows(page).map(itemOf));
    if (page.next !== null) return { items, next: JSON.stringify([level, page.next]) };
    after = null;
  }
  return { items, next: null };
}

function readCursor(text: string): { level: WarningLevel; after: string | null } {
  try {
    const [level, after] = JSON.parse(text) as [WarningLevel, string | null];
    if (warningLevels.includes(level) && (after === null || typeof after === 'string')) return { level, after };
  } catch (cause) {
    throw new QueryError('bad-cursor', 'cursor is not readable', { subject: 'after', cause });
  }
  throw new QueryError('bad-cursor', 'cursor belongs to no list of warnings', { subject: 'after' });
}

const itemOf = (row: Cells): WarningItem => ({ ...row, amount: fenOf(row['amount']) }) as unknown as WarningItem;

/** A page of the rows behind a warning. */
export interface WarningRows extends Page {
  /** All parts of the evidence: one for each table the indicator reads, with the measures its rows fold to. */
  readonly parts: readonly EvidencePart[];
}

/** Which part of the evidence, the first unless told, and which page of it. */
export interface WarningRowsAsk {
  readonly part?: number;
  readonly limit?: number;
  readonly after?: string;
}

/** The rows a warning was computed from: one part of its `evidence`, read by id and asked as it stands. 明细 */
export async function warningRows(
  source: Source,
  warningId: string,
  { part = 0, ...page }: WarningRowsAsk = {},
  options: AskOptions = {},
): Promise<WarningRows> {
  const at = await pin(source, options);
  const [row] = await everyRow(
    source,
    { from: 'warning', where: is('warningId', warningId), columns: ['evidence'] },
    at,
  );
  if (typeof row?.['evidence'] !== 'string')
    throw new QueryError('bad-query', `unknown warning: ${warningId}`, { subject: 'warningId' });
  const parts = readEvidence(row['evidence'], warningId);
  if (!parts[part])
    throw new QueryError('bad-query', `evidence of warning has no part ${part}: ${warningId}`, { subject: 'part' });
  return { ...(await source.rows({ ...parts[part].query, ...page }, at)), parts };
}

function readEvidence(text: string, warningId: string): EvidencePart[] {
  try {
    return (JSON.parse(text) as EvidencePart[]).map(({ measures, query, terms }) => ({
      measures: measures.map(String),
      query: parseRowQuery(query) as RowQuery,
      ...(terms && { terms: { table: String(terms.table), columns: { ...terms.columns } } }),
    }));
  } catch (cause) {
    throw new SourceError('source-failed', `evidence of warning is no list of row queries: ${warningId}`, {
      subject: 'evidence',
      cause,
    });
  }
}
