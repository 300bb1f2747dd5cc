import { lampWords } from '@qianliyan/charts';
import type { Fen, FundBook, WarningCounts, WarningLevel } from '@qianliyan/sdk';
import { warningLevels } from '@qianliyan/sdk';
import type { ChildTable } from '../base/child-data.js';
import type { PlainRecord } from '../base/read-data.js';
import { DataError, amountOf, listOf, maybeTextOf, oneOf, recordOf, textOf } from '../base/read-data.js';
import { tableRowsOf } from '../base/read-table.js';

/** A law or rule a warning rests on. 依据 */
export interface WarningBasis {
  readonly document: string;
  readonly article: string | null;
}

/** One warning of the list. */
export interface WarningEntry {
  readonly warningId: string;
  readonly level: WarningLevel;
  readonly indicatorName: string;
  /** What it is about, in words. */
  readonly subjectName: string | null;
  /** The place it is in, where that is not the region in view. */
  readonly regionName: string | null;
  /** The formula with its numbers. 算式 */
  readonly formula: string | null;
  /** The boundary it crossed. 界限 */
  readonly threshold: string | null;
  readonly amount: Fen | null;
  readonly asOf: string | null;
  readonly basis: readonly WarningBasis[];
}

/** What `<qly-warning-list>` shows. The answer of the question `warnings` is of this shape. */
export interface WarningData {
  /** The book the warnings are of, and those that know no book; all books when not given. */
  readonly fundBook?: FundBook;
  /** By level, of all pages; null when nothing was ever evaluated, which is not "no warning". */
  readonly counts: WarningCounts | null;
  readonly items: readonly WarningEntry[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** Reads plain data: `{ counts, items: [{ warningId, level, indicatorName, … }] }`. Counts are taken from the items when left out. @throws DataError | AmountError */
export function readWarningData(data: unknown): WarningData {
  const record = recordOf(data);
  const items = listOf(record, 'items').map((item) => entryOf(recordOf(item, 'item')));
  const { counts, next } = record;
  return {
    counts:
      counts === undefined ? countsOf(items) : counts === null ? null : (recordOf(counts, 'counts') as WarningCounts),
    items,
    next: typeof next === 'string' ? next : null,
  };
}

/** Reads a table with a row for each warning. @throws DataError | AmountError */
export function readWarningTable(table: ChildTable): WarningData {
  const items = tableRowsOf(table, ['等级', '预警等级'], ['指标', '指标名称']).map((row, i): WarningEntry => {
    const text = row.text('等级', '预警等级') ?? '';
    const level = warningLevels.find((one) => one === text || lampWords[one] === text.charAt(0));
    if (level === undefined) throw new DataError(`unknown warning level: ${text}`, '等级');
    const basis = row.text('依据');
    return {
      warningId: row.text('预警编号', '编号') ?? String(i + 1),
      level,
      indicatorName: row.text('指标', '指标名称') ?? '',
      subjectName: row.text('对象', '预警对象'),
      regionName: row.text('区划名称', '地区'),
      formula: row.text('算式'),
      threshold: row.text('界限'),
      amount: row.amount('涉及金额', '金额'),
      asOf: row.text('数据日期'),
      basis: basis === null ? [] : [{ document: basis, article: null }],
    };
  });
  return { counts: countsOf(items), items, next: null };
}

/** How many warnings of a level there are. */
function countsOf(items: readonly WarningEntry[]): WarningCounts {
  const count = (level: WarningLevel): number => items.filter((item) => item.level === level).length;
  return { red: count('red'), orange: count('orange'), yellow: count('yellow'), blue: count('blue') };
}

function entryOf(record: PlainRecord): WarningEntry {
  const level = oneOf(record, 'level', warningLevels);
  if (level === null) throw new DataError('warning has no level', 'level');
  return {
    warningId: textOf(record, 'warningId'),
    level,
    indicatorName: textOf(record, 'indicatorName'),
    subjectName: maybeTextOf(record, 'subjectName'),
    regionName: maybeTextOf(record, 'regionName'),
    formula: maybeTextOf(record, 'formula'),
    threshold: maybeTextOf(record, 'threshold'),
    amount: amountOf(record, 'amount'),
    asOf: maybeTextOf(record, 'asOf'),
    basis: basisOf(record['basis']),
  };
}

/** A list of laws, or the JSON text of one as it stands in the table `warning`. */
export function basisOf(basis: unknown): WarningBasis[] {
  const list: unknown = typeof basis === 'string' ? JSON.parse(basis) : (basis ?? []);
  if (!Array.isArray(list)) throw new DataError(`basis is no list: ${String(basis)}`, 'basis');
  return list.map((item) => {
    const { document, article } = recordOf(item, 'basis');
    return { document: String(document), article: article === undefined || article === null ? null : String(article) };
  });
}
