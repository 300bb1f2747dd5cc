import type { Period } from '@qianliyan/sdk';

/** The months a cumulative figure covers: `2025年1—6月`, `2025年1月`, `2025年`. 期间 */
export function periodWords({ year, month }: Period): string {
  if (month === 12) return `${year}年`;
  return month === 1 ? `${year}年1月` : `${year}年1—${month}月`;
}
