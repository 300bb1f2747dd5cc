import type { WarningLevel } from '@qianliyan/sdk';
import type { Case, ListParameter } from '../definition/indicator.js';
import { voucher } from './case-voucher.js';

/** 关键词: words looked for in the purpose of payments. */
export const keywords = (...values: readonly string[]): ListParameter => ({
  zh: '关键词',
  en: 'words',
  values,
  mark: 'default',
  source: '词表可由各地增减',
});

/** The case of payments for two purposes, one with a word of the list: refunds and payments without a purpose are no hits. */
export const purposeCase = (hit: string, miss: string, outcome: WarningLevel): Case => ({
  name: '命中与不命中',
  asOf: '2025-12-31',
  given: {
    agency: [{ agencyCode: 'a' }],
    paymentVoucher: [
      voucher('hit', 1, { purpose: hit }),
      voucher('miss', 1, { purpose: miss }),
      voucher('back', -1, { purpose: hit }),
      voucher('silent', 1),
    ],
  },
  expect: [
    { keys: { voucherId: 'hit' }, outcome },
    { keys: { voucherId: 'miss' }, outcome: 'clear' },
    { keys: { voucherId: 'back' }, outcome: 'clear' },
    { keys: { voucherId: 'silent' }, outcome: 'clear' },
  ],
});
