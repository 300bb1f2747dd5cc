import { SourceError, dayFromEpoch, epochDay } from '@qianliyan/sdk';
import { encodeFile, monthEnd } from '@qianliyan/sdk/published';
import type { SectionSchema, Shelf } from '@qianliyan/sdk/published';
import type { ColumnRows } from './column-rows.js';
import type { RegionTree } from './region-tree.js';

/** A file to be, with the days it holds when its part is cut by time. */
export interface CutFile {
  readonly bytes: Uint8Array;
  readonly days?: readonly [first: string, last: string, carried: string];
}

/** The most bytes of one file. */
export const mostBytes = 64_000;

/** One section of one part: its rows, and the last day of the month of each where it is cut by time. */
interface PartRows {
  readonly schema: SectionSchema;
  readonly all: ColumnRows;
  readonly rows: readonly number[];
  readonly dayOf: ((row: number) => string) | undefined;
}

/** Row numbers of a section by the places they stand at. */
export function rowsByPlace(
  schema: SectionSchema,
  rows: ColumnRows,
  placesOf: (code: string) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const by = schema.by ?? 'regionCode';
  const found = new Map<string, number[]>();
  for (let row = 0; row < rows.count; row += 1) {
    const code = rows.cell(by, row);
    for (const place of code === null ? [] : placesOf(String(code))) {
      const known = found.get(place);
      if (known) known.push(row);
      else found.set(place, [row]);
    }
  }
  return found;
}

/** Cuts a shelf of places: one file a place, by time where that is larger than `mostBytes`. */
export function cutDrill(
  { sections }: Shelf,
  rowsOf: ReadonlyMap<string, ColumnRows>,
  tree: RegionTree,
): ReadonlyMap<string, readonly CutFile[]> {
  const regions = rowsOf.get('region')!;
  const rowOfRegion = new Map(regions.where().map((row) => [String(regions.cell('regionCode', row)), row]));
  const placed = Object.entries(sections).map(([name, schema]) => {
    const all = rowsOf.get(name)!;
    const standing =
      schema.standing === undefined ? rowsByPlace(schema, all, (code) => tree.placesOf(code)) : undefined;
    const rows = (place: string): readonly number[] => {
      if (standing) return standing.get(place) ?? [];
      if (schema.standing === 'above') return tree.above(place).flatMap((code) => rowOfRegion.get(code) ?? []);
      return schema.standing === 'everywhere' || place === tree.root ? all.where() : [];
    };
    return { schema, all, rows };
  });
  return new Map(
    tree.withFile.map((place) => {
      const parts = placed.map(({ schema, all, rows }): PartRows => ({
        schema,
        all,
        rows: rows(place),
        dayOf: schema.standing === 'everywhere' ? undefined : dayReader(schema, all),
      }));
      return [place, cutByTime(place, parts)];
    }),
  );
}

/** How to tell the day of a row: the last of its month, or its own. */
function dayReader({ periods }: SectionSchema, rows: ColumnRows): ((row: number) => string) | undefined {
  const [column] = periods;
  if (column === undefined) return undefined;
  if (column !== 'year') return (row) => String(rows.cell(column, row));
  return (row) =>
    monthEnd(
      `${String(rows.cell('year', row)).padStart(4, '0')}-${String(rows.cell('month', row)).padStart(2, '0')}-01`,
    );
}

function cutByTime(place: string, parts: readonly PartRows[]): readonly CutFile[] {
  const whole = encode(parts);
  if (whole.length <= mostBytes) return [{ bytes: whole }];
  const days = parts.flatMap(({ rows, dayOf }) => (dayOf ? rows.map((row) => monthEnd(dayOf(row))) : []));
  const months = [...new Set(days)].sort();
  return halve(place, parts, months, '0000-01-01', '9999-12-31');
}

/** One file of some months, or, where that is too large, those of its halves; years are kept whole as long as can be. */
function halve(
  place: string,
  parts: readonly PartRows[],
  months: readonly string[],
  first: string,
  last: string,
): readonly CutFile[] {
  const carried = carriedDay(parts, first);
  const bytes = encode(parts, (day, isDated) => day <= last && day >= (isDated ? carried : first));
  if (bytes.length <= mostBytes) return [{ bytes, days: [first, last, carried] }];
  if (months.length < 2)
    throw new SourceError('file-too-large', `one month of a region takes more than ${mostBytes} bytes: ${place}`, {
      subject: place,
    });
  const years = months.flatMap((month, i) => (i > 0 && month.slice(0, 4) !== months[i - 1]!.slice(0, 4) ? [i] : []));
  const half = years[years.length >> 1] ?? months.length >> 1;
  const end = months[half - 1]!;
  return [
    ...halve(place, parts, months.slice(0, half), first, end),
    ...halve(place, parts, months.slice(half), dayFromEpoch(epochDay(end) + 1), last),
  ];
}

/** The latest evaluation before a day, whose warnings stand on it; the day itself when there was none. */
function carriedDay(parts: readonly PartRows[], first: string): string {
  let latest = '';
  for (const { schema, rows, dayOf } of parts) {
    if (!dayOf || schema.periods[0] === 'year') continue;
    for (const row of rows) {
      const day = dayOf(row);
      if (day < first && day > latest) latest = day;
    }
  }
  return latest === '' ? first : latest;
}

const encode = (parts: readonly PartRows[], holds?: (day: string, isDated: boolean) => boolean): Uint8Array =>
  encodeFile(
    parts.map(({ schema, all, rows, dayOf }) => ({
      schema,
      rows: all.pick(dayOf && holds ? rows.filter((row) => holds(dayOf(row), schema.periods[0] !== 'year')) : rows),
    })),
  );
