import { RegionError } from './errors.js';

/**
 * The nine-digit form of a region code: `510500` → `510500000`; nine digits stay as they are.
 *
 * @throws {@link RegionError} `bad-region-code` for anything but six or nine digits
 */
export function padRegionCode(code: string): string {
  if (!isRegionCode(code)) {
    throw new RegionError('bad-region-code', `region code is not six or nine digits: ${code}`, [code]);
  }
  return code.padEnd(9, '0');
}

/** Whether a text has the form of a region code, six or nine digits. */
export function isRegionCode(text: string): boolean {
  return /^(?:\d{6}|\d{9})$/.test(text);
}
