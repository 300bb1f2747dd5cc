import { QianliyanError } from '../errors.js';
import { columnFaults } from './column-faults.js';
import type { StandardTable, StandardTables } from './table.js';

const camelCase = /^[a-z][a-zA-Z0-9]*$/;

/**
 * Holds tables to the laws of the standard: names, keys, days, periods, amounts, closed lists, references, headers that mean one column. 标准的规则
 * @throws QianliyanError `standard-invalid`, its `subject` the first table or column at fault (`table` or `table.column`), its message all faults
 */
export function checkStandard(tables: StandardTables): void {
  const faults = Object.entries(tables).flatMap(([name, table]) => [
    ...tableFaults(name, table).map((text) => [name, text] as const),
    ...Object.entries(table.columns).flatMap(([column, rules]) =>
      columnFaults(column, rules, tables).map((text) => [`${name}.${column}`, text] as const),
    ),
  ]);
  const [first] = faults;
  if (first === undefined) return;
  const message = faults.map(([subject, text]) => `${subject}: ${text}`).join('; ');
  throw new QianliyanError('standard-invalid', message, { subject: first[0] });
}

/** What is wrong with a table beyond its single columns. */
function tableFaults(name: string, table: StandardTable): string[] {
  const faults = [
    name === table.name ? '' : `is named ${table.name}`,
    camelCase.test(name) ? '' : 'name is not camelCase',
    table.zh.trim() === '' || table.en.trim() === '' ? 'has no Chinese or no English name' : '',
    table.key.length === 0 ? 'has no key' : '',
  ];
  return [
    ...faults.filter((text) => text !== ''),
    ...keyFaults(table),
    ...timeFaults(table),
    ...placeFaults(table),
    ...headerFaults(table),
  ];
}

function keyFaults({ key, columns }: StandardTable): string[] {
  return key.flatMap((name, i) => {
    const column = columns[name];
    if (column === undefined) return [`key column is not there: ${name}`];
    if (key.indexOf(name) !== i) return [`key names a column twice: ${name}`];
    const whole = column.required && column.derived === undefined;
    return whole && !['fen', 'number', 'json'].includes(column.type)
      ? []
      : [`key column must be required, in files, and a code, text, day, whole number or boolean: ${name}`];
  });
}

function timeFaults({ day, partition, period, columns }: StandardTable): string[] {
  const required = (name: string, type: string): boolean => columns[name]?.type === type && columns[name].required;
  const lasting = Object.values(columns).some(({ amount }) => amount === 'cumulative' || amount === 'stock');
  return [
    day !== undefined && !required(day, 'date') ? `day is no required date: ${day}` : '',
    (day !== undefined) === (partition === 'month') ? '' : 'a table cut by month has a day, and no other table has one',
    partition === 'year' && !required('year', 'int') ? 'a table cut by year needs a required whole number `year`' : '',
    lasting && period.length === 0 ? 'holds cumulative or stock amounts but no period' : '',
    ...period.map((name) =>
      required(name, 'int') || required(name, 'date') ? '' : `period is no required whole number or date: ${name}`,
    ),
  ].filter((text) => text !== '');
}

/** Rows of a region carry the places of its tree, which the loader fills, and nothing else does. */
function placeFaults({ key, columns }: StandardTable): string[] {
  const places = Object.values(columns).filter(({ derived }) => derived !== undefined).length;
  const region = columns['regionCode'];
  if (region === undefined || (key.length === 1 && key[0] === 'regionCode'))
    return places === 0 ? [] : ['has columns of the region tree but no regionCode to fill them by'];
  return region.references === 'region' && region.required && places === 4
    ? []
    : ['regionCode must be `regionColumn`, with `placeColumns` or `leafPlaceColumns` beside it'];
}

/** A header means one column: names, Chinese terms and aliases of a table's columns never meet. */
function headerFaults({ columns }: StandardTable): string[] {
  const owners = new Map<string, string>();
  return Object.entries(columns).flatMap(([name, { zh, aliases, derived }]) => {
    if (derived !== undefined) return [];
    return [name, zh, ...aliases].flatMap((header) => {
      const owner = owners.get(header.toLowerCase());
      owners.set(header.toLowerCase(), name);
      return owner === undefined || owner === name ? [] : [`header means both ${owner} and ${name}: ${header}`];
    });
  });
}
