import { QianliyanError } from '@qianliyan/sdk';
import type { ErrorDetail } from '@qianliyan/sdk';

/** What can go wrong with a data folder itself; `docs/engines` says what to do about each. */
export type StoreErrorCode =
  'folder-foreign' | 'mirror-mismatch' | 'publish-conflict' | 'rows-rejected' | 'store-unreadable' | 'write-failed';

/** A data folder that cannot be read, or was changed by another writer meanwhile. 数据目录错误 */
export class StoreError extends QianliyanError {
  override readonly name = 'StoreError';
  declare readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, detail: ErrorDetail = {}) {
    super(code, message, detail);
  }
}
