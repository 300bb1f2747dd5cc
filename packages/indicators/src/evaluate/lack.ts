import type { Trees } from '../compile/trees.js';
import type { Expression } from '../expression/ast.js';
import { blame } from '../expression/blame.js';
import type { Scope } from '../expression/scope.js';
import type { Why } from './outcome.js';

/** What an indicator lacks, and why. */
export interface Lack {
  readonly measure: string;
  readonly why: Why;
}

/** What an expression lacks that has no answer. */
export function lackIn(tree: Expression, scope: Scope, { siblings }: Pick<Trees, 'siblings'>): Lack {
  const found = blame(tree, scope) ?? { measure: 'value', why: 'no-value' };
  return siblings.some(({ name }) => name === found.measure) ? { ...found, why: 'too-few-siblings' } : found;
}
