import { QianliyanError } from '../../errors.js';
import { standard as published } from '../../standard/index.js';
import type { Column } from '../../standard/column.js';
import type { StandardTable } from '../../standard/table.js';
import type { MappableTables } from '../define-mapping.js';
import type { FileRecord } from '../file-record.js';
import type { ColumnMapping, Mapping } from '../mapping.js';
import { fileColumns } from '../row-reader.js';
import { unitAbove } from '../unit.js';
import { guesses, isPlain } from './find-table.js';
import type { Guess } from './find-table.js';
import { matchHeaders } from './match-header.js';
import { proposeRule } from './propose-rule.js';

/** One column of a proposal. */
export interface ProposedColumn {
  readonly column: string;
  readonly zh: string;
  readonly rule: ColumnMapping;
  /** Certain columns are in the mapping; doubtful ones only when asked for. 确定 / 待核 */
  readonly certain: boolean;
  /** Why it is doubtful, in Chinese. */
  readonly doubts: readonly string[];
}

/** A mapping proposed from a file's headers and first rows, and what a person has to settle. 映射建议 */
export interface Proposal {
  /** Lacks what is not settled; `defineMapping` refuses it until it is complete. */
  readonly mapping: Mapping;
  readonly complete: boolean;
  readonly columns: readonly ProposedColumn[];
  /** Required columns of the table that nothing fills. */
  readonly missing: readonly string[];
  /** Headers that mean no column of the table. */
  readonly unmatched: readonly string[];
  /** Tables the file may be, the likeliest first. */
  readonly tables: readonly string[];
  /** False when the table was not told and the headers do not say plainly which it is. */
  readonly tableCertain: boolean;
  /** All of it in Chinese, a line each. */
  readonly words: readonly string[];
}

/** What a proposal is made from. */
export interface ProposeOptions {
  readonly file: string;
  /** Table the file is to become; the one its headers fit best unless told. */
  readonly table?: string;
  readonly standard?: MappableTables;
  /** Take doubtful columns in too, and leave unmatched headers out. */
  readonly doubtful?: boolean;
  /** How the text is written, as `sniffText` found it. */
  readonly form?: Pick<Mapping, 'encoding' | 'delimiter'>;
}

const invalid = (message: string, subject: string): QianliyanError =>
  new QianliyanError('mapping-invalid', message, { subject });

const idOf = (file: string): string => file.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'mapping';

const statesUnit = (above: readonly FileRecord[], file: string): boolean => {
  try {
    unitAbove(above, file);
    return true;
  } catch {
    return false;
  }
};

/** Columns no header means but that others can fill: a key from file and row, a year from a date. Always doubtful. */
function made(table: StandardTable, found: readonly ProposedColumn[], id: string): readonly ProposedColumn[] {
  const filled = new Set(found.map(({ column }) => column));
  const date = found.find(({ column }) => column === table.day);
  return fileColumns(table).flatMap(([name, column]): ProposedColumn[] => {
    if (filled.has(name) || !column.required) return [];
    const doubtful = { column: name, zh: column.zh, certain: false };
    if (
      table.key.length === 1 &&
      table.key[0] === name &&
      column.pattern === undefined &&
      column.references === undefined
    )
      return [{ ...doubtful, rule: { rowId: `${id}/` }, doubts: ['文件里没有主键，暂由文件名和行号组成'] }];
    const code = found.find(({ column: other }) => other === 'subjectCode' || other === 'code');
    if (/级次$/.test(column.zh) && column.type === 'int' && code && 'from' in code.rule)
      return [{ ...doubtful, rule: { from: code.rule.from, part: 'subject-level' }, doubts: ['由科目代码的长度得出'] }];
    if (name === 'year' && date && 'from' in date.rule)
      return [
        { ...doubtful, rule: { ...date.rule, part: 'year' }, doubts: [`文件里没有年度，暂取“${date.zh}”的年份`] },
      ];
    return [];
  });
}

const zhOf = (table: StandardTable, name: string): string => `${table.columns[name]?.zh ?? name}（${name}）`;

