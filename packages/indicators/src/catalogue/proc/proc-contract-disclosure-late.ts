import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 采购合同公开超期: a contract was not published within two business days of its signing. */
export const procContractDisclosureLate = defineIndicator({
  id: 'proc-contract-disclosure-late',
  name: { zh: '采购合同公开超期', en: 'Contract published late' },
  category: 'PROC',
  meaning: {
    zh: '政府采购合同自签订之日起超过二个工作日没有公告。',
    en: 'A contract was not published within two business days of its signing.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode', 'contractNo', 'fundBook'],
  needs: ['agency'],
  measures: {
    signedOn: {
      zh: '签订日',
      en: 'signed on',
      table: 'procurementContract',
      min: 'signDate',
      window: 'as-of',
      where: 'year == asOf.year && signDate <= asOf.day',
      empty: 'unknown',
    },
    publishedOn: {
      zh: '公告日',
      en: 'published on',
      table: 'procurementContract',
      max: 'publishDate',
      window: 'as-of',
      where: 'year == asOf.year && signDate <= asOf.day && publishDate <= asOf.day',
      empty: 'none',
    },
  },
  parameters: {
    allowed: {
      zh: '公开期限',
      en: 'business days allowed',
      value: 2,
      unit: 'days',
      mark: 'found',
      source: '政府采购法实施条例第五十条',
    },
  },
  value: 'businessDays(signedOn, coalesce(publishedOn, asOf.day))',
  unit: 'days',
  levels: { red: { when: 'value > allowed', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国政府采购法实施条例',
      article: '50',
      says: '采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰二个工作日不触发，第三个工作日为红灯，跨周末不算，仍未公告的算到评判日',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        procurementContract: [
          { agencyCode: 'a', contractNo: 'on', fundBook: 'GPB', signDate: '2025-11-20', publishDate: '2025-11-24' },
          { agencyCode: 'a', contractNo: 'past', fundBook: 'GPB', signDate: '2025-11-20', publishDate: '2025-11-25' },
          { agencyCode: 'a', contractNo: 'never', fundBook: 'GPB', signDate: '2025-11-20' },
          { agencyCode: 'a', contractNo: 'later', fundBook: 'GPB', signDate: '2025-11-20', publishDate: '2026-01-05' },
          { agencyCode: 'a', contractNo: 'new', fundBook: 'GPB', signDate: '2025-12-29' },
        ],
      },
      expect: [
        { keys: { contractNo: 'on' }, outcome: 'clear' },
        { keys: { contractNo: 'past' }, outcome: 'red' },
        { keys: { contractNo: 'never' }, outcome: 'red' },
        { keys: { contractNo: 'later' }, outcome: 'red' },
        { keys: { contractNo: 'new' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'signedOn', { keys: { agencyCode: null } }),
  ],
});
