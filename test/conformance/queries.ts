import { standard } from '@qianliyan/sdk';
import type {
  AggregateQuery,
  ColumnType,
  Filter,
  Measure,
  RowQuery,
  Scalar,
  StandardTable,
  TableName,
} from '@qianliyan/sdk';
import fc from 'fast-check';
import { judgeAggregate } from './judge.js';
import type { Rows } from './suite.js';

/** What the generator knows of a column: written down again here, so that the checker is judged and not trusted. */
interface Known {
  readonly name: string;
  readonly type: ColumnType;
  readonly kind: 'flow' | 'cumulative' | 'stock' | null;
  readonly guard: boolean;
  readonly period: boolean;
  readonly closed: readonly string[] | null;
  /** Values that occur. */
  readonly seen: readonly Scalar[];
}

type Draw = fc.GeneratorValue;

/** One of several. */
function pick<const T>(draw: Draw, values: readonly T[]): T {
  return values[draw(fc.nat, { max: values.length - 1 })]!;
}

/** What queries are drawn for. */
export interface Leaning {
  /** How often a guard, or that a key is no amount, is forgotten: 0 for legal queries only. */
  readonly forget: number;
  /** Add amounts rather than count, compare or filter. */
  readonly adding: boolean;
}

/** Random aggregates over a province, one or two folds. */
export function randomAggregates(
  rows: Rows,
  from: readonly TableName[] = heldBy(rows),
  leaning: Leaning = { forget: 0, adding: false },
): fc.Arbitrary<AggregateQuery> {
  return fc.gen().map((draw) => {
    const table = pick(draw, from);
    const columns = tableColumns(table, rows);
    const inner: AggregateQuery = { from: table, ...fold(draw, columns, leaning, 'inner') };
    if (draw(fc.integer, { min: 0, max: 2 }) > 0) return inner;
    const outer = answerColumns(inner, columns, rows, leaning);
    return { of: inner, ...fold(draw, outer, leaning, 'outer') };
  });
}

/** Random row queries over a province. */
export function randomRowQueries(rows: Rows): fc.Arbitrary<RowQuery> {
  return fc.gen().map((draw) => {
    const table = pick(draw, heldBy(rows));
    const columns = tableColumns(table, rows);
    const ordered = draw(fc.shuffledSubarray, columns.filter((column) => column.type !== 'json').slice(0, 12), {
      maxLength: 3,
    });
    const shown = draw(fc.shuffledSubarray, columns, { minLength: 1 });
    return {
      from: table,
      columns: shown.map((column) => column.name),
      order: ordered.map((column) => ({ column: column.name, descending: draw(fc.boolean) })),
      limit: pick(draw, [2, 9, 1000]),
      ...(draw(fc.boolean) && { where: condition(draw, columns, 2) }),
    };
  });
}

const heldBy = (rows: Rows): readonly TableName[] => Object.keys(rows) as TableName[];

function tableColumns(name: TableName, rows: Rows): Known[] {
  const table: StandardTable = standard[name];
  return Object.entries(table.columns).map(([column, of]) => ({
    name: column,
    type: of.type,
    kind: of.amount ?? null,
    guard: of.guard === true,
    period: table.period.includes(column),
    closed: of.values ?? null,
    seen: valuesOf((rows[name] ?? []) as readonly unknown[] as readonly Readonly<Record<string, Scalar>>[], column),
  }));
}

function valuesOf(rows: readonly Readonly<Record<string, unknown>>[], column: string): Scalar[] {
  return [...new Set(rows.map((row) => row[column]))].filter(
    (value): value is Scalar => value !== null && typeof value !== 'bigint',
  );
}

/** The columns of an inner answer, as the contract says them. */
function answerColumns(query: AggregateQuery, columns: readonly Known[], rows: Rows, { forget }: Leaning): Known[] {
  const seen = judgeAggregate(query, rows).rows;
  const of = (name: string) => columns.find((column) => column.name === name)!;
  const keys = query.keys.map((name) => ({
    ...of(name),
    kind: forget > 0 ? of(name).kind : null,
    seen: valuesOf(seen, name),
  }));
  return [
    ...keys,
    ...Object.entries(query.measures).map(([name, measure]) => measured(name, measure, columns, valuesOf(seen, name))),
  ];
}

