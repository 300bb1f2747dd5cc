import type { StandardTable } from '../../standard/table.js';
import { narrow } from '../number-text.js';
import { fileColumns } from '../row-reader.js';
import { unitWord } from '../unit.js';
import type { MoneyUnit } from '../../money.js';

/** A header and the column it seems to mean. */
export interface Match {
  readonly header: string;
  readonly column: string;
  /** True when the header is a name the standard knows; else one only contains the other. */
  readonly certain: boolean;
}

/** A unit written into a header: `金额（万元）`, `金额:元`. */
export const headerUnit = (header: string): MoneyUnit | undefined =>
  unitWord(
    /[（(]\s*(?:单位\s*[:：])?\s*([^（）()]+?)\s*[)）]/.exec(header)?.[1] ?? /[:：]\s*(\S+)$/.exec(header)?.[1] ?? '',
  );

/** A name as it is compared: half-width, small, without unit, blanks and signs; 编码 and 编号 are 代码. */
const keyOf = (text: string): string =>
  narrow(text.replace(/::.*$/, ''))
    .replace(/[（(][^（）()]*[)）]/g, (bracket) => (headerUnit(`x${bracket}`) === undefined ? bracket : ''))
    .replace(/[:：]\s*(?:人民币)?[千万亿]?元$/, '')
    .toLowerCase()
    .replace(/编码|编号/g, '代码')
    .replace(/[\s_\-./（）()“”"':：[\]*]/g, '');

/** Names the standard knows a table's columns by: its own, Chinese, English, MOF and other aliases. */
function namesOf(table: StandardTable): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const columns = fileColumns(table);
  const add = (text: string, name: string): void => void (names.has(keyOf(text)) || names.set(keyOf(text), name));
  for (const [name, column] of columns) add(column.zh, name);
  for (const [name, column] of columns) for (const text of [name, column.en, ...column.aliases]) add(text, name);
  return names;
}

/** Of a header of several rows the whole may be known, or its last line alone. */
const readings = (header: string): readonly string[] => [
  keyOf(header),
  keyOf(header.slice(header.lastIndexOf('/') + 1)),
];

/** A name that holds most of another: 支出科目代码 and 科目代码. Of Latin letters more must agree, for `name` is in every other word. */
const near = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const share = /\p{Script=Han}/u.test(short) ? 0.4 : 0.6;
  return short.length >= 2 && long.includes(short) && short.length >= share * long.length;
};

const partly = (key: string, names: ReadonlyMap<string, string>): string | undefined =>
  [...names.keys()]
    .filter((name) => near(name, key))
    .sort((a, b) => Math.abs(a.length - key.length) - Math.abs(b.length - key.length))[0];

/** Matches headers to a table's columns: a header to one column at most, a column to one header, names known in full first. */
export function matchHeaders(headers: readonly string[], table: StandardTable): readonly Match[] {
  const names = namesOf(table);
  const taken = new Set<string>();
  const found: Match[] = [];
  const take = (header: string, column: string | undefined, certain: boolean): void => {
    if (column === undefined || taken.has(column) || found.some((match) => match.header === header)) return;
    taken.add(column);
    found.push({ header, column, certain });
  };
  for (const header of headers)
    take(
      header,
      readings(header)
        .map((key) => names.get(key))
        .find(Boolean),
      true,
    );
  for (const header of headers)
    take(
      header,
      readings(header)
        .map((key) => names.get(partly(key, names) ?? ''))
        .find(Boolean),
      false,
    );
  return found;
}
