/**
 * Splits a whole number into whole parts in proportion to weights, exactly: largest remainder (Hamilton's method),
 * ties to the earlier part. 最大余额法
 *
 * @param weights none negative; a weight of 0 gets 0
 * @throws RangeError when there is something to split and nothing to split it by
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (total === 0) return weights.map(() => 0);
  if (!(sum > 0) || total < 0) throw new RangeError(`cannot apportion ${total} over weights of ${sum}`);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const parts = quotas.map(Math.floor);
  let left = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = quotas
    .map((_, index) => index)
    .filter((index) => (weights[index] ?? 0) > 0)
    .sort((a, b) => ((quotas[b] ?? 0) % 1) - ((quotas[a] ?? 0) % 1) || a - b);
  for (let turn = 0; left > 0; turn += 1, left -= 1) {
    const index = byRemainder[turn % byRemainder.length] ?? 0;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}

/** As `apportion`, with at least `least` for every part. */
export const apportionAtLeast = (total: number, weights: readonly number[], least: number): number[] =>
  apportion(total - least * weights.length, weights).map((part) => part + least);
