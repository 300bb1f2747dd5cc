import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { taxToDate } from './tax-to-date.js';

const cities = ['510100000', '510300000', '510400000', '510500000', '510600000', '510700000'];
const line = { month: 12, scope: 'own' as const, taxLevel: 2, industryCode: 'all' };

/** A thousand fen collected by the n-th city, so much of it in the major taxes. */
const year = (at: number, of: number, majors: number) =>
  [
    { taxCode: '101', taxLevel: 1, amountTotal: 1000 },
    { taxCode: '10101', amountTotal: majors - 100 },
    { taxCode: '10104', amountTotal: 100 },
    { taxCode: '10119', amountTotal: 1000 - majors },
  ].map((own) => ({ ...line, regionCode: cities[at]!, year: of, ...own }));

/** 主体税种占比异常: the share of the major taxes in all taxes moved far from that of the same period last year. */
export const majorTaxConcentration = defineIndicator({
  id: 'major-tax-concentration',
  name: { zh: '主体税种占比异常', en: 'Share of the major taxes moved' },
  category: 'GPB-REV',
  meaning: {
    zh: '主体税种占全部税收的比例与上年同期相比变动过大。',
    en: 'The share of the major taxes in all taxes moved far from that of the same period last year.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    major: {
      zh: '主体税种累计',
      en: 'major taxes',
      table: 'taxMonthly',
      sum: 'amountTotal',
      window: 'month',
      where: 'scope == "own" && taxLevel == 2 && industryCode == "all" && taxCode in majors',
      empty: 'unknown',
    },
    whole: taxToDate('amountTotal', { zh: '税收累计', en: 'taxes' }),
    majorLast: {
      zh: '上年同期主体税种',
      en: 'major taxes last year',
      table: 'taxMonthly',
      sum: 'amountTotal',
      window: 'same-month-last-year',
      where: 'scope == "own" && taxLevel == 2 && industryCode == "all" && taxCode in majors',
      empty: 'unknown',
    },
    wholeLast: {
      zh: '上年同期税收',
      en: 'taxes last year',
      table: 'taxMonthly',
      sum: 'amountTotal',
      window: 'same-month-last-year',
      where: 'scope == "own" && taxLevel == 1 && industryCode == "all"',
      empty: 'unknown',
    },
  },
  parameters: {
    majors: {
      zh: '主体税种科目',
      en: 'subjects of the major taxes',
      values: ['10101', '10104', '10106'],
      mark: 'default',
      source: '增值税、企业所得税、个人所得税；由各地设定，待核实',
    },
  },
  applies: 'whole > 0 && wholeLast > 0',
  value: 'abs(major / whole - majorLast / wholeLast)',
  unit: 'ratio',
  levels: {
    red: { when: 'value > 0.15', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.08', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '焦作市财政局月度预算执行简要分析',
      article: null,
      says: '按月分析主体税种与小税种占比；变动界限为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰变动八个、十五个百分点不触发，多一分即触发，升降都看',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        taxMonthly: [
          ...[520, 519, 450, 449, 681].flatMap((majors, at) => [...year(at, 2025, majors), ...year(at, 2024, 600)]),
          ...year(5, 2025, 600),
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', 'yellow', { lacks: 'majorLast' }),
    },
  ],
});
