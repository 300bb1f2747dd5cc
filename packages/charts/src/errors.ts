import { QianliyanError } from '@qianliyan/sdk';

/** A picture that cannot be laid out from its options. 图形参数错误 */
export class ChartError extends QianliyanError {
  override readonly name = 'ChartError';
  declare readonly code: 'bad-breaks' | 'bad-number' | 'bad-width' | 'unknown-item';
  constructor(code: ChartError['code'], message: string) {
    super(code, message);
  }
}
