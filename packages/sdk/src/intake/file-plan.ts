import { QianliyanError } from '../errors.js';
import type { MoneyUnit } from '../money.js';
import type { StandardTable } from '../standard/table.js';
import { compileRow } from './compile-row.js';
import type { ColumnPlan } from './compile-row.js';
import type { FileRecord } from './file-record.js';
import { headerNames, headerText } from './header.js';
import { mappedHeaders } from './mapping.js';
import type { Mapping } from './mapping.js';
import { totalsRank } from './totals.js';
import { unitAbove, unitAt } from './unit.js';

/** A mapping compiled over one file's head. */
export interface FilePlan {
  readonly headers: readonly string[];
  readonly columns: readonly ColumnPlan[];
  /** Units of amounts that hold for the whole file, by column. */
  readonly units: Readonly<Record<string, MoneyUnit>>;
  /** Column that says how deep a row stands, for totals. */
  readonly level: string | undefined;
  /** The rank of a totals row, none of a row of data. */
  readonly rank: (record: FileRecord) => number | undefined;
}

const invalid = (message: string, subject: string): QianliyanError =>
  new QianliyanError('mapping-invalid', message, { subject });

/** Places by header, as written in the file and as the mapping writes them. */
function placesOf(headers: readonly string[], mapping: Mapping, file: string): ReadonlyMap<string, number> {
  const places = new Map(headers.map((name, at) => [name, at]));
  const mapped = mappedHeaders(mapping);
  for (const name of mapped) {
    const at = places.get(headerText(name));
    if (at !== undefined) {
      places.set(name, at);
      continue;
    }
    const twins = headers.filter((one) => one.replace(/\[[A-Z]+\]$/, '') === headerText(name));
    throw invalid(
      twins.length > 1
        ? `header occurs twice in ${file}: ${name}; write one of ${twins.join(', ')}`
        : `header is missing in ${file}: ${name}; the file has ${headers.join(', ')}`,
      name,
    );
  }
  const known = new Set([...mapped, ...(mapping.ignore ?? [])].map(headerText));
  for (const name of headers)
    if (!known.has(name)) throw invalid(`header is neither mapped nor ignored in ${file}: ${name}`, name);
  return places;
}

function unitsOf(mapping: Mapping, above: readonly FileRecord[], head: readonly FileRecord[], file: string) {
  const units: Record<string, MoneyUnit> = {};
  for (const [name, rule] of Object.entries(mapping.columns)) {
    if (!('from' in rule) || rule.unit === undefined) continue;
    if (typeof rule.unit === 'string') units[name] = rule.unit;
    else if ('cell' in rule.unit) units[name] = unitAt(rule.unit.cell, [...above, ...head], file);
    else if ('title' in rule.unit) units[name] = unitAbove(above, file);
  }
  return units;
}

const parts = ['level', 'subject-level'];

/** The column of levels: one that takes them from an outline or a code, or `subjectLevel` read from the file. */
const levelColumn = (mapping: Mapping): string | undefined =>
  Object.entries(mapping.columns).find(
    ([name, rule]) => 'from' in rule && (parts.includes(rule.part ?? '') || name === 'subjectLevel'),
  )?.[0];

/**
 * Compiles a mapping over the head of a file: the lines above the header, and the header's rows.
 * @throws QianliyanError `mapping-invalid` naming a header that is missing, occurs twice, or is neither mapped nor ignored, or a unit not stated.
 */
export function filePlan(
  table: StandardTable,
  mapping: Mapping,
  file: string,
  head: { readonly above: readonly FileRecord[]; readonly header: readonly FileRecord[] },
): FilePlan {
  const headers = headerNames(head.header);
  const places = placesOf(headers, mapping, file);
  const units = unitsOf(mapping, head.above, head.header, file);
  const rule = mapping.totals === false ? undefined : mapping.totals;
  const level = rule?.of === 'rows' ? undefined : levelColumn(mapping);
  if (rule?.of === 'top' && level === undefined)
    throw invalid(`mapping ${mapping.id}: totals of the top level need a column that says levels`, 'totals');
  return {
    headers,
    columns: compileRow(table, mapping, { file, places, units }),
    units,
    level,
    rank: totalsRank(mapping, places),
  };
}
