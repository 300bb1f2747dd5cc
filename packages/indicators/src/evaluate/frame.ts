import { epochDay } from '@qianliyan/sdk';
import type { Cell } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { Empty } from '../definition/measure.js';
import type { CompiledIndicator, MeasureSource } from '../plan/plan.js';
import { groupId } from './answer.js';
import type { Answer } from './answer.js';
import type { AtomAnswer, Findings } from './findings.js';
import { isSorted, lineUp } from './line-up.js';
import type { Why } from './outcome.js';

/** What an indicator lacks, and why. */
export interface Lack {
  readonly measure: string;
  readonly why: Why;
}

/** A measure of all groups: numbers (dates as days since 1970), `NaN` for no value, or texts. */
export interface MeasureColumn {
  readonly numbers: Float64Array;
  readonly texts: readonly (string | null)[] | null;
  cell(row: number): Cell;
}

/** All groups of one indicator, column by column, with what each lacks. */
export interface Frame {
  readonly count: number;
  /** Values of the grain's columns, group by group. */
  readonly keys: readonly (readonly Key[])[];
  readonly measures: ReadonlyMap<string, MeasureColumn>;
  /** What no group can do without; then there are no measures. */
  readonly lack: Lack | null;
  /** What single groups lack, by their place. */
  readonly lacking: ReadonlyMap<number, Lack>;
}

interface Found {
  readonly name: string;
  readonly empty: Empty;
  readonly from: MeasureSource;
  readonly answer: AtomAnswer;
}

/** Lines the answers up: every group any measure of the whole grain has rows for, and all the population lists. */
export function frameOf(compiled: CompiledIndicator, findings: Findings): Frame {
  const { indicator } = compiled;
  const found = Object.entries(compiled.measures).map(([name, from]): Found => ({
    name,
    empty: indicator.measures[name]!.empty,
    from,
    answer: findings.answer(from.scan, from.atom),
  }));
  const lack = lackOf(compiled, findings, found);
  const { keys, placesIn } = groupsOf(compiled, findings, found);
  const count = keys[0]?.length ?? 0;
  if (lack && count === 0)
    return { count: 1, keys: keys.map(() => [null]), measures: new Map(), lack, lacking: new Map() };
  if (lack) return { count, keys, measures: new Map(), lack, lacking: new Map() };
  const lacking = new Map<number, Lack>();
  const measures = new Map(
    found.map(
      (one) =>
        [
          one.name,
          columnOf(one, one.answer as Answer, keys, count, placesIn.get(one.answer as Answer), lacking),
        ] as const,
    ),
  );
  return { count, keys, measures, lack, lacking };
}

function lackOf(
  { indicator, population }: CompiledIndicator,
  findings: Findings,
  found: readonly Found[],
): Lack | null {
  const listed = indicator.population;
  const listing = listed === undefined ? [] : [typeof listed === 'string' ? listed : listed.table];
  const table = [...indicator.needs, ...listing].find((name) => findings.missing.has(name));
  if (table !== undefined) return { measure: table, why: findings.missing.get(table)! };
  const unlisted = population && findings.answer(population.scan, population.atom);
  if (typeof unlisted === 'string') return { measure: listing[0]!, why: unlisted };
  const lacks = found.find(({ answer }) => typeof answer === 'string');
  return lacks ? { measure: lacks.name, why: lacks.answer as Why } : null;
}

interface Groups {
  readonly keys: Key[][];
  /** The place of each group in the answers that were lined up. */
  readonly placesIn: ReadonlyMap<Answer, Int32Array>;
}

/** The groups of all answers of the whole grain, and those the population lists besides. */
function groupsOf(compiled: CompiledIndicator, findings: Findings, found: readonly Found[]): Groups {
  const { population, indicator } = compiled;
  const { grain } = indicator;
  const wholes = new Map<Answer, readonly (readonly Key[])[]>();
  for (const { from, answer } of found)
    if (typeof answer !== 'string' && from.places.length === grain.length)
      wholes.set(
        answer,
        grain.map((_, place) => answer.keys[from.places.indexOf(place)]!),
      );
  const listed = population && findings.answer(population.scan, population.atom);
  if (!population || !listed || typeof listed === 'string') return linedUp(grain.length, [...wholes]);
  const columns = grain.map((_, place) => listed.keys[population.places.indexOf(place)]);
  if (columns.every((column) => column !== undefined)) return linedUp(grain.length, [...wholes.set(listed, columns)]);
  const groups = linedUp(grain.length, [...wholes]);
  addListed(listed, population.places, groups.keys);
  return groups;
}

