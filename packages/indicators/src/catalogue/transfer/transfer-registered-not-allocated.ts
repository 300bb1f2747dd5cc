import { transferStep } from './step.js';

/** 已登记未分配: a registered transfer has not been allocated to regions and units in time. */
export const transferRegisteredNotAllocated = transferStep({
  id: 'transfer-registered-not-allocated',
  name: { zh: '已登记未分配', en: 'Transfer registered and not allocated' },
  meaning: {
    zh: '已登记的转移支付没有及时分配到地区和单位。',
    en: 'A registered transfer has not been allocated to regions and units in time.',
  },
  from: { event: 'registered', zh: '登记日', en: 'registered' },
  to: { event: 'allocated', zh: '分配日', en: 'allocated' },
  soon: 15,
  late: { value: 30, mark: 'found', source: '预算法第五十二条（三十日）' },
  ends: { on: '2025-03-16', past: '2025-03-17', 'on-late': '2025-03-31', late: '2025-04-01' },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '52',
      says: '省、自治区、直辖市政府接到中央转移支付后，应当在三十日内正式下达到本行政区域县级以上各级政府。',
      mark: 'found',
    },
    {
      document: '直达资金监控（省级财政监测系统）',
      article: null,
      says: '未登记、已登记未分配、已分配未追加均列为预警。',
      mark: 'found',
    },
  ],
});
