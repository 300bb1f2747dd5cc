import type { AggregateQuery, Filter, Measure } from '@qianliyan/sdk';
import { filterColumns } from './filter-columns.js';
import type { Clock } from './clock.js';
import { rowConditions, scanQuery } from './scan.js';
import type { Scan } from './scan.js';

/** A scan with those of its atoms that can be answered. */
export interface Wanted {
  readonly scan: Scan;
  readonly atoms: readonly string[];
}

/** What a pass answers for one scan: which of its groups, and which of its measures each atom is folded from again. */
export interface Served {
  readonly scan: Scan;
  /** A condition on the keys of the pass; null where it is asked as the scan itself. */
  readonly where: Filter | null;
  readonly atoms: Readonly<Record<string, string>>;
}

/** One question to the source, for one scan or for several at once. 一次取数 */
export interface Pass {
  readonly query: AggregateQuery;
  readonly serves: readonly Served[];
  /** Answers for the scans are folded from the pass's groups; false where the pass is the scan. */
  readonly folded: boolean;
}

/** Columns folded into the keys of one pass at most, beside the keys of the scans: each multiplies its groups. */
const mostFolded = 4;

interface Piece extends Wanted {
  readonly conditions: readonly Filter[];
}

interface Draft {
  readonly first: Piece;
  pieces: Piece[];
  folded: Set<string>;
}

/**
 * Arranges scans into as few questions as pay: scans of the same rows and window, whose conditions differ only in columns of few values,
 * are one question with those columns among its keys; each scan is then folded from its groups. What costs is the updating of
 * measures, not the reading of rows, so conditions on amounts and texts, which would each need a measure of their own, stay apart,
 * but for scans that look for single rows: those are asked together. 编排
 */
export function arrange(wanted: readonly Wanted[], clock: Clock): Pass[] {
  const drafts: Draft[] = [];
  const alone: Wanted[] = [];
  const suspects = new Map<string, Piece[]>();
  const finest = [...wanted].sort((a, b) => b.scan.keys.length - a.scan.keys.length);
  for (const one of finest) {
    if (!canFold(one)) {
      alone.push(one);
      continue;
    }
    const piece = { ...one, conditions: rowConditions(one.scan.rows, clock) };
    if (isByRow(one.scan)) {
      const { rows, keys } = one.scan;
      const like = textOf([rows.table, rows.window, keys]);
      suspects.set(like, [...(suspects.get(like) ?? []), piece]);
      continue;
    }
    const home = drafts.find((draft) => takes(draft, piece));
    if (!home) drafts.push({ first: piece, pieces: [piece], folded: new Set() });
  }
  return [
    ...alone.map((one) => asked(one, clock)),
    ...[...suspects.values()].flatMap((pieces) => suspectRows(pieces, clock)),
    ...drafts.flatMap(({ pieces, folded }) =>
      pieces.length === 1 ? [asked(pieces[0]!, clock)] : [together(pieces, folded)],
    ),
  ];
}

/** True when every group of a scan is one row of a large table: it looks for rows that are wrong in themselves. */
const isByRow = ({ keys, rows: { facts, where } }: Scan): boolean =>
  facts.rhythm === 'day' && where !== undefined && facts.key.every((name) => keys.includes(name));

/** Scans that each look for single rows are one question for the rows that any of them looks for, with the columns that tell which. */
function suspectRows(pieces: readonly Piece[], clock: Clock): Pass[] {
  const own = ownConditions(pieces);
  if (pieces.length === 1 || own.some((conditions) => conditions.length === 0))
    return pieces.map((piece) => asked(piece, clock));
  const { keys } = pieces[0]!.scan;
  const columns = new Set(own.flatMap((conditions) => conditions.flatMap(filterColumns)));
  const any: Filter = { or: own.map((conditions): Filter => ({ and: [...conditions] })) };
  return [together(pieces, new Set([...columns].filter((column) => !keys.includes(column))), [any])];
}

const canFold = ({ scan, atoms }: Wanted): boolean =>
  scan.inner === undefined && scan.keys.length > 0 && atoms.every((atom) => !('last' in scan.atoms[atom]!));

const textOf = (value: unknown): string => JSON.stringify(value);

/** Adds a piece to a draft when its rows, window and keys fit and no more than a few columns of few values are folded for it. */
function takes(draft: Draft, piece: Piece): boolean {
  const { scan } = draft.first;
  const { rows } = piece.scan;
  if (rows.table !== scan.rows.table || textOf(rows.window) !== textOf(scan.rows.window)) return false;
  if (!piece.scan.keys.every((key) => scan.keys.includes(key))) return false;
  const pieces = [...draft.pieces, piece];
  const own = ownConditions(pieces);
  const columns = new Set(own.flatMap((conditions) => conditions.flatMap(filterColumns)));
  const folded = [...columns].filter((column) => !scan.keys.includes(column));
  if (folded.length > mostFolded || !folded.every((column) => rows.facts.few.includes(column))) return false;
  draft.pieces = pieces;
  draft.folded = new Set(folded);
  return true;
}

/** What each piece asks beside what all ask. */
function ownConditions(pieces: readonly Piece[]): readonly (readonly Filter[])[] {
  const common = commonOf(pieces);
  return pieces.map(({ conditions }) => conditions.filter((one) => !common.has(textOf(one))));
}

const commonOf = ([first, ...others]: readonly Piece[]): Set<string> =>
  new Set(
    first!.conditions
      .map(textOf)
      .filter((one) => others.every(({ conditions }) => conditions.some((other) => textOf(other) === one))),
  );

const asked = ({ scan, atoms }: Wanted, clock: Clock): Pass => ({
  query: scanQuery(scan, clock, atoms),
  serves: [{ scan, where: null, atoms: Object.fromEntries(atoms.map((atom) => [atom, atom])) }],
  folded: false,
});

function together(pieces: readonly Piece[], folded: ReadonlySet<string>, more: readonly Filter[] = []): Pass {
  const [first] = pieces;
  const measures: Record<string, Measure> = {};
  const names = new Map<string, string>();
  const nameOf = (measure: Measure): string => {
    const known = names.get(textOf(measure));
    if (known !== undefined) return known;
    const name = `m${names.size}`;
    names.set(textOf(measure), name);
    measures[name] = measure;
    return name;
  };
  const own = ownConditions(pieces);
  const serves = pieces.map(({ scan, atoms }, i): Served => ({
    scan,
    where: { and: [...own[i]!] },
    atoms: Object.fromEntries(atoms.map((atom) => [atom, nameOf(scan.atoms[atom]!)])),
  }));
  const common = commonOf(pieces);
  const where = [...first!.conditions.filter((one) => common.has(textOf(one))), ...more];
  return {
    query: {
      from: first!.scan.rows.table,
      ...(where.length > 0 && { where: { and: where } }),
      keys: [...first!.scan.keys, ...folded],
      measures,
    },
    serves,
    folded: true,
  };
}
