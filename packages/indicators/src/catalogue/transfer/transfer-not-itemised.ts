import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

const draftTransfer = (
  lineId: string,
  regionCode: string,
  subjectCode: string,
  isUnassigned: boolean,
  amount: number,
  year = 2026,
) =>
  ({
    lineId,
    regionCode,
    year,
    stage: 'draft',
    fundBook: 'GPB',
    scope: 'own',
    direction: 'expenditure',
    subjectCode,
    subjectLevel: 2,
    isTransfer: true,
    isUnassigned,
    amount,
  }) as const;

/** 转移支付预算未细化到地区: much of the special transfers in the draft budget is not split by region and project. */
export const transferNotItemised = defineIndicator({
  id: 'transfer-not-itemised',
  name: { zh: '转移支付预算未细化到地区', en: 'Transfers not itemised in the draft' },
  category: 'TRANSFER',
  meaning: {
    zh: '下年预算草案中的专项转移支付没有分到地区和项目的比例偏高。',
    en: 'Much of the special transfers in the draft budget is not split by region and project.',
  },
  stage: 'prepare',
  nature: 'compliance',
  grain: ['regionCode'],
  needs: ['region'],
  measures: {
    whole: {
      zh: '专项转移支付预算',
      en: 'special transfers in the draft',
      table: 'budgetLine',
      sum: 'amount',
      window: 'next-year',
      where:
        'stage == "draft" && fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 2 && isTransfer && subjectCode == "23003"',
      empty: 'unknown',
    },
    loose: {
      zh: '未分配到地区',
      en: 'not itemised',
      table: 'budgetLine',
      sum: 'amount',
      window: 'next-year',
      where:
        'stage == "draft" && fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 2 && isTransfer && subjectCode == "23003" && isUnassigned',
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'whole > 0',
  value: 'loose / whole',
  unit: 'ratio',
  amount: 'loose',
  levels: {
    red: { when: 'value > 0.30', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.10', action: 'check', mark: 'default' },
  },
  basis: [
    { document: '中华人民共和国预算法', article: '38', says: '专项转移支付应当分地区、分项目编制。', mark: 'found' },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        budgetLine: [
          ...eachRegion([90, 89, 70, 69], (itemised, regionCode, at) => [
            draftTransfer(`a-${at}`, regionCode, '23003', false, itemised),
            draftTransfer(`u-${at}`, regionCode, '23003', true, 100 - itemised),
          ]),
          draftTransfer('g-0', '510100000', '23002', true, 10000),
          draftTransfer('g-3', '510500000', '23002', false, 10000),
          draftTransfer('a-4', '510600000', '23003', false, 100, 2025),
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red'),
    },
    {
      name: '没有下年草案',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(1),
        budgetLine: [draftTransfer('a-0', '510100000', '23003', false, 100, 2025)],
      },
      expect: [{ keys: {}, outcome: 'not-computable', measure: 'whole' }],
    },
  ],
});
