import { QianliyanError } from '@qianliyan/sdk';
import type { ErrorDetail } from '@qianliyan/sdk';

/** Every code an error of this package can carry. */
export type IndicatorErrorCode =
  'bad-expression' | 'bad-indicator' | 'bad-group' | 'bad-warning' | 'bad-day' | 'snapshot-moved';

/** An indicator that cannot be compiled, or an evaluation that could not be carried through. 指标错误 */
export class IndicatorError extends QianliyanError {
  override readonly name = 'IndicatorError';
  declare readonly code: IndicatorErrorCode;
  constructor(code: IndicatorErrorCode, message: string, detail: ErrorDetail = {}) {
    super(code, message, detail);
  }
}
