import { defineIndicator } from '../../definition/indicator.js';
import { consolidated, statementOf } from './consolidated.js';

/** 国企资产负债率超过分类线: the consolidated leverage of an enterprise reaches the line of its kind, industrial or not. */
export const soeLeverageAbsolute = defineIndicator({
  id: 'soe-leverage-absolute',
  name: { zh: '国企资产负债率超过分类线', en: 'SOE leverage above the line of its kind' },
  category: 'SOE',
  meaning: {
    zh: '企业合并报表资产负债率达到本类企业的预警线或重点监管线（工业企业与非工业企业不同）。',
    en: 'The consolidated leverage of an enterprise reaches the line of its kind, industrial or not.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId', 'category'],
  needs: ['region'],
  measures: {
    assets: consolidated('assets', { zh: '资产总额', en: 'assets' }),
    liabilities: consolidated('liabilities', { zh: '负债总额', en: 'liabilities' }),
  },
  parameters: {
    warn: {
      zh: '预警线',
      en: 'warning line',
      value: 0.7,
      unit: 'ratio',
      mark: 'found',
      source: '《国有企业资产负债约束指导意见》（2018）',
      by: [{ keys: { category: ['industrial'] }, value: 0.65 }],
    },
    heavy: {
      zh: '重点监管线',
      en: 'line of close supervision',
      value: 0.75,
      unit: 'ratio',
      mark: 'found',
      source: '《国有企业资产负债约束指导意见》（2018）',
      by: [{ keys: { category: ['industrial'] }, value: 0.7 }],
    },
  },
  value: 'liabilities / assets',
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
      says: '对国有企业资产负债率按行业分类设置预警线和重点监管线；工业企业 65% 与 70%，非工业企业 70% 与 75%（中央企业分类管控口径）。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        soeFinancial: [
          statementOf('i-warn', { category: 'industrial', assets: 100, liabilities: 65 }),
          statementOf('i-inside', { category: 'industrial', assets: 1000, liabilities: 649 }),
          statementOf('i-heavy', { category: 'industrial', assets: 100, liabilities: 70 }),
          statementOf('n-inside', { category: 'non-industrial', assets: 1000, liabilities: 699 }),
          statementOf('n-warn', { category: 'non-industrial', assets: 100, liabilities: 70 }),
          statementOf('n-heavy', { category: 'non-industrial', assets: 100, liabilities: 75 }),
          statementOf('zero', { category: 'non-industrial', assets: 0, liabilities: 75 }),
        ],
      },
      expect: [
        { keys: { soeId: 'i-warn' }, outcome: 'yellow' },
        { keys: { soeId: 'i-inside' }, outcome: 'clear' },
        { keys: { soeId: 'i-heavy' }, outcome: 'red' },
        { keys: { soeId: 'n-inside' }, outcome: 'clear' },
        { keys: { soeId: 'n-warn' }, outcome: 'yellow' },
        { keys: { soeId: 'n-heavy' }, outcome: 'red' },
        { keys: { soeId: 'zero' }, outcome: 'not-computable', measure: 'assets' },
      ],
    },
  ],
});
