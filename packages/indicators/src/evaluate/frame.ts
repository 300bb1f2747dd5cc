import { epochDay } from '@qianliyan/sdk';
import type { AnswerColumn, Cell } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import type { Empty } from '../definition/measure.js';
import { referenceOf } from '../definition/reference.js';
import type { CompiledIndicator, MeasureSource } from '../plan/plan.js';
import { groupId } from './answer.js';
import type { Answer } from './answer.js';
import type { AtomAnswer, Findings } from './findings.js';
import { groupsOf } from './frame-groups.js';
import type { KeyColumns } from './line-up.js';
import type { Lack } from './lack.js';
import type { Why } from './outcome.js';

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
  readonly keys: KeyColumns;
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
  const { keys, count, placesIn } = groupsOf(
    compiled,
    findings,
    found.map(({ answer, from }) => [answer, from.places]),
  );
  if (lack && count === 0)
    return { count: 1, keys: keys.map(() => [null]), measures: new Map(), lack, lacking: new Map() };
  if (lack) return { count, keys, measures: new Map(), lack, lacking: new Map() };
  const lacking = strangersIn(indicator, keys, findings);
  const measures = new Map<string, MeasureColumn>();
  const places = new Map<string, Int32Array>();
  for (const one of found) {
    const answer = one.answer as Answer;
    const { scan, atom, places: own } = one.from;
    const id = `${scan} ${own.join()}`;
    const at = places.get(id) ?? placesOf(answer, own, keys, count, placesIn.get(answer.groups));
    places.set(id, at);
    measures.set(one.name, columnOf(one, answer.column(atom), at, lacking));
  }
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

/** Groups with a code their reference table does not know: such a group has no place, so that is said instead of judging it. */
function strangersIn(
  { grain, unlisted = [] }: Indicator,
  keys: KeyColumns,
  { strangers }: Findings,
): Map<number, Lack> {
  const lacking = new Map<number, Lack>();
  grain.forEach((column, place) => {
    const reference = unlisted.includes(column) ? null : referenceOf(column);
    if (!reference) return;
    for (const row of strangers(keys[place]!, reference))
      if (!lacking.has(row)) lacking.set(row, { measure: reference, why: 'unknown-reference' });
  });
  return lacking;
}

/** The place of each group in an answer, −1 where that has no rows of it. */
function placesOf(
  { groups, present }: Answer,
  places: readonly number[],
  keys: KeyColumns,
  count: number,
  linedUp: Int32Array | undefined,
): Int32Array {
  if (linedUp && places.length === keys.length && !present && linedUp.length === count) return linedUp;
  const own = places.map((place) => keys[place]!);
  const at = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const place =
      linedUp && places.length === keys.length
        ? (linedUp[row] ?? -1)
        : (groups.find(places.length === 0 ? '' : groupId(own, row)) ?? -1);
    at[row] = place >= 0 && present?.[place] === 0 ? -1 : place;
  }
  return at;
}

/** A group without rows has what the measure declares; a value that no row reported is not known. */
function columnOf(
  { name, empty, from: { type } }: Found,
  source: AnswerColumn,
  places: Int32Array,
  lacking: Map<number, Lack>,
): MeasureColumn {
  const count = places.length;
  const numbers = new Float64Array(count).fill(NaN);
  const isText = type === 'text' || type === 'code' || type === 'json';
  const texts: (string | null)[] | null = isText || type === 'date' ? new Array<string | null>(count).fill(null) : null;
  const days = new Map<string, number>();
  for (let row = 0; row < count; row += 1) {
    const at = places[row]!;
    if (at < 0) {
      if (empty === 'zero') numbers[row] = 0;
      else if (empty === 'unknown' && !lacking.has(row)) lacking.set(row, { measure: name, why: 'no-rows' });
      continue;
    }
    const value = 'nulls' in source && source.nulls[at] === 1 ? null : source.values[at]!;
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
