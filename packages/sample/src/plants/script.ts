import type { Day, WarningLevel } from '@qianliyan/sdk';
import type { Agency, Project, Roster } from '../roster/roster.js';

/** One payment of a planted case, in fen. */
export interface ScriptedPayment {
  readonly day: Day;
  readonly amount: number;
  readonly payee: number;
  /** Columns of the payment's row that are not as usual. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** One allotment of a planted case, in fen. */
export interface ScriptedAllotment {
  readonly day: Day;
  readonly amount: number;
}

/** A project whose every row is written out instead of drawn. 埋设项目 */
export interface Script {
  /** Index of the project in the roster. */
  readonly project: number;
  readonly allotments: readonly ScriptedAllotment[];
  readonly payments: readonly ScriptedPayment[];
}

/** What an evaluation as of a day must find, or (a decoy, `level` null) must not. 埋设问题 */
export interface Plant {
  readonly id: string;
  /** Id of the indicator meant. */
  readonly indicator: string;
  /** Holds for an evaluation as of this day. */
  readonly asOf: Day;
  /** Columns of the warning that name the group: agency, project, payee, day. */
  readonly keys: Readonly<Record<string, string>>;
  readonly level: WarningLevel | null;
  readonly note: string;
}

/** A planted case: what is added to the roster, what happens, what is expected. */
export interface PlantedCase {
  readonly agency?: Agency;
  readonly project: Project;
  readonly allotments: readonly ScriptedAllotment[];
  readonly payments: readonly ScriptedPayment[];
  readonly plant: Plant;
}

/** Where planted cases may stand. */
export interface PlantGround {
  readonly seed: number;
  readonly roster: Roster;
  /** Places with enough money, in an order of the seed. */
  readonly places: readonly number[];
}

/** Whole fen of a share of an amount, both as integers. */
export const shareOf = (amount: number, numerator: number, denominator: number): number =>
  Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