/** Groups in the order of their keys where every answer has it, else in the order they are met. */
function linedUp(width: number, wholes: readonly (readonly [Answer, readonly (readonly Key[])[]])[]): Groups {
  const parts = wholes.map(([{ groups }, keys]) => ({ keys, groups }));
  if (parts.length > 0 && width > 0 && parts.every(({ keys, groups }) => isSorted(keys, groups))) {
    const { keys, places } = lineUp(parts);
    return { keys, placesIn: new Map(wholes.map(([answer], i) => [answer, places[i]!])) };
  }
  const keys: Key[][] = Array.from({ length: width }, () => []);
  const known = new Set<string | number | null>();
  for (const { keys: columns, groups } of parts)
    for (let row = 0; row < groups; row += 1) {
      const id = groupId(columns, row);
      if (known.has(id)) continue;
      known.add(id);
      for (let place = 0; place < width; place += 1) keys[place]!.push(columns[place]![row]!);
    }
  return { keys, placesIn: new Map() };
}

/** Adds the groups of which a population lists some columns and no answer knows these. */
function addListed(listed: Answer, own: readonly number[], keys: Key[][]): void {
  const seen = new Set<string | number | null>();
  const places = own.map((place) => keys[place]!);
  for (let row = 0; row < (keys[0]?.length ?? 0); row += 1) seen.add(groupId(places, row));
  for (let row = 0; row < listed.groups; row += 1) {
    if (seen.has(groupId(listed.keys, row))) continue;
    for (let place = 0; place < keys.length; place += 1) {
      const at = own.indexOf(place);
      keys[place]!.push(at < 0 ? null : listed.keys[at]![row]!);
    }
  }
}

/** A group without rows has what the measure declares; a value that no row reported is not known. */
function columnOf(
  { name, empty, from: { places, atom, type } }: Found,
  answer: Answer,
  keys: readonly (readonly Key[])[],
  count: number,
  placesIn: Int32Array | undefined,
  lacking: Map<number, Lack>,
): MeasureColumn {
  const own = places.map((place) => keys[place]!);
  const whole = places.length === keys.length ? placesIn : undefined;
  const placeOf = (row: number): number => {
    if (whole) return row < whole.length ? whole[row]! : -1;
    return answer.find(places.length === 0 ? '' : groupId(own, row)) ?? -1;
  };
  const source = answer.column(atom)!;
  const numbers = new Float64Array(count).fill(NaN);
  const isText = type === 'text' || type === 'code' || type === 'json';
  const texts: (string | null)[] | null = isText || type === 'date' ? new Array<string | null>(count).fill(null) : null;
  const days = new Map<string, number>();
  for (let row = 0; row < count; row += 1) {
    const at = placeOf(row);
    if (at < 0) {
      if (empty === 'zero') numbers[row] = 0;
      else if (empty === 'unknown' && !lacking.has(row)) lacking.set(row, { measure: name, why: 'no-rows' });
      continue;
    }
    const value = 'nulls' in source ? (source.nulls[at] === 1 ? null : source.values[at]!) : source.values[at]!;
    if (value === null) {
      if (empty !== 'none' && !lacking.has(row)) lacking.set(row, { measure: name, why: 'no-value' });
    } else if (typeof value === 'number') numbers[row] = value;
    else {
      texts![row] = value;
      if (!isText) numbers[row] = dayNumber(value, days);
    }
  }
  return {
    numbers,
    texts: isText ? texts : null,
    cell: (row) => {
      const text = texts?.[row];
      if (text != null) return text;
      const value = numbers[row]!;
      return Number.isNaN(value) ? null : value;
    },
  };
}

function dayNumber(day: string, known: Map<string, number>): number {
  const found = known.get(day) ?? epochDay(day);
  known.set(day, found);
  return found;
}
