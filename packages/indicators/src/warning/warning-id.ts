import { isDay } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import { IndicatorError } from '../errors.js';

/** What a warning's id says. */
export interface WarningIdParts {
  readonly indicatorId: string;
  /** The group's keys as text; a key without a value is empty. */
  readonly keys: Readonly<Record<string, string>>;
  readonly asOf: Day;
}

const form = /^([a-z0-9-]+)\/([^/]*)(?:\/\d{4})?@(\d{4}-\d\d-\d\d)$/;

/**
 * Reads a warning's id, `indicator/column=value;…/year@day`, the year being there for rules of one. 预警编号
 * @throws IndicatorError `bad-warning`
 */
export function parseWarningId(id: string): WarningIdParts {
  const [, indicatorId = '', group = '', asOf = ''] = form.exec(id) ?? [];
  const keys = group === '' ? [] : group.split(';').map(keyOf);
  if (indicatorId === '' || !isDay(asOf) || keys.some((key) => key === null))
    throw new IndicatorError('bad-warning', `not a warning's id: ${id}: expected indicator/column=value@day`, {
      subject: id,
    });
  return { indicatorId, keys: Object.fromEntries(keys as [string, string][]), asOf };
}

function keyOf(part: string): [column: string, value: string] | null {
  const [, column, value] = /^([^=]+)=([^=]*)$/.exec(part) ?? [];
  if (column === undefined || value === undefined) return null;
  try {
    return [column, decodeURIComponent(value)];
  } catch {
    return null;
  }
}
