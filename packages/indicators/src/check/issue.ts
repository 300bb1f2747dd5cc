/** What can be wrong with a declaration. */
export type IssueCode =
  | 'bad-expression'
  | 'bad-fold'
  | 'bad-grain'
  | 'bad-id'
  | 'bad-policy'
  | 'bad-number'
  | 'bad-query'
  | 'bad-window'
  | 'bad-shape'
  | 'bare-money'
  | 'circular'
  | 'level-without-boundary'
  | 'missing'
  | 'mixed-kinds'
  | 'never-fires'
  | 'not-additive'
  | 'unknown-column'
  | 'unknown-member'
  | 'unknown-name'
  | 'unknown-table'
  | 'unused'
  | 'wrong-kind';

/** One fault of a declaration: where it stands and what is meant. 声明问题 */
export interface Issue {
  readonly code: IssueCode;
  /** The member of the declaration, `levels.red.when`. */
  readonly path: string;
  /** Offset in the expression the member holds. */
  readonly at?: number;
  /** Lower case, naming noun and value, with the nearest names. */
  readonly message: string;
}

/** Takes what is found wrong in one member. */
export type Report = (code: IssueCode, message: string, at?: number) => void;
