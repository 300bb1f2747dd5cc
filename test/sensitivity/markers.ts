import { dayFromEpoch, epochDay, fillPlaces, standard } from '@qianliyan/sdk';
import type { Audience, Column, RegionPlace, Sensitivity, StandardTable, StandardTables } from '@qianliyan/sdk';
import fc from 'fast-check';
import type { Rows } from '../conformance/suite.js';

type Cell = string | number | boolean | null;
type Cells = Readonly<Record<string, Cell>>;

/** A value that stands in one hidden cell and nowhere else. */
export interface Mark {
  readonly text: string;
  readonly table: string;
  readonly column: string;
  readonly sensitivity: Exclude<Sensitivity, 'public'>;
}

/** Rows of every table whose hidden cells are marks, and the marks. */
export interface Marked {
  readonly rows: Rows;
  readonly marks: ReadonlyMap<string, Mark>;
}

const places = [
  ['510000000', 'province', null],
  ['510100000', 'prefecture', '510000000'],
  ['510104000', 'county', '510100000'],
  ['510104001', 'township', '510104000'],
] as const;
const codes = places.map(([code]) => code);

/**
 * Fills every table of a standard: each cell of a `staff` or `personal` column holds a value of its own that no public cell comes near, whatever
 * its type. Truths and closed lists cannot be told apart from public ones and stay as they are.
 */
export function markedRows(tables: StandardTables = standard, rowsPerTable = 16): Marked {
  const marks = new Map<string, Mark>();
  let serial = 0;
  const hide = (table: StandardTable, name: string, column: Column): Cell => {
    const { sensitivity } = column;
    if (sensitivity === 'public') throw new Error(`public column: ${name}`);
    serial += 1;
    const value = markOf(column, serial);
    const text = /§\d+§/.exec(String(value))?.[0] ?? String(value);
    if (value !== null) marks.set(text, { text, table: table.name, column: name, sensitivity });
    return value ?? openCell(column, serial);
  };
  const filled = Object.entries(tables).map(([name, table]) => {
    const stored = Object.entries(table.columns).filter(([, column]) => !column.derived);
    const count = name === 'region' ? places.length : rowsPerTable;
    const rows = Array.from({ length: count }, (_, i): Cells =>
      Object.fromEntries(
        stored.map(([column, of]): [string, Cell] => {
          if (of.sensitivity !== 'public') return [column, hide(table, column, of)];
          if (column === 'regionCode') return [column, codes[i % codes.length]!];
          if (name === 'region' && column === 'level') return [column, places[i]![1]];
          if (name === 'region' && column === 'parentCode') return [column, places[i]![2]];
          return [column, openCell(of, i)];
        }),
      ),
    );
    return [name, withPlaces(table, distinct(table, rows))] as const;
  });
  const rows = Object.fromEntries(filled);
  // Rows that repeated a key took their marks with them.
  const kept = JSON.stringify(rows);
  return { rows: rows as unknown as Rows, marks: new Map([...marks].filter(([text]) => kept.includes(text))) };
}

/** The marks in a text that the audience may not see; what it said itself is no news to it. */
export function leaksIn(text: string, { marks }: Marked, audience: Audience, said = ''): readonly Mark[] {
  const words = text.match(/§\d+§|1[78]\d\d-\d\d-\d\d|\d{13,}(?:\.\d+)?|[0-9A-Za-z-]{8,}/g) ?? [];
  const found = new Set(words.flatMap((word) => marks.get(word) ?? []));
  return [...found].filter(
    (mark) => (mark.sensitivity === 'personal' || audience === 'public') && !said.includes(mark.text),
  );
}

/** A value of the column's type that only this cell holds; null where there is none. */
function markOf({ type, values, pattern }: Column, serial: number): Cell {
  if (values || type === 'boolean') return null;
  if (type === 'json') return `{"mark":"§${serial}§"}`;
  if (type === 'date') return dayFromEpoch(epochDay('1700-01-01') + serial);
  if (type === 'int' || type === 'fen') return 8_000_000_000_000 + serial;
  if (type === 'number') return 8_000_000_000_000.5 + serial;
  if (pattern === undefined) return `§${serial}§`;
  const fits = fc.stringMatching(new RegExp(`^(?:${pattern})$`, 'u'), { maxLength: 64 }).map((text) => text);
  const [value = ''] = fc.sample(fits, { seed: serial, numRuns: 1 });
  return /^[0-9A-Za-z-]{8,}$/.test(value) ? value : null;
}

/** A value that no mark comes near. */
function openCell({ type, values, pattern, required }: Column, i: number): Cell {
  if (!required && i % 5 === 4) return null;
  if (values) return values[i % values.length]!;
  switch (type) {
    case 'date':
      return ['2024-12-31', '2025-01-01', '2025-06-30'][i % 3]!;
    case 'fen':
      return (i + 1) * 100;
    case 'int':
      return 2024 + (i % 2);
    case 'number':
      return i + 0.5;
    case 'boolean':
      return i % 2 === 0;
    case 'json':
      return '[]';
    default:
      return pattern === undefined
        ? `公开${i}`
        : fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`, 'u'), { maxLength: 64 }), {
            seed: i,
            numRuns: 1,
          })[0]!;
  }
}

function distinct({ key }: StandardTable, rows: readonly Cells[]): readonly Cells[] {
  return [...new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row])).values()];
}

function withPlaces(table: StandardTable, rows: readonly Cells[]): readonly Cells[] {
  if (!Object.values(table.columns).some((column) => column.derived)) return rows;
  const regions = places.map(([regionCode, level, parentCode]) => ({ regionCode, level, parentCode }) as RegionPlace);
  return fillPlaces(rows as readonly (Cells & { readonly regionCode: string })[], regions) as readonly Cells[];
}
