import { IndicatorError } from '../errors.js';

/** An expression that is not of our part of the grammar; `at` is the offset in its text. 表达式错误 */
export class ExpressionError extends IndicatorError {
  readonly at: number;
  constructor(message: string, at: number, cause?: unknown) {
    super('bad-expression', message, cause === undefined ? {} : { cause });
    this.at = at;
  }
}
