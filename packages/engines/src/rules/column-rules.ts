import type { Column } from '@qianliyan/sdk';
import { literal, literals } from '../sql/literal.js';
import { sqlType } from '../sql/column-types.js';

const most = '9007199254740991';
const matches = (text: string, pattern: string): string => `regexp_full_match(${text}, ${literal(pattern)})`;

/** Past 4,000 UTF-16 units, as the TypeScript validator counts; a text of 2,000 code points is never past it. */
const tooLong = (text: string): string =>
  `strlen(${text}) > 4000 AND length(${text}) + length(regexp_replace(${text}, '[^\\x{10000}-\\x{10FFFF}]', '', 'g')) > 4000`;

/** Yuan with up to two decimals: the cheap first pattern passes whatever cannot overflow, the rest says what is wrong. */
function amountIssue(text: string): string {
  const value = `TRY_CAST(${text} AS DECIMAL(38, 2))`;
  return `CASE WHEN ${matches(text, '[+-]?[0-9]{1,13}(\\.[0-9]{0,2})?')} THEN NULL
    WHEN NOT ${matches(text, '[+-]?[0-9]+(\\.[0-9]*)?')} THEN 'bad-number'
    WHEN regexp_matches(${text}, '\\.[0-9][0-9][0-9]*[1-9]') THEN 'too-fine'
    WHEN ${value} IS NULL OR abs(${value}) > 90071992547409.91 THEN 'amount-overflow' END`;
}

/** DuckDB's reader of JSON takes NaN, infinity and trailing commas, which JSON has not. */
function jsonIssue(text: string): string {
  const bare = `regexp_replace(${text}, ${literal('"([^"\\\\]|\\\\.)*"')}, '', 'g')`;
  return `CASE WHEN json_valid(${text}) AND NOT regexp_matches(${bare}, '(?i)nan|inf|,\\s*[\\]}]') THEN NULL ELSE 'bad-pattern' END`;
}

const typeIssues: Readonly<Partial<Record<Column['type'], (text: string) => string>>> = {
  fen: amountIssue,
  int: (text) => {
    const value = `TRY_CAST(${text} AS BIGINT)`;
    return `CASE WHEN ${matches(text, '-?[0-9]+')} AND ${value} BETWEEN -${most} AND ${most} THEN NULL ELSE 'bad-int' END`;
  },
  number: (text) =>
    `CASE WHEN ${matches(text, '[+-]?[0-9]+(\\.[0-9]+)?')} AND isfinite(TRY_CAST(${text} AS DOUBLE)) THEN NULL ELSE 'bad-number' END`,
  boolean: (text) => `CASE WHEN ${text} IN ('true', 'false') THEN NULL ELSE 'bad-boolean' END`,
  date: (text) =>
    `CASE WHEN length(${text}) = 10 AND CAST(TRY_CAST(${text} AS DATE) AS VARCHAR) = ${text} THEN NULL ELSE 'bad-date' END`,
  json: jsonIssue,
};

/** A known region, which needs no other rule. */
const isRegion = (text: string): string => `${text} IN (SELECT code FROM places)`;

/**
 * SQL that gives the code of a column's first broken rule over its raw text, or NULL; compiled from the standard.
 * `text` is the SQL of the raw text; the session's `places` says which regions exist.
 */
export function columnIssue(column: Column, text: string): string {
  const rules = [`WHEN ${text} IS NULL THEN ${column.required ? `'required-missing'` : 'NULL'}`];
  if (column.references === 'region') rules.push(`WHEN ${isRegion(text)} THEN NULL`);
  if (column.type !== 'json') rules.push(`WHEN ${tooLong(text)} THEN 'too-long'`);
  if (column.values) rules.push(`WHEN NOT list_contains(${literals(column.values)}, ${text}) THEN 'not-in-list'`);
  if (column.pattern) rules.push(`WHEN NOT ${matches(text, column.pattern)} THEN 'bad-pattern'`);
  if (column.references === 'region') rules.push(`ELSE 'unknown-region'`);
  else rules.push(`ELSE ${typeIssues[column.type]?.(text) ?? 'NULL'}`);
  return `CASE ${rules.join(' ')} END`;
}

/** Cheap forms that right texts usually have; whatever has one breaks no rule of its type. */
const plainForms: Readonly<Partial<Record<Column['type'], (text: string) => string>>> = {
  fen: (text) => matches(text, '[+-]?[0-9]{1,13}(\\.[0-9]{0,2})?'),
  int: (text) => matches(text, '-?[0-9]{1,15}'),
  number: (text) => matches(text, '[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?'),
  boolean: (text) => `${text} IN ('true', 'false')`,
  date: (text) => `CAST(TRY_CAST(${text} AS DATE) AS VARCHAR) = ${text} AND strlen(${text}) = 10`,
};

/**
 * SQL that is true only of a text that breaks no rule of its column, at a fraction of the cost of `columnIssue`; the few rows it
 * is not true of are judged exactly.
 */
export function isPlain(column: Column, text: string): string {
  if (column.type === 'json') return `(${columnIssue(column, text)}) IS NULL`;
  const rules: string[] = [];
  if (column.references === 'region') rules.push(isRegion(text));
  else {
    if (column.values) rules.push(`${text} IN (${column.values.map(literal).join(', ')})`);
    if (column.pattern) rules.push(matches(text, column.pattern));
    rules.push(plainForms[column.type]?.(text) ?? `strlen(${text}) <= 4000`);
  }
  const holds = rules.join(' AND ');
  return column.required ? `(${holds})` : `(${text} IS NULL OR (${holds}))`;
}

/**
 * SQL that reads a raw text into its stored type. Tried, not forced: DuckDB may read a refused row before it is filtered out.
 * What no rule refused always reads.
 */
export function columnValue(column: Column, text: string): string {
  if (column.type === 'fen') return `CAST(TRY_CAST(${text} AS DECIMAL(16, 2)) * 100 AS BIGINT)`;
  const type = sqlType(column.type);
  return type === 'VARCHAR' ? text : `TRY_CAST(${text} AS ${type})`;
}
