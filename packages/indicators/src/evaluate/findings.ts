import type { Key } from '../definition/indicator.js';
import type { BusinessDays } from '../expression/scope.js';
import type { Clock } from '../plan/clock.js';
import type { Answer } from './answer.js';
import type { Why } from './outcome.js';
import type { LiningUp } from './frame-groups.js';
import type { ReferenceName, References } from './references.js';

/** What the source said to one atom: the answer it is in, or why there is none. */
export type AtomAnswer = Answer | Why;

/** What a plan's scans brought back. */
export interface Findings {
  readonly clock: Clock;
  readonly businessDays: BusinessDays;
  /** The places of codes that a reference table does not know. */
  strangers(codes: readonly Key[], reference: ReferenceName): readonly number[];
  /** Of tables that judging asks of. */
  readonly references: References;
  /** Why a table an indicator needs is not there, by table. */
  readonly missing: ReadonlyMap<string, Why>;
  answer(scan: string, atom: string): AtomAnswer;
  /** Lines up groups of one grain; indicators over the same answers share what it found. */
  readonly linedUp: LiningUp;
}
