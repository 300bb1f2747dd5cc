import { SourceError } from '../errors.js';
import type { Cell } from '../table/order.js';
import { ByteReader } from './byte-reader.js';
import { flatGrid } from './column.js';
import type { Grid } from './column.js';
import { decodeColumn, readBits } from './decode-column.js';
import type { Unpacked } from './decode-column.js';
import { magic } from './section.js';
import type { SectionSchema } from './section.js';

/** One section of a file, its columns unpacked when first asked for. */
export interface Section {
  readonly schema: SectionSchema;
  readonly series: number;
  readonly periods: number;
  /** True where a series has a row in a period: at `series × periods + period`. */
  has(at: number): boolean;
  /** The cell of a column at a place of the grid; booleans are 0 and 1. @throws RangeError | SyntaxError */
  cell(column: string, at: number): Cell;
  /** A column as it is packed: one value a period, a series or a place. @throws RangeError | SyntaxError */
  column(name: string): Unpacked;
}

/**
 * Reads a file of sections, in the order of their schemas; only what a question names is unpacked.
 * @throws SourceError `http-failed` when the bytes are no such file
 */
export function decodeFile(bytes: Uint8Array, schemas: readonly SectionSchema[]): readonly Section[] {
  try {
    const reader = new ByteReader(bytes);
    if (String.fromCharCode(...reader.take(4)) !== magic) throw new RangeError('file has another beginning');
    return schemas.map((schema) => openSection(reader.take(reader.count()), schema));
  } catch (cause) {
    throw new SourceError('http-failed', 'published file is damaged', { cause });
  }
}

function openSection(bytes: Uint8Array, schema: SectionSchema): Section {
  const reader = new ByteReader(bytes);
  const [series, periods] = [reader.count(), reader.count()];
  const places = series * periods;
  const present = reader.byte() === 0 ? null : readBits(reader.take((places + 7) >> 3), places);
  const packed = packedColumns(reader, schema);
  const kept = new Map<string, Unpacked>();
  const isPeriod = new Set(schema.periods);
  const isSeries = new Set(schema.series);
  const column = (name: string): Unpacked => {
    const known = kept.get(name);
    if (known) return known;
    const count = isPeriod.has(name) ? periods : isSeries.has(name) ? series : places;
    const measured = !isPeriod.has(name) && !isSeries.has(name);
    const held = { count, present: measured ? present : null };
    const grid = measured ? gridOf(schema, series, periods, column) : flatGrid(count);
    const unpacked = decodeColumn(packed.get(name)!, held, grid, (place) => column(schema.measures[place]!).values);
    kept.set(name, unpacked);
    return unpacked;
  };
  return {
    schema,
    series,
    periods,
    has: (at) => present === null || present[at] === 1,
    column,
    cell: (name, at) => {
      const { values, nulls, words } = column(name);
      const i = isPeriod.has(name) ? at % periods : isSeries.has(name) ? Math.floor(at / periods) : at;
      if (words !== null) return values[i] === 0 ? null : words[values[i]! - 1]!;
      return nulls !== null && nulls[i] === 1 ? null : values[i]!;
    },
  };
}

/** The bytes of every column, by name. */
function packedColumns(reader: ByteReader, schema: SectionSchema): ReadonlyMap<string, Uint8Array> {
  const names = [...schema.periods, ...schema.series, ...schema.measures];
  const packed = new Map(names.map((name) => [name, reader.take(reader.count())]));
  if (reader.at !== reader.bytes.length) throw new RangeError('section is not as long as its columns');
  return packed;
}

function gridOf(schema: SectionSchema, series: number, periods: number, column: (name: string) => Unpacked): Grid {
  const [year] = schema.periods;
  const years = year === undefined ? new Float64Array(periods) : column(year).values;
  return { series, periods, begins: Uint8Array.from(years, (one, i) => (i === 0 || years[i - 1] !== one ? 1 : 0)) };
}
