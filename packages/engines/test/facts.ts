import { tableRows } from '@qianliyan/sdk';
import { duckdbSource } from '../src/index.js';
import type { Store } from '../src/index.js';

/** Vouchers a store's current snapshot holds, with what was paid in fen. */
export async function paidVouchers(store: Store, snapshot?: string): Promise<Readonly<Record<string, number>>> {
  const source = await duckdbSource(store, snapshot === undefined ? {} : { snapshot });
  try {
    const page = await source.rows({ from: 'paymentVoucher', columns: ['voucherId', 'actualAmount'], limit: 1000 });
    return Object.fromEntries(tableRows(page).map((row) => [String(row['voucherId']), Number(row['actualAmount'])]));
  } finally {
    source.close();
  }
}
