import type { Key } from '../definition/indicator.js';
import type { CompiledIndicator } from '../plan/plan.js';
import { groupId } from './answer.js';
import type { Answer, Groups } from './answer.js';
import type { AtomAnswer, Findings } from './findings.js';
import { lineUp } from './line-up.js';
import type { KeyColumns, LinedUp } from './line-up.js';

/** Lines up the groups of answers, their keys in the order of a grain; remembers what it found. */
export type LiningUp = (groups: readonly (readonly [Groups, readonly number[]])[]) => LinedUp;

/** Lines up once what several indicators ask for. */
export function rememberLineUps(): LiningUp {
  const known = new Map<string, LinedUp>();
  return (groups) => {
    const id = JSON.stringify(groups.map(([one, order]) => [one.id, order]));
    const found =
      known.get(id) ??
      lineUp(groups.map(([{ keys, count }, order]) => ({ count, keys: order.map((at) => keys[at]!) })));
    known.set(id, found);
    return found;
  };
}

interface Lined {
  readonly keys: KeyColumns;
  readonly count: number;
  /** The place of each group in the answers that were lined up. */
  readonly placesIn: ReadonlyMap<Groups, Int32Array>;
}

/** The groups any answer of the whole grain has rows of, and those the population lists besides. */
export function groupsOf(
  compiled: CompiledIndicator,
  findings: Findings,
  answers: readonly (readonly [AtomAnswer, readonly number[]])[],
): Lined {
  const { population, indicator } = compiled;
  const wholes = new Map<Answer, readonly number[]>();
  const take = (answer: AtomAnswer, places: readonly number[]): boolean => {
    const order = indicator.grain.map((_, place) => places.indexOf(place));
    if (typeof answer === 'string' || order.length !== places.length || order.includes(-1)) return false;
    wholes.set(answer, order);
    return true;
  };
  for (const [answer, places] of answers) take(answer, places);
  const listed = population && findings.answer(population.scan, population.atom);
  const isListed = population && listed && !take(listed, population.places);
  const lined = presentOnes([...wholes], indicator.grain.length, findings.linedUp);
  return isListed && typeof listed !== 'string' ? withListed(lined, listed, population.places) : lined;
}

/** The groups that one of some answers has rows of. */
function presentOnes(
  wholes: readonly (readonly [Answer, readonly number[]])[],
  width: number,
  linedUp: LiningUp,
): Lined {
  const orders = new Map(wholes.map(([{ groups }, order]) => [groups, order]));
  if (orders.size === 0) return { keys: Array.from({ length: width }, () => []), count: 0, placesIn: new Map() };
  const { keys, count, places } = linedUp([...orders]);
  const placesIn = new Map([...orders.keys()].map((groups, i) => [groups, places[i]!]));
  const answers = wholes.map(([{ groups, present }]) => ({ places: placesIn.get(groups)!, present }));
  const whole = answers.filter(({ present }) => present === null);
  if (whole.length === answers.length) return { keys, count, placesIn };
  const rows = new Int32Array(count);
  let held = 0;
  for (let row = 0; row < count; row += 1) {
    for (let i = 0; i < answers.length; i += 1) {
      const { places: at, present } = answers[i]!;
      const place = at[row]!;
      if (place < 0 || (present && present[place] === 0)) continue;
      rows[held++] = row;
      break;
    }
  }
  if (held === count) return { keys, count, placesIn };
  const kept = rows.subarray(0, held);
  return {
    keys: keys.map((column) => Array.from(kept, (row) => column[row]!)),
    count: held,
    placesIn: new Map([...placesIn].map(([groups, at]) => [groups, kept.map((row) => at[row]!)])),
  };
}

/** Adds the groups of which a population lists some columns and no answer knows these. */
function withListed({ keys, count, placesIn }: Lined, { groups, present }: Answer, own: readonly number[]): Lined {
  const seen = new Uint8Array(groups.count);
  const places = own.map((place) => keys[place]!);
  for (let row = 0; row < count; row += 1) {
    const at = groups.find(groupId(places, row));
    if (at !== undefined) seen[at] = 1;
  }
  const added: number[] = [];
  for (let row = 0; row < groups.count; row += 1) if (seen[row] === 0 && present?.[row] !== 0) added.push(row);
  if (added.length === 0) return { keys, count, placesIn };
  const all = keys.map((column, place) => {
    const at = own.indexOf(place);
    return [...column, ...added.map((row): Key => (at < 0 ? null : groups.keys[at]![row]!))];
  });
  return { keys: all, count: count + added.length, placesIn };
}
