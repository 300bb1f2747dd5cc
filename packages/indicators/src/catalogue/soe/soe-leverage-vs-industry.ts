import { defineIndicator } from '../../definition/indicator.js';
import { consolidated, statementOf } from './consolidated.js';

/** 国企资产负债率高于行业基准: the consolidated leverage of an enterprise exceeds the average of its industry. */
export const soeLeverageVsIndustry = defineIndicator({
  id: 'soe-leverage-vs-industry',
  name: { zh: '国企资产负债率高于行业基准', en: 'SOE leverage above its industry' },
  category: 'SOE',
  meaning: {
    zh: '企业合并报表资产负债率高出行业平均的幅度。',
    en: 'The consolidated leverage of an enterprise exceeds the average of its industry.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId'],
  needs: ['region'],
  measures: {
    assets: consolidated('assets', { zh: '资产总额', en: 'assets' }),
    liabilities: consolidated('liabilities', { zh: '负债总额', en: 'liabilities' }),
    industry: {
      zh: '行业平均资产负债率',
      en: 'industry average',
      table: 'soeFinancial',
      max: 'industryLeverage',
      window: 'quarter-end',
      where: 'statement == "consolidated"',
      empty: 'unknown',
    },
  },
  parameters: {
    warn: {
      zh: '预警线',
      en: 'warning line',
      value: 0.05,
      unit: 'ratio',
      mark: 'found',
      source: '《国有企业资产负债约束指导意见》（2018）',
    },
    heavy: {
      zh: '重点监管线',
      en: 'line of close supervision',
      value: 0.1,
      unit: 'ratio',
      mark: 'found',
      source: '《国有企业资产负债约束指导意见》（2018）',
    },
  },
  applies: 'assets > 0',
  value: 'liabilities / assets - industry',
  unit: 'ratio',
  amount: 'liabilities',
  levels: {
    red: { when: 'value >= heavy', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value >= warn', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '关于加强国有企业资产负债约束的指导意见',
      article: null,
      says: '国有企业资产负债率以本行业上年度规模以上全部企业平均资产负债率为基准线，基准线加 5 个百分点为预警线，加 10 个百分点为重点监管线。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        soeFinancial: [
          statementOf('on-warn', { assets: 1000, liabilities: 550, industryLeverage: 0.5 }),
          statementOf('inside', { assets: 1000, liabilities: 549, industryLeverage: 0.5 }),
          statementOf('on-heavy', { assets: 1000, liabilities: 600, industryLeverage: 0.5 }),
          statementOf('below-heavy', { assets: 1000, liabilities: 599, industryLeverage: 0.5 }),
          statementOf('no-average', { assets: 1000, liabilities: 599 }),
        ],
      },
      expect: [
        { keys: { soeId: 'on-warn' }, outcome: 'yellow' },
        { keys: { soeId: 'inside' }, outcome: 'clear' },
        { keys: { soeId: 'on-heavy' }, outcome: 'red' },
        { keys: { soeId: 'below-heavy' }, outcome: 'yellow' },
        { keys: { soeId: 'no-average' }, outcome: 'not-computable', measure: 'industry' },
      ],
    },
  ],
});
