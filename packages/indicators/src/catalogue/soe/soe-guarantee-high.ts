import { defineIndicator } from '../../definition/indicator.js';
import { consolidated, statementOf } from './consolidated.js';

/** 国企对外担保过高: guarantees given by an enterprise are a large share of its net assets. */
export const soeGuaranteeHigh = defineIndicator({
  id: 'soe-guarantee-high',
  name: { zh: '国企对外担保过高', en: 'SOE guarantees high' },
  category: 'SOE',
  meaning: {
    zh: '对外担保余额占净资产比例过高。',
    en: 'Guarantees given by an enterprise are a large share of its net assets.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId'],
  needs: ['region'],
  measures: {
    assets: consolidated('assets', { zh: '资产总额', en: 'assets' }),
    liabilities: consolidated('liabilities', { zh: '负债总额', en: 'liabilities' }),
    guarantees: consolidated('guarantees', { zh: '对外担保余额', en: 'guarantees' }),
  },
  parameters: {},
  applies: 'assets - liabilities > 0',
  value: 'guarantees / (assets - liabilities)',
  unit: 'ratio',
  amount: 'guarantees',
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.30', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国企业国有资产法',
      article: null,
      says: '企业为他人提供大额担保，应当遵守法律、行政法规和企业章程的规定，不得损害出资人和债权人的权益。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        soeFinancial: [
          statementOf('on-y', { assets: 200, liabilities: 100, guarantees: 30 }),
          statementOf('past-y', { assets: 200, liabilities: 100, guarantees: 31 }),
          statementOf('on-r', { assets: 200, liabilities: 100, guarantees: 50 }),
          statementOf('past-r', { assets: 200, liabilities: 100, guarantees: 51 }),
          statementOf('broke', { assets: 100, liabilities: 100, guarantees: 51 }),
          statementOf('unreported', { assets: 200, liabilities: 100 }),
        ],
      },
      expect: [
        { keys: { soeId: 'on-y' }, outcome: 'clear' },
        { keys: { soeId: 'past-y' }, outcome: 'yellow' },
        { keys: { soeId: 'on-r' }, outcome: 'yellow' },
        { keys: { soeId: 'past-r' }, outcome: 'red' },
        { keys: { soeId: 'broke' }, outcome: 'excluded' },
        { keys: { soeId: 'unreported' }, outcome: 'not-computable', measure: 'guarantees' },
      ],
    },
  ],
});