function measured(name: string, measure: Measure, columns: readonly Known[], seen: readonly Scalar[]): Known {
  const base = { name, guard: false, period: false, seen };
  if ('count' in measure) return { ...base, type: 'int', kind: null, closed: null };
  const read =
    'sum' in measure ? measure.sum : 'last' in measure ? measure.last : 'min' in measure ? measure.min : measure.max;
  const { type, kind, closed } = columns.find((column) => column.name === read)!;
  return { ...base, type, kind: 'sum' in measure || 'last' in measure ? kind : null, closed };
}

interface Parts {
  readonly where?: Filter;
  readonly keys: readonly string[];
  readonly measures: Readonly<Record<string, Measure>>;
  readonly having?: Filter;
}

function fold(draw: Draw, columns: readonly Known[], { forget, adding }: Leaning, suffix: string): Parts {
  const groupable = columns.filter((column) => column.type !== 'json');
  const keys = new Set(
    draw(fc.subarray, groupable, { maxLength: Math.min(3, groupable.length) }).map((column) => column.name),
  );
  const fixed: Filter[] = !adding && draw(fc.boolean) ? [condition(draw, columns, 2)] : [];
  const settled = new Set(keys);
  const measures: Record<string, Measure> = {};
  const count = draw(fc.integer, { min: keys.size === 0 ? 1 : 0, max: 4 });
  for (let i = 0; i < count; i += 1) {
    const { measure, amount, settles } = oneMeasure(draw, columns, adding);
    const own: Filter[] = !adding && draw(fc.integer, { min: 0, max: 3 }) === 0 ? [condition(draw, columns, 1)] : [];
    for (const column of columns) {
      const needed =
        amount !== null && (column.guard || (column.period && amount.kind !== 'flow' && column.name !== settles));
      if (!needed || settled.has(column.name) || draw(fc.double, { min: 0, max: 1, noNaN: true }) < forget) continue;
      const place = column.seen.length === 0 ? 'key' : pick(draw, ['key', 'key', 'where', 'own']);
      if (place === 'key') keys.add(column.name);
      else (place === 'where' ? fixed : own).push(holdToOne(draw, column));
      if (place !== 'own') settled.add(column.name);
    }
    measures[`${pick(draw, ['m', 'M', 'count', 'constructor', 'total_'])}${i}${suffix}`] = {
      ...measure,
      ...(own.length > 0 && { where: { and: own } }),
    };
  }
  const where: Filter | undefined = fixed.length === 0 ? undefined : fixed.length === 1 ? fixed[0]! : { and: fixed };
  const parts = { keys: [...keys], measures, ...(where && { where }) };
  const outputs = [
    ...columns.filter((column) => keys.has(column.name)),
    ...Object.entries(measures).map(([name, measure]) => measured(name, measure, columns, [])),
  ];
  return !adding && draw(fc.integer, { min: 0, max: 3 }) === 0 && outputs.length > 0
    ? { ...parts, having: condition(draw, outputs, 1) }
    : parts;
}

/** A measure, the amount it adds (if it adds one), and the column it settles by itself. */
function oneMeasure(
  draw: Draw,
  columns: readonly Known[],
  adding: boolean,
): { measure: Measure; amount: Known | null; settles: string | null } {
  const addable = columns.filter(
    (column) => (column.type === 'int' && !adding) || (column.type === 'fen' && column.kind !== null),
  );
  const ordered = columns.filter((column) => column.type !== 'json' && column.type !== 'boolean');
  const dated = columns.filter((column) => column.type === 'date' || column.type === 'int');
  const op = adding
    ? pick(draw, ['sum', 'sum', 'last'])
    : pick(draw, ['count', 'sum', 'sum', 'sum', 'min', 'max', 'last']);
  if (op === 'sum' && addable.length > 0) {
    const column = pick(draw, addable);
    return { measure: { sum: column.name }, amount: column.kind === null ? null : column, settles: null };
  }
  if (op === 'last' && dated.length > 0 && ordered.length > 0) {
    const [column, by] = [pick(draw, ordered), pick(draw, dated)];
    return {
      measure: { last: column.name, by: by.name },
      amount: column.kind === null ? null : column,
      settles: by.name,
    };
  }
  if ((op === 'min' || op === 'max') && ordered.length > 0) {
    const column = pick(draw, ordered);
    return { measure: op === 'min' ? { min: column.name } : { max: column.name }, amount: null, settles: null };
  }
  return { measure: { count: true }, amount: null, settles: null };
}

