import { standard } from '@qianliyan/sdk';
import type { Column, StandardTable, TableName } from '@qianliyan/sdk';
import fc from 'fast-check';
import type { Rows } from './suite.js';

type Cell = string | number | boolean | null;

/** Places as the loader derives them, written out by hand. */
const places: Readonly<
  Record<string, readonly [level: string, parent: string | null, prefecture: string | null, county: string | null]>
> = {
  '510000000': ['province', null, null, null],
  '510100000': ['prefecture', '510000000', '510100000', null],
  '510104000': ['county', '510100000', '510100000', '510104000'],
  '510104001': ['township', '510104000', '510100000', '510104000'],
  '510104002': ['township', '510104000', '510100000', '510104000'],
  '513200000': ['prefecture', '510000000', '513200000', null],
  '519900000': ['zone', '510000000', null, null],
};

/** Words that trip text handling: order by code point against UTF-16, case, quotes, separators, wildcards, what looks like something else. */
const words = [
  'a',
  'A',
  'a b',
  'é',
  'é',
  '中文',
  '中文字',
  '𠮷野家',
  '😀',
  '豈',
  '\uffee',
  "o'brien",
  '"',
  'a,b',
  'a\nb',
  '\\',
  '%',
  '_',
  'null',
  'true',
  '1',
  '-1',
  '2025-01-01',
];

/** Days that cross months, years and a leap day. */
const days = ['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2025-06-30', '2025-07-01'];

const most = Number.MAX_SAFE_INTEGER;
const amounts = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, -1, 123_456_789_012_345) },
  { weight: 1, arbitrary: fc.constantFrom(most, -most, most - 1, 2 ** 52) },
);

const ids = fc.oneof(
  fc.constantFrom(...words),
  fc.integer({ min: 1, max: 999 }).map((number) => `n${number}`),
);

const byName: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  regionCode: fc.constantFrom(...Object.keys(places)),
  year: fc.constantFrom(2024, 2025),
  month: fc.integer({ min: 1, max: 3 }),
  monthTo: fc.constantFrom(6, 12),
  subjectLevel: fc.constantFrom(1, 2),
  subjectCode: fc.constantFrom('201', '20101', '205'),
  functionCode: fc.constantFrom('201', '2010101'),
  code: fc.constantFrom('201', '20101', '205'),
  item: fc.constantFrom('revenue', 'expenditure', 'tax-revenue'),
  sourceUrl: fc.constantFrom('https://example.invalid/a?b=c&d', 'http://example.invalid/'),
  projectCode: ids,
  agencyCode: fc.constantFrom('101001', '101002', '𠮷'),
};

function cells(name: string, column: Column): fc.Arbitrary<Cell> {
  const value = column.values
    ? fc.constantFrom(...column.values)
    : (byName[name] ?? (/Id$/.test(name) ? ids : (shaped(column) ?? ofType(column.type))));
  return column.required ? value : fc.option(value, { freq: 4 });
}

/** Texts a pattern holds. */
function shaped({ pattern }: Column): fc.Arbitrary<Cell> | undefined {
  return pattern === undefined ? undefined : fc.stringMatching(new RegExp(`^(?:${pattern})$`, 'u'), { maxLength: 64 });
}

function ofType(type: Column['type']): fc.Arbitrary<Cell> {
  switch (type) {
    case 'fen':
      return amounts;
    case 'int':
      return fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) },
        { weight: 1, arbitrary: fc.constantFrom(most, -most) },
      );
    case 'number':
      return fc
        .oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }))
        .map((value) => value + 0);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom(...days);
    case 'json':
      return fc.constantFrom('{}', '{"a":[1,"中"]}');
    default:
      return fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...words) },
        {
          weight: 1,
          arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => text.trim() === text),
        },
      );
  }
}

/** Rows of one table that differ in their key, places derived. */
function tableRows(name: TableName): fc.Arbitrary<readonly Readonly<Record<string, Cell>>[]> {
  const table: StandardTable = standard[name];
  const stored = Object.entries(table.columns).filter(([, column]) => !column.derived);
  const row = fc
    .record(Object.fromEntries(stored.map(([column, of]) => [column, cells(column, of)])))
    .map((cellsOf) => ({ ...cellsOf, ...derived(table, cellsOf) }));
  const selector = (cellsOf: Readonly<Record<string, Cell>>) =>
    JSON.stringify(table.key.map((column) => cellsOf[column]));
  // Rows are drawn once and those that repeat a key left out: some tables have few keys to draw.
  return fc
    .array(row, { minLength: 40, maxLength: 60, size: 'max' })
    .map((rows) => [...new Map(rows.map((cellsOf) => [selector(cellsOf), cellsOf])).values()]);
}

function derived(table: StandardTable, row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  if (!table.columns['prefectureCode']) return {};
  const [regionLevel, parentCode, prefectureCode, countyCode] = places[String(row['regionCode'])]!;
  return { regionLevel, parentCode, prefectureCode, countyCode };
}

/** What nobody fills is null. */
const blankRegion = Object.fromEntries(Object.keys(standard.region.columns).map((name) => [name, null]));

const regionRows = Object.entries(places).map(([regionCode, [level, parentCode]], i) => ({
  ...blankRegion,
  regionCode,
  name: `演示${i}`,
  shortName: words[i]!,
  initials: i % 2 === 0 ? null : 'ys',
  level,
  parentCode,
  validTo: i === 3 ? '2024-02-29' : null,
}));

/** Tables that every province holds. */
const always = [
  'paymentVoucher',
  'allotment',
  'executionMonthly',
  'budgetLine',
  'publishedFigure',
  'project',
  'warning',
] as const;

/** Tables whose rows are not drawn: `region` is the places, `agency` stays empty and `subject` is not held at all. */
const notDrawn = ['region', 'agency', 'subject'];

/** How many provinces it takes to see every table of the standard. */
export const provinces = 3;

/** A province of random rows: nulls, negatives, amounts next to 2^53, empty tables, texts beyond the basic plane. */
export function randomRows(province: number): fc.Arbitrary<Rows> {
  const others = (Object.keys(standard) as TableName[]).filter(
    (name) => !notDrawn.includes(name) && !(always as readonly string[]).includes(name),
  );
  const drawn = [...always, ...others.filter((_, i) => i % provinces === province % provinces)];
  return fc
    .record(Object.fromEntries(drawn.map((name) => [name, tableRows(name)])))
    .map((tables) => ({ ...tables, region: regionRows, agency: [] }) as unknown as Rows);
}
