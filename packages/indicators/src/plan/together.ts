import type { Filter, Measure } from '@qianliyan/sdk';
import type { Pass, Presence, Served, Wanted } from './pass.js';
import type { Clock } from './clock.js';
import { filterColumns } from './filter-columns.js';
import { ownConditions } from './scan.js';
import { windowConditions } from './window.js';

/** A scan, and the conditions that set it apart from the others of its pass. */
interface Piece extends Wanted {
  readonly period: readonly Filter[];
  /** On keys and on columns of few values. */
  readonly few: readonly Filter[];
  readonly other: readonly Filter[];
}

const textOf = (value: unknown): string => JSON.stringify(value);
const all = (conditions: readonly Filter[]): Filter => (conditions.length === 1 ? conditions[0]! : { and: conditions });

/** What scans ask alike, and what each asks beside it. */
function piecesOf(wanted: readonly Wanted[], clock: Clock): { readonly common: Filter[]; readonly pieces: Piece[] } {
  const asks = wanted.map(({ scan, atoms }) => ({
    ...{ scan, atoms, own: ownConditions(scan.rows, clock) },
    period: windowConditions(scan.rows.facts, scan.rows.window, clock),
  }));
  const [first, ...others] = asks.map(
    ({ period, own }) => new Map([...period, ...own].map((one) => [textOf(one), one])),
  );
  const common = new Map([...first!].filter(([text]) => others.every((other) => other.has(text))));
  const apart = (conditions: readonly Filter[]) => conditions.filter((one) => !common.has(textOf(one)));
  const pieces = asks.map(({ scan, atoms, period, own }): Piece => {
    const known = [...scan.keys, ...scan.rows.facts.few];
    const isFew = (one: Filter) => filterColumns(one).every((name) => known.includes(name));
    const [few, other] = [apart(own).filter(isFew), apart(own).filter((one) => !isFew(one))];
    return { scan, atoms, period: apart(period), few, other };
  });
  return { common: [...common.values()], pieces };
}

const foldedIn = (pieces: readonly Piece[]): string[] => [
  ...new Set(
    pieces.flatMap(({ scan, few }) => few.flatMap(filterColumns).filter((column) => !scan.keys.includes(column))),
  ),
];

/** The columns that scans of the same keys need beside them, to be told apart by conditions on columns of few values. */
export const foldedFor = (wanted: readonly Wanted[], clock: Clock): readonly string[] =>
  foldedIn(piecesOf(wanted, clock).pieces);

/** Measures by what they say, so that each is asked once. */
class Measures {
  readonly #names = new Map<string, string>();
  readonly asked: Record<string, Measure> = {};

  name(fold: Measure, conditions: readonly Filter[]): string {
    const measure: Measure = conditions.length === 0 ? fold : { ...fold, where: all(conditions) };
    const text = textOf(measure);
    const known = this.#names.get(text) ?? `m${this.#names.size}`;
    this.#names.set(text, known);
    this.asked[known] = measure;
    return known;
  }
}

/** The fold that adds up what a measure said of groups. */
function mergeOf(measure: Measure, name: string): Measure {
  if ('min' in measure) return { min: name };
  return 'max' in measure ? { max: name } : { sum: name };
}

/** One question for scans of the same keys. */
export function together(wanted: readonly Wanted[], clock: Clock): Pass {
  const { common, pieces } = piecesOf(wanted, clock);
  const { scan } = wanted[0]!;
  const inner = new Measures();
  const outer = new Measures();
  const isFolded = pieces.some(({ few }) => few.length > 0);
  const nameOf = ({ period, few, other }: Piece, measure: Measure): string => {
    const name = inner.name(measure, [...period, ...other]);
    return isFolded ? outer.name(mergeOf(measure, name), few) : name;
  };
  const serves = pieces.map((piece): Served => {
    const atoms = Object.fromEntries(piece.atoms.map((atom) => [atom, nameOf(piece, piece.scan.atoms[atom]!)]));
    return { scan: piece.scan, atoms, present: presenceOf(piece, (measure) => nameOf(piece, measure)) };
  });
  const where = [
    ...common,
    ...anyOf(pieces.map(({ period }) => period)),
    ...anyOf(pieces.map(({ few, other }) => [...few, ...other])),
  ];
  const from = { from: scan.rows.table, ...(where.length > 0 && { where: { and: where } }) };
  const { keys } = scan;
  const query = isFolded
    ? { of: { ...from, keys: [...keys, ...foldedIn(pieces)], measures: inner.asked }, keys, measures: outer.asked }
    : { ...from, keys, measures: inner.asked };
  return { query, serves };
}

/** That a row is one of some scan's, where every scan has conditions of its own. */
function anyOf(ways: readonly (readonly Filter[])[]): Filter[] {
  if (ways.some((conditions) => conditions.length === 0)) return [];
  return [{ or: [...new Map(ways.map((conditions) => [textOf(conditions), all(conditions)])).values()] }];
}

/** How the groups of a piece are told from others of its pass: a measure of a column that every row fills, or a count. */
function presenceOf({ scan, atoms, period, few, other }: Piece, name: (measure: Measure) => string): Presence | null {
  if (period.length + few.length + other.length === 0) return null;
  const { filled } = scan.rows.facts;
  const sure = atoms
    .map((atom) => scan.atoms[atom]!)
    .find((measure) => Object.values(measure).some((column) => typeof column === 'string' && filled.includes(column)));
  return { measure: name(sure ?? { count: true }), counts: sure === undefined };
}
