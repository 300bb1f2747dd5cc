import { SourceError } from '../errors.js';
import { amountText } from '../money.js';
import type { Fen } from '../money.js';
import type { ColumnPlan } from './compile-row.js';
import { ExactSum } from './exact-sum.js';
import type { FileRecord } from './file-record.js';
import type { Mapping } from './mapping.js';
import type { RecordReading } from './read-row.js';

/** A totals row of the file and what its rows add up to. 控制总数 */
export interface ControlTotal {
  readonly row: number;
  /** The word of the row: 合计. */
  readonly label: string;
  /** Fen by amount column; a column whose cell is empty controls nothing. Equal to what the file states, or the file is refused. */
  readonly sums: Readonly<Record<string, Fen>>;
}

/** Ranks: a totals row covers the rows since the last one of its rank or higher. */
const words: ReadonlyMap<string, number> = new Map([
  ...['小计', '小結', 'subtotal', 'sub-total'].map((word) => [word, 0] as const),
  ...['合计', '合計', '合计数', 'total', 'totals'].map((word) => [word, 1] as const),
  ...['总计', '總計', '总合计', 'grandtotal'].map((word) => [word, 2] as const),
]);
const ranks = [0, 1, 2] as const;

const bare = (text: string): string => text.replace(/\s|[:：]$/g, '').toLowerCase();

/** Compiles how totals rows are known: a record's rank, or none when it is a row of data. */
export function totalsRank(
  mapping: Mapping,
  places: ReadonlyMap<string, number>,
): (record: FileRecord) => number | undefined {
  const rule = mapping.totals ?? {};
  if (rule === false) return () => undefined;
  const known = new Map([...words, ...(rule.words ?? []).map((word) => [bare(word), 1] as const)]);
  const at = rule.from === undefined ? undefined : places.get(rule.from);
  return ({ cells }) => {
    const text = at === undefined ? cells.find((cell) => cell !== '' && cell.trim() !== '') : cells[at];
    return text === undefined || text.length > 64 ? undefined : known.get(bare(text));
  };
}

interface Sum {
  readonly sum: ExactSum;
  unreadable: number;
}

const lost = (reading: RecordReading, name: string): boolean =>
  reading.problems.some((problem) => problem.name === name && problem.code !== 'required-missing');

/** Rows of a stretch of the file, by level, and by amount column. */
class Stretch {
  readonly #levels = new Map<number, Map<string, Sum>>();
  #lost = 0;
  empty = true;

  add(level: number | undefined, reading: RecordReading | undefined, amounts: readonly ColumnPlan[]): void {
    this.empty = false;
    if (reading === undefined || level === undefined) {
      this.#lost += 1;
      return;
    }
    const sums = this.#levels.get(level) ?? new Map<string, Sum>();
    this.#levels.set(level, sums);
    for (const { name } of amounts) {
      const one = sums.get(name) ?? { sum: new ExactSum(), unreadable: 0 };
      sums.set(name, one);
      if (lost(reading, name)) one.unreadable += 1;
      else one.sum.add(Number(reading.values[name] ?? 0));
    }
  }

  /** What the rows of the highest level add up to, and how many cells of them could not be read. */
  top(name: string): Sum {
    const { sum, unreadable } = this.#levels.get(Math.min(...this.#levels.keys()))?.get(name) ?? {
      sum: new ExactSum(),
      unreadable: 0,
    };
    return { sum, unreadable: unreadable + this.#lost };
  }
}

interface Stated {
  readonly row: number;
  readonly label: string;
  readonly amounts: ReadonlyMap<ColumnPlan, Fen>;
}

/** Holds totals rows against the rows they cover: those above, or, when a file puts totals first, those below. */
export class TotalsControl {
  readonly #file: string;
  readonly #amounts: readonly ColumnPlan[];
  readonly #level: string | undefined;
  readonly #controls: ControlTotal[] = [];
  readonly #stretches = ranks.map(() => new Stretch());
  readonly #open: (Stated | undefined)[] = [];
  readonly #first: (boolean | undefined)[] = [];

  /** `level` is the column that says how deep a row stands; without one every row counts. */
  constructor(file: string, amounts: readonly ColumnPlan[], level: string | undefined) {
    this.#file = file;
    this.#amounts = amounts;
    this.#level = level;
  }

  /** Adds a row of data; `undefined` when it could not be read at all. */
  add(reading: RecordReading | undefined): void {
    const level = this.#level === undefined ? 1 : reading?.values[this.#level];
    for (const stretch of this.#stretches)
      stretch.add(typeof level === 'number' ? level : undefined, reading, this.#amounts);
  }

  /**
   * Takes in a totals row.
   * @throws SourceError `batch-not-reconciled` when it, or the one it closes, does not equal the rows it covers.
   */
  total(record: FileRecord, rank: number): void {
    const stated = this.#read(record);
    this.#close(rank);
    this.#first[rank] ??= this.#stretches[rank]?.empty ?? true;
    if (this.#first[rank]) this.#open[rank] = stated;
    else this.#check(stated, this.#stretches[rank]);
    for (const lower of ranks.slice(0, rank + 1)) this.#stretches[lower] = new Stretch();
  }

  /**
   * The controls that held, in the order of the file.
   * @throws SourceError `batch-not-reconciled` when totals at the head of the file do not equal the rows below.
   */
  end(): readonly ControlTotal[] {
    this.#close(2);
    return [...this.#controls].sort((a, b) => a.row - b.row);
  }

  #close(rank: number): void {
    for (const lower of ranks.slice(0, rank + 1)) {
      const open = this.#open[lower];
      this.#open[lower] = undefined;
      if (open) this.#check(open, this.#stretches[lower]);
    }
  }

  #read(record: FileRecord): Stated {
    const label = record.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    const amounts = new Map<ColumnPlan, Fen>();
    for (const plan of this.#amounts) {
      const fault = record.faults?.get(plan.place);
      const reading = fault === undefined ? plan.read(record) : { issue: fault };
      if (reading === null) continue;
      if ('issue' in reading)
        throw this.#refused(
          `row ${record.row} (${label}) ${plan.header}: total cannot be read: ${record.cells[plan.place]}`,
        );
      amounts.set(plan, reading.value as Fen);
    }
    return { row: record.row, label, amounts };
  }

  #check({ row, label, amounts }: Stated, stretch: Stretch | undefined): void {
    for (const [plan, amount] of amounts) {
      const { sum, unreadable } = stretch?.top(plan.name) ?? { sum: new ExactSum(), unreadable: 0 };
      if (sum.equals(amount) && unreadable === 0) continue;
      const left = unreadable === 0 ? '' : `, with ${unreadable} cells or rows that cannot be read`;
      throw this.#refused(
        `row ${row} (${label}) ${plan.header}: total is ${amountText(amount, '元')} yuan, the rows it covers add up to ${sum.yuan} yuan${left}`,
      );
    }
    this.#controls.push({ row, label, sums: Object.fromEntries([...amounts].map(([plan, sum]) => [plan.name, sum])) });
  }

  #refused(message: string): SourceError {
    return new SourceError('batch-not-reconciled', `${this.#file} ${message}`, { subject: this.#file });
  }
}
