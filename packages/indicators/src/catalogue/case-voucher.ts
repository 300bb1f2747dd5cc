import type { RowInput } from '@qianliyan/sdk';

/** A payment of agency `a` in June 2025, for the rows of cases. */
export const voucher = (
  voucherId: string,
  actualAmount: number,
  more: RowInput<'paymentVoucher'> = {},
): RowInput<'paymentVoucher'> => ({ agencyCode: 'a', voucherId, actualDate: '2025-06-03', actualAmount, ...more });
