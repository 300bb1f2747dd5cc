import { registered } from '../../plants/payee-faults.js';
import type { Topic } from '../topic.js';

/** What is on the register of payees: companies set up this year, listed venues and repair shops. 收款人 */
export const payees: Topic = {
  feed: 'finance',
  rows({ planted }, year, quarter) {
    if (year !== 2025 || quarter !== 4) return {};
    const young = planted.plants.flatMap(({ indicator, keys: { payeeCode } }) =>
      indicator === 'new-small-company-payee' && payeeCode ? [payeeCode] : [],
    );
    return {
      payee: [
        ...young.map((payeeCode) => ({
          payeeCode,
          payeeName: `演示企业 ${payeeCode}`,
          payeeKind: 'enterprise',
          registrationDate: '2025-03-18',
          registeredCapital: 100_000_000,
        })),
        ...registered.map(([payeeCode, of]) => ({
          payeeCode,
          payeeName: `演示收款人 ${payeeCode}`,
          payeeKind: 'hotel',
          ...of,
        })),
      ],
    };
  },
};
