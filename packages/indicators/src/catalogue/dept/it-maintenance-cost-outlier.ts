import { defineIndicator } from '../../definition/indicator.js';
import { budgetIn, ownLines } from './own-measures.js';
import { draftLine } from './own-budget-rows.js';

const names = ['p5', 'p6', 'p7', 'on', 'past', 'on-red', 'red', 'plain', 'silent'];
const upkeep = [5, 6, 7, 12, 12, 20, 20].map((percent) => percent * 1_000_000);

/** 信息化运维费异常: what a project asks for the upkeep of information technology is out of line with what it is worth, or with what others ask. */
export const itMaintenanceCostOutlier = defineIndicator({
  id: 'it-maintenance-cost-outlier',
  name: { zh: '信息化运维费异常', en: 'Upkeep of information technology out of line' },
  category: 'DEPT',
  meaning: {
    zh: '下年草案中信息化项目的运维费占单位信息化资产价值的比例过高，或者远高于其他单位的中位数。',
    en: 'The upkeep an information technology project asks for in the draft is a high share of what the agency’s technology is worth, or far above the median of others.',
  },
  stage: 'prepare',
  nature: 'reasonableness',
  grain: ['regionCode', 'agencyCode', 'projectCode'],
  population: { table: 'project', where: 'isInformatisation' },
  needs: ['agency', 'project'],
  measures: {
    flagged: {
      zh: '信息化项目',
      en: 'is information technology',
      table: 'project',
      count: true,
      window: 'as-of',
      where: 'isInformatisation',
      empty: 'zero',
    },
    upkeep: budgetIn(
      'next-year',
      ownLines('draft', 'deptEconomicCode in itItems'),
      { zh: '草案运维费', en: 'upkeep in the draft' },
      'zero',
    ),
    itAssets: {
      zh: '信息化资产价值',
      en: 'information technology',
      table: 'stateAsset',
      sum: 'itAssetValue',
      window: 'last-year',
      grain: ['agencyCode'],
      empty: 'unknown',
    },
  },
  parameters: {
    itItems: {
      zh: '信息化运维所用部门经济科目',
      en: 'items upkeep is booked to',
      values: ['30213', '30227'],
      mark: 'default',
      source: '维修（护）费、委托业务费，由本地按记账习惯设定',
    },
    peerTimes: {
      zh: '同类中位数的倍数',
      en: 'times the median of others',
      value: 2,
      unit: 'count',
      mark: 'default',
      source: '经验取值，待核实',
    },
  },
  siblings: { middle: { zh: '同类中位数', en: 'median of others', op: 'median', of: 'value' } },
  applies: 'flagged > 0 && itAssets > 0',
  value: 'upkeep / itAssets',
  unit: 'ratio',
  amount: 'upkeep',
  levels: {
    red: { when: 'value > 0.20', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > peerTimes * middle', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.12', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '四川人大预算监督：从“对账本”到“看直播”（2025-08-15）',
      article: null,
      says: '信息化运维类项目预算编报的共性问题较多。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '资产各一千万元，中位数 12%：恰为 12% 和 20% 不触发，多一分即触发；不是信息化项目的不判断',
      asOf: '2025-12-31',
      given: {
        agency: names.map((agencyCode) => ({ agencyCode })),
        project: names.map((code) => ({
          projectCode: code,
          agencyCode: code,
          isInformatisation: code !== 'plain',
        })),
        stateAsset: names
          .filter((code) => code !== 'silent')
          .map((agencyCode) => ({ agencyCode, year: 2024, itAssetValue: 100_000_000 })),
        budgetLine: [...upkeep, 90_000_000, 90_000_000].map((amount, at) => ({
          ...draftLine,
          agencyCode: names[at]!,
          projectCode: names[at]!,
          deptEconomicCode: '30213',
          amount: amount + (names[at] === 'past' || names[at] === 'red' ? 1 : 0),
        })),
      },
      expect: [
        { keys: { projectCode: 'p7' }, outcome: 'clear' },
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-red' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
        { keys: { projectCode: 'plain' }, outcome: 'excluded' },
        { keys: { projectCode: 'silent' }, outcome: 'not-computable', measure: 'itAssets' },
      ],
    },
    {
      name: '中位数 5%：恰为两倍不触发，多一分为橙灯',
      asOf: '2025-12-31',
      given: {
        agency: names.slice(0, 5).map((agencyCode) => ({ agencyCode })),
        project: names.slice(0, 5).map((code) => ({ projectCode: code, agencyCode: code, isInformatisation: true })),
        stateAsset: names.slice(0, 5).map((agencyCode) => ({ agencyCode, year: 2024, itAssetValue: 100_000_000 })),
        budgetLine: [4, 5, 5, 10, 10].map((percent, at) => ({
          ...draftLine,
          agencyCode: names[at]!,
          projectCode: names[at]!,
          deptEconomicCode: '30227',
          amount: percent * 1_000_000 + (at === 4 ? 1 : 0),
        })),
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'orange' },
      ],
    },
  ],
});
