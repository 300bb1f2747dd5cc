import type { Trees } from '../compile/trees.js';
import type { Expression } from '../expression/ast.js';

/** What a name is short for: the value, or the money at stake. */
export const treeNamed = ({ value, amount }: Pick<Trees, 'value' | 'amount'>, name: string): Expression | null =>
  name === 'value' ? value : name === 'amount' ? (amount ?? null) : null;