function words(guess: Guess, proposal: Omit<Proposal, 'words'>): readonly string[] {
  const { table } = guess;
  const others = proposal.tables.slice(1, 4);
  return [
    proposal.tableCertain
      ? `数据表：${table.zh}（${table.name}）`
      : `说不准是哪张表，最像 ${table.zh}（${table.name}）${others.length === 0 ? '' : `，也可能是 ${others.join('、')}`}；请指定数据表`,
    ...proposal.columns.map(({ column, zh, rule, certain, doubts }) => {
      const from = 'from' in rule ? `“${rule.from}”` : 'rowId' in rule ? '文件名和行号' : '';
      return `${certain ? '确定' : '待核'}：${from} → ${zh}（${column}）${doubts.length === 0 ? '' : `：${doubts.join('；')}`}`;
    }),
    ...proposal.missing.map((name) => `缺少：必填的 ${zhOf(table, name)} 没有来源，请用 constant 或 from 写明`),
    ...proposal.unmatched.map((header) => `没用上：“${header}”在 ${table.zh} 里没有对应的字段；不要的列写进 ignore`),
    proposal.complete ? '映射已完整' : '映射还不完整，补齐之前不能导入',
  ];
}

/**
 * Proposes a mapping from the first records of a file, by what its headers are called in the standard: Chinese terms, English and MOF
 * names; units in brackets or above the header; date forms from the cells. Nothing is guessed in silence: what is not certain is said and
 * left out unless asked for. 由表头提出映射
 * @throws QianliyanError `mapping-invalid` when the table is unknown, or no header is known to any table.
 */
export function proposeMapping(sample: readonly FileRecord[], options: ProposeOptions): Proposal {
  const { file, doubtful = false } = options;
  const standard: MappableTables = options.standard ?? published;
  const told = options.table === undefined ? undefined : standard[options.table];
  if (options.table !== undefined && told === undefined)
    throw invalid(`unknown table: ${options.table}`, options.table);
  const found = guesses(sample, told === undefined ? Object.values(standard) : [told]);
  const [guess] = found;
  if (guess === undefined)
    throw invalid(`no header of ${file} is known${told === undefined ? '; name the table' : ` to ${told.name}`}`, file);
  const { table, headers } = guess;
  const id = idOf(file);
  const above = sample.slice(0, guess.from);
  const titleUnit = statesUnit(above, file);
  const data = sample.slice(guess.to + 1);
  const matched = matchHeaders(headers, table).map((match): ProposedColumn => {
    const column = table.columns[match.column] as Column;
    const place = headers.indexOf(match.header);
    const { rule, doubts } = proposeRule(
      column,
      match.header,
      data.map(({ cells }) => cells[place] ?? ''),
      titleUnit,
    );
    const odd = match.certain ? [] : [`名称只是相近（标准里叫“${column.zh}”）`];
    const all = [...odd, ...doubts];
    return { column: match.column, zh: column.zh, rule, certain: all.length === 0, doubts: all };
  });
  const columns = [...matched, ...made(table, matched, id)];
  const taken = columns.filter(({ certain }) => certain || doubtful);
  const used = new Set(taken.flatMap(({ rule }) => ('from' in rule ? [rule.from] : [])));
  const offered = new Set(matched.flatMap(({ rule }) => ('from' in rule ? [rule.from] : [])));
  const unmatched = headers.filter((header) => !offered.has(header));
  const filled = new Set(taken.map(({ column }) => column));
  const missing = fileColumns(table).flatMap(([name, column]) => (column.required && !filled.has(name) ? [name] : []));
  const left = doubtful ? headers.filter((header) => !used.has(header)) : [];
  const tableCertain = told !== undefined || isPlain(found);
  const [first, last] = [sample[guess.from]?.row ?? 1, sample[guess.to]?.row ?? 1];
  const sheet = sample[guess.from]?.sheet;
  const mapping: Mapping = {
    format: 'qianliyan-mapping/1',
    id,
    name: { zh: idOf(file), en: idOf(file) },
    table: table.name,
    ...options.form,
    ...(sheet !== undefined && { sheet }),
    ...(first === last ? first > 1 && { headerRow: first } : { headerRows: [first, last] as const }),
    columns: Object.fromEntries(taken.map(({ column, rule }) => [column, rule])),
    ...(left.length > 0 && { ignore: left }),
  };
  const complete =
    tableCertain && missing.length === 0 && headers.every((header) => used.has(header) || left.includes(header));
  const proposal = {
    mapping,
    complete,
    columns,
    missing,
    unmatched,
    tables: found.map((one) => one.table.name),
    tableCertain,
  };
  return { ...proposal, words: words(guess, proposal) };
}
