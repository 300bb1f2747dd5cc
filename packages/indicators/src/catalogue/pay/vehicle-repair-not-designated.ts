import { notDesignated } from './not-designated.js';

/** 非定点维修公务车: money for vehicles went to a payee that is no listed repair shop. */
export const vehicleRepairNotDesignated = notDesignated({
  id: 'vehicle-repair-not-designated',
  name: { zh: '非定点维修公务车', en: 'Vehicle repaired outside the listed shops' },
  meaning: {
    zh: '公务用车运行维护费支付给定点维修企业以外的收款人。',
    en: 'Money for vehicles went to a payee that is no listed repair shop.',
  },
  listed: { zh: '定点维修企业', en: 'listed' },
  column: 'isRepairShop',
  subject: '30231',
  source: '财政审计方法 A0128',
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0128',
      says: '公务用车维修收款人不在定点维修名单的列为疑点。',
      mark: 'found',
    },
  ],
});
