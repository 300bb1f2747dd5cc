import { narrow } from '@qianliyan/sdk';
import type { Filter, StandardTable } from '@qianliyan/sdk';
import type { Part } from '../store/manifest.js';

/** The parts that can hold a row which passes the filter, by the days and years each part holds. 分区裁剪 */
export function pruneParts({ day }: StandardTable, parts: readonly Part[], where: Filter | undefined): readonly Part[] {
  if (!where) return parts;
  return parts.filter(({ days, years }) => {
    const held = { ...(day && days && { [day]: days }), ...(years && { year: years }) };
    return narrow(where, held) !== false;
  });
}
