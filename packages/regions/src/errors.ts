/** What can go wrong with codes and boundaries. */
export type RegionErrorCode = 'bad-region-code' | 'boundary-invalid' | 'boundary-incomplete';

/** An error of this package: a literal `name`, a `code` to switch on, the codes it is about, and the cause. 区划错误 */
export class RegionError extends Error {
  override readonly name = 'RegionError';
  readonly code: RegionErrorCode;
  /** The region codes the message is about. */
  readonly regionCodes: readonly string[];

  constructor(code: RegionErrorCode, message: string, regionCodes: readonly string[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.regionCodes = regionCodes;
  }
}
