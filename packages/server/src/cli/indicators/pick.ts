import type { Indicator } from '@qianliyan/indicators';
import { didYouMean, QianliyanError } from '@qianliyan/sdk';

/** An indicator by its id. @throws QianliyanError `bad-indicator` with the nearest ids */
export function pick(indicators: readonly Indicator[], id: string): Indicator {
  const found = indicators.find((one) => one.id === id);
  if (found) return found;
  const ids = indicators.map((one) => one.id);
  throw new QianliyanError('bad-indicator', `unknown indicator: ${id}${didYouMean(id, ids)}`, { subject: id });
}
