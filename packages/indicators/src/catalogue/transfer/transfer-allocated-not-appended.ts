import { transferStep } from './step.js';

/** 已分配未追加: an allocated transfer has not been added to the budgets of units in time. */
export const transferAllocatedNotAppended = transferStep({
  id: 'transfer-allocated-not-appended',
  name: { zh: '已分配未追加', en: 'Transfer allocated and not in budgets' },
  meaning: {
    zh: '已分配的转移支付没有及时追加到单位预算。',
    en: 'An allocated transfer has not been added to the budgets of units in time.',
  },
  from: { event: 'allocated', zh: '分配日', en: 'allocated' },
  to: { event: 'appended', zh: '追加日', en: 'appended' },
  soon: 5,
  late: { value: 10 },
  ends: { on: '2025-03-06', past: '2025-03-07', 'on-late': '2025-03-11', late: '2025-03-12' },
  basis: [
    {
      document: '直达资金监控（省级财政监测系统）',
      article: null,
      says: '未登记、已登记未分配、已分配未追加均列为预警。',
      mark: 'found',
    },
  ],
});