function holdToOne(draw: Draw, column: Known): Filter {
  const value = pick(draw, column.seen);
  return draw(fc.boolean)
    ? { column: column.name, op: 'eq', value }
    : { column: column.name, op: 'in', values: [value, value] };
}

function condition(draw: Draw, columns: readonly Known[], depth: number): Filter {
  const shape = depth === 0 ? 'one' : pick(draw, ['one', 'one', 'and', 'or', 'not']);
  if (shape === 'not') return { not: condition(draw, columns, depth - 1) };
  if (shape === 'and' || shape === 'or') {
    const parts = Array.from({ length: draw(fc.integer, { min: 1, max: 3 }) }, () =>
      condition(draw, columns, depth - 1),
    );
    return shape === 'and' ? { and: parts } : { or: parts };
  }
  const column = pick(draw, columns);
  const twins = columns.filter((other) => other.type === column.type);
  if (column.type !== 'json' && twins.length > 1 && draw(fc.integer, { min: 0, max: 5 }) === 0)
    return {
      left: column.name,
      op: pick(draw, column.type === 'boolean' ? ['eq', 'ne'] : comparing),
      right: pick(draw, twins).name,
    };
  const op = pick(draw, operators[column.type] ?? ordering);
  if (op === 'null') return { column: column.name, op };
  if (op === 'multiple') return { column: column.name, op, value: pick(draw, [1, 2, 7, 10_000, 1_000_000]) };
  if (op === 'contains')
    return {
      column: column.name,
      op,
      values: Array.from({ length: draw(fc.integer, { min: 1, max: 3 }) }, () => partOf(draw, literal(draw, column))),
    };
  if (op === 'in')
    return {
      column: column.name,
      op,
      values: Array.from({ length: draw(fc.integer, { min: 1, max: 4 }) }, () => literal(draw, column)),
    };
  return { column: column.name, op, value: literal(draw, column) };
}

const comparing = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
const ordering = [...comparing, 'in', 'null'] as const;
const ofText = [...ordering, 'contains'] as const;
const ofWhole = [...ordering, 'multiple'] as const;
type Op = (typeof ofText)[number] | (typeof ofWhole)[number];
const operators: Readonly<Partial<Record<ColumnType, readonly Op[]>>> = {
  json: ['null'],
  boolean: ['eq', 'ne', 'in', 'null'],
  text: ofText,
  code: ofText,
  int: ofWhole,
  fen: ofWhole,
};

/** Some letters of a text, whole code points; a text without any stands for itself. */
function partOf(draw: Draw, value: Scalar): string {
  const letters = [...String(value)];
  const from = draw(fc.nat, { max: Math.max(0, letters.length - 1) });
  return letters.slice(from, from + draw(fc.integer, { min: 1, max: 3 })).join('') || 'a';
}

/** Mostly a value that occurs, so that conditions divide the rows. */
function literal(draw: Draw, column: Known): Scalar {
  if (column.seen.length > 0 && draw(fc.integer, { min: 0, max: 4 }) > 0) return pick(draw, column.seen);
  if (column.closed) return pick(draw, column.closed);
  switch (column.type) {
    case 'fen':
    case 'int':
      return pick(draw, [0, 1, -7, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER]);
    case 'number':
      return pick(draw, [0, 0.1, -2.5, 1e300]);
    case 'boolean':
      return draw(fc.boolean);
    case 'date':
      return pick(draw, ['2024-02-29', '1999-12-31', '2025-06-30']);
    default:
      return pick(draw, ['', 'a', "'; drop table x --", '𠮷', '\uffff', '中']);
  }
}
