import { defineIndicator } from '../../definition/indicator.js';
import { statementOf } from './consolidated.js';

/** 国有资产保值增值率低: owner equity at the end of the year, net of outside factors, is below that at its beginning. */
export const soeValuePreservationLow = defineIndicator({
  id: 'soe-value-preservation-low',
  name: { zh: '国有资产保值增值率低', en: 'State capital not preserved' },
  category: 'SOE',
  meaning: {
    zh: '扣除客观因素后的期末所有者权益低于期初。',
    en: 'Owner equity at the end of the year, net of outside factors, is below that at its beginning.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId'],
  enabled: false,
  needs: ['region'],
  measures: {
    begin: {
      zh: '期初所有者权益',
      en: 'equity at the beginning',
      table: 'soeFinancial',
      sum: 'equityBegin',
      window: 'last-year',
      where: 'statement == "consolidated" && month == 12',
      empty: 'unknown',
    },
    end: {
      zh: '扣除客观因素后的期末所有者权益',
      en: 'adjusted equity at the end',
      table: 'soeFinancial',
      sum: 'equityAdjusted',
      window: 'last-year',
      where: 'statement == "consolidated" && month == 12',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'begin > 0',
  value: 'end / begin',
  unit: 'ratio',
  amount: 'begin - end',
  levels: {
    red: { when: 'value < 0.95', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < 1', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '国有资本应当保值增值。 待核实', mark: 'default' }],
  cases: [
    {
      name: '每一界限',
      asOf: '2026-06-30',
      given: {
        soeFinancial: [
          statementOf('kept', { equityBegin: 100, equityAdjusted: 100 }),
          statementOf('less', { equityBegin: 100, equityAdjusted: 99 }),
          statementOf('on', { equityBegin: 100, equityAdjusted: 95 }),
          statementOf('lost', { equityBegin: 100, equityAdjusted: 94 }),
          statementOf('unreported', { equityBegin: 100 }),
        ],
      },
      expect: [
        { keys: { soeId: 'kept' }, outcome: 'clear' },
        { keys: { soeId: 'less' }, outcome: 'yellow' },
        { keys: { soeId: 'on' }, outcome: 'yellow' },
        { keys: { soeId: 'lost' }, outcome: 'red' },
        { keys: { soeId: 'unreported' }, outcome: 'not-computable', measure: 'end' },
      ],
    },
  ],
});
