import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';

/** 违规要求地方配套: a special transfer asks the lower level for matching money. */
export const transferLocalMatchingRequired = defineIndicator({
  id: 'transfer-local-matching-required',
  name: { zh: '违规要求地方配套', en: 'Local matching money required' },
  category: 'TRANSFER',
  meaning: {
    zh: '下达专项转移支付时要求下级配套资金。',
    en: 'A special transfer asks the lower level for matching money.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode', 'docNo'],
  sparse: true,
  needs: ['region'],
  measures: {
    asked: {
      zh: '要求配套',
      en: 'matching required',
      table: 'transfer',
      sum: 'matchingRequired',
      window: 'year-to-date',
      where: 'event == "issued" && fundBook == "GPB" && transferType == "special" && matchingRequired > 0',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'asked',
  unit: 'fen',
  amount: 'asked',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '16',
      says: '上级政府在安排专项转移支付时，不得要求下级政府承担配套资金；国务院规定由上下级共同承担的事项除外。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '要求配套',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(1),
        transfer: [
          {
            transferId: '0-asks',
            regionCode: '510100000',
            docNo: 'asks',
            event: 'issued',
            eventDate: '2025-03-01',
            year: 2025,
            transferType: 'special',
            amount: 100,
            fundBook: 'GPB',
            matchingRequired: 1,
          },
          {
            transferId: '0-none',
            regionCode: '510100000',
            docNo: 'none',
            event: 'issued',
            eventDate: '2025-03-01',
            year: 2025,
            transferType: 'special',
            amount: 100,
            fundBook: 'GPB',
            matchingRequired: 0,
          },
          {
            transferId: '0-silent',
            regionCode: '510100000',
            docNo: 'silent',
            event: 'issued',
            eventDate: '2025-03-01',
            year: 2025,
            transferType: 'special',
            amount: 100,
            fundBook: 'GPB',
          },
        ],
      },
      expect: [
        { keys: { docNo: 'asks' }, outcome: 'red' },
        { keys: { docNo: 'none' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有转移支付数据', { region: caseRegions(1) }, 'asked'),
  ],
});
