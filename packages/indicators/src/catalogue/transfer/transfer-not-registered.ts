import { transferStep } from './step.js';

/** 转移支付接收未登记: a transfer was received and not registered in time. */
export const transferNotRegistered = transferStep({
  id: 'transfer-not-registered',
  name: { zh: '转移支付接收未登记', en: 'Transfer received and not registered' },
  meaning: { zh: '接收的转移支付没有及时登记。', en: 'A transfer was received and not registered in time.' },
  from: { event: 'received', zh: '接收日', en: 'received' },
  to: { event: 'registered', zh: '登记日', en: 'registered' },
  soon: 3,
  late: { value: 7 },
  ends: { on: '2025-03-04', past: '2025-03-05', 'on-late': '2025-03-08', late: '2025-03-09' },
  basis: [
    {
      document: '直达资金监控（省级财政监测系统）',
      article: null,
      says: '未登记、已登记未分配、已分配未追加均列为预警。',
      mark: 'found',
    },
  ],
});
