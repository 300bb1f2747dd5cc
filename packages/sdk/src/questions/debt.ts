import { addFen, fen } from '../money.js';
import type { Fen } from '../money.js';
import type { Period } from '../period.js';
import type { Scope } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { groups, pin } from './ask.js';
import type { Answered } from './ask.js';
import { debtTables } from './debt-tables.js';
import { fenOf } from './execution-rate.js';
import { regionLabel } from './regions.js';

/** General 一般债务 or special 专项债务. */
export type DebtType = 'general' | 'special';

/** One type of a region's debt; an amount is null when it was not reported. */
export interface DebtSide {
  readonly debtType: DebtType;
  /** 限额, and what of it is new this year 新增限额. */
  readonly limit: Fen | null;
  readonly newLimit: Fen | null;
  /** 余额 at the end of the period. */
  readonly balance: Fen | null;
  /** What may still be borrowed: limit less balance; null when a side is not reported. 剩余额度 */
  readonly room: Fen | null;
  /** Issued this year to the end of the period: new bonds 新增 and refinancing 再融资. */
  readonly issuedNew: Fen | null;
  readonly issuedRefinancing: Fen | null;
  /** Due in the whole year 当年到期, and paid of it to the end of the period. */
  readonly principalDue: Fen | null;
  readonly interestDue: Fen | null;
  readonly principalPaid: Fen | null;
  readonly interestPaid: Fen | null;
}

/** What became of bond money to the end of the period 债券资金使用; null when not reported. */
export interface BondMoney {
  readonly allocated: Fen | null;
  readonly spent: Fen | null;
  readonly unspent: Fen | null;
}

/** What falls due in one year, principal and interest. 到期分布 */
export interface DueYear {
  readonly year: number;
  readonly principal: Fen | null;
  readonly interest: Fen | null;
}

/** The debt of a region. 政府债务 */
export interface Debt extends Answered {
  readonly region: string;
  readonly period: Period;
  /** The scope of limits and balances; bonds, their use and their repayment are the whole territory's. Null when nothing was reported. 口径 */
  readonly scope: Scope | null;
  readonly sides: readonly DebtSide[];
  readonly bondMoney: BondMoney;
  /** From the year of the period on. */
  readonly dueYears: readonly DueYear[];
}

/** Whose debt, at the end of which period. */
export interface DebtAsk {
  readonly region: string;
  readonly period: Period;
  /** The whole territory where the region reports it, unless told. */
  readonly scope?: Scope;
}

const types: readonly DebtType[] = ['general', 'special'];

/** A region's debt from its nine sides 债务九个方面: limits, new limits, balances, room, bonds, their use, principal, interest, and the years to come. */
export async function debt(source: Source, ask: DebtAsk, options: AskOptions = {}): Promise<Debt> {
  const at = await pin(source, options);
  const { period } = ask;
  const region = await regionLabel(source, ask.region, at);
  const { limits, balances, bonds, uses, due } = debtTables(ask.region, region, period);
  const [limitRows, balanceRows, bondRows, useRows, dueRows] = await Promise.all(
    [limits, balances, bonds, uses, due].map((query) => groups(source, query, at)),
  );
  const reported = (['whole', 'own'] as const).find((one) =>
    [...limitRows!, ...balanceRows!].some((row) => row['scope'] === one),
  );
  const scope = ask.scope ?? reported ?? null;
  const sides = types.map((debtType): DebtSide => {
    const of = (rows: readonly Cells[], more: Readonly<Record<string, unknown>> = {}): Cells | undefined =>
      rows.find((row) => Object.entries({ debtType, ...more }).every(([name, value]) => row[name] === value));
    const limitRow = of(limitRows!, { scope });
    const [limit, balance] = [fenOf(limitRow?.['limit']), fenOf(of(balanceRows!, { scope })?.['balance'])];
    const year = of(dueRows!, { year: period.year });
    return {
      debtType,
      limit,
      newLimit: fenOf(limitRow?.['newLimit']),
      balance,
      room: limit === null || balance === null ? null : fen(limit - balance),
      issuedNew: fenOf(of(bondRows!, { purpose: 'new' })?.['issued']),
      issuedRefinancing: fenOf(of(bondRows!, { purpose: 'refinancing' })?.['issued']),
      principalDue: fenOf(year?.['principal']),
      interestDue: fenOf(year?.['interest']),
      principalPaid: fenOf(year?.['principalPaid']),
      interestPaid: fenOf(year?.['interestPaid']),
    };
  });
  const [use] = useRows!;
  return {
    snapshot: at.snapshot,
    dataThrough: at.dataThrough,
    region: ask.region,
    period,
    scope,
    sides,
    bondMoney: { allocated: fenOf(use?.['allocated']), spent: fenOf(use?.['spent']), unspent: fenOf(use?.['unspent']) },
    dueYears: dueYearsOf(dueRows!),
  };
}

function dueYearsOf(rows: readonly Cells[]): DueYear[] {
  const years = [...new Set(rows.map((row) => row['year'] as number))].sort((a, b) => a - b);
  const sum = (year: number, column: string): Fen | null => {
    const known = rows.flatMap((row) => (row['year'] === year ? (fenOf(row[column]) ?? []) : []));
    return known.length === 0 ? null : known.reduce((a, b) => addFen(a, b), fen(0));
  };
  return years.map((year) => ({ year, principal: sum(year, 'principal'), interest: sum(year, 'interest') }));
}
