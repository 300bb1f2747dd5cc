import type { Column } from './column.js';
import type { StandardTables } from './table.js';

/** What stands in a header, a closed list or a label: no blanks around it, and nothing that a CSV would have to quote. */
const plain = /^[^\s,"](?:[^,"\r\n]*[^\s,"])?$/u;

/** What is wrong with one column of a table of `tables`. */
export function columnFaults(name: string, column: Column, tables: StandardTables): string[] {
  return [
    ...nameFaults(name, column),
    ...amountFaults(column),
    ...textFaults(column),
    ...linkFaults(name, column, tables),
  ];
}

const said = (faults: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(faults).flatMap(([text, holds]) => (holds ? [text] : []));

const nameFaults = (name: string, { zh, en, aliases }: Column): string[] =>
  said({
    'name is not camelCase': !/^[a-z][a-zA-Z0-9]*$/.test(name),
    'has no English name': en.trim() === '',
    'a Chinese term or alias has blanks, commas or quotes': ![zh, ...aliases].every((text) => plain.test(text)),
  });

const amountFaults = ({ type, amount, guard, derived, required }: Column): string[] =>
  said({
    'only an amount has a kind of amount': amount !== undefined && type !== 'fen',
    'an amount, number or JSON text guards no sum': guard === true && ['fen', 'number', 'json'].includes(type),
    'the region tree does not fill it': derived !== undefined && type !== 'code',
    'only a level is always there': derived !== undefined && required !== (derived === 'region-level'),
  });

const textFaults = ({ type, values, labels, pattern }: Column): string[] =>
  said({
    'only codes and texts have a closed list': values !== undefined && type !== 'code' && type !== 'text',
    'closed list is empty, repeats itself or holds blanks, commas or quotes':
      values !== undefined && !(values.length > 0 && distinct(values) && values.every((text) => plain.test(text))),
    'labels are not one for each value': labels !== undefined && !sameNames(Object.keys(labels), values ?? []),
    'labels repeat themselves or hold blanks, commas or quotes':
      labels !== undefined &&
      !(distinct(Object.values(labels)) && Object.values(labels).every((text) => plain.test(text))),
    'a label is the value of another': values?.some((value) => isOther(value, labels?.[value], values)) ?? false,
    'pattern is not in the common subset of JavaScript and RE2': pattern !== undefined && !common(pattern),
  });

function linkFaults(name: string, { references }: Column, tables: StandardTables): string[] {
  if (references === undefined) return [];
  const target = Object.entries(tables).find(([name]) => name === references)?.[1];
  if (target === undefined) return [`references an unknown table: ${references}`];
  if (references === 'region' && name !== 'regionCode')
    return ['only regionCode references the table of regions; the code of another region has a pattern'];
  return target.key.length === 1 ? [] : [`references a table whose key is not one column: ${references}`];
}

const isOther = (value: string, label: string | undefined, values: readonly string[]): boolean =>
  label !== undefined && label !== value && values.includes(label);

const distinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

function common(pattern: string): boolean {
  if (/\(\?(?!:)|\\[1-9kpP]/.test(pattern)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').source !== '';
  } catch {
    return false;
  }
}
