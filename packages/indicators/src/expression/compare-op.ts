import type { CompareOp } from './ast.js';

/** Whether the order of two values, −1, 0 or 1, is what an operator wants. */
export function holds(op: CompareOp, sign: number): boolean {
  switch (op) {
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
    case '==':
      return sign === 0;
    case '!=':
      return sign !== 0;
  }
}
