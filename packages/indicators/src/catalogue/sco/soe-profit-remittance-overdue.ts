import { defineIndicator } from '../../definition/indicator.js';
import { consolidated, statementOf } from '../soe/consolidated.js';

/** 国企利润应缴未缴: profit an enterprise owes the state fell due and has not been paid in full. */
export const soeProfitRemittanceOverdue = defineIndicator({
  id: 'soe-profit-remittance-overdue',
  name: { zh: '国企利润应缴未缴', en: 'Profit of an enterprise owed to the state unpaid' },
  category: 'SCO',
  meaning: {
    zh: '国有企业应缴的国有资本收益到期没有缴清。',
    en: 'Profit an enterprise owes the state fell due and has not been paid in full.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode', 'soeId'],
  needs: ['region'],
  measures: {
    due: consolidated('profitDue', { zh: '应缴收益', en: 'profit due' }),
    paid: consolidated('profitPaid', { zh: '已缴收益', en: 'profit paid' }),
    dueDate: {
      zh: '上缴期限',
      en: 'due by',
      table: 'soeFinancial',
      max: 'profitDueDate',
      window: 'quarter-end',
      where: 'statement == "consolidated"',
      empty: 'unknown',
    },
  },
  parameters: {
    late: {
      zh: '严重超期天数',
      en: 'days long overdue',
      value: 90,
      unit: 'days',
      mark: 'default',
      source: '经验取值，待核实',
    },
  },
  value: 'due - paid > 0 ? daysSince(dueDate) : 0',
  unit: 'days',
  amount: 'due - paid',
  levels: {
    red: { when: 'value > late', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法实施条例',
      article: '15',
      says: '国有资本经营预算收入包括依照法律、行政法规和国务院规定应当纳入国有资本经营预算的国有独资企业、国有独资公司上缴的利润等。',
      mark: 'found',
    },
    {
      document: '中华人民共和国企业国有资产法',
      article: '59',
      says: '国家取得的国有资本收入依法编制国有资本经营预算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；缴清的、当日到期的不触发',
      asOf: '2025-12-31',
      given: {
        soeFinancial: [
          statementOf('paid', { profitDue: 100, profitPaid: 100, profitDueDate: '2025-09-01' }),
          statementOf('today', { profitDue: 100, profitPaid: 0, profitDueDate: '2025-12-31' }),
          statementOf('one', { profitDue: 100, profitPaid: 99, profitDueDate: '2025-12-30' }),
          statementOf('ninety', { profitDue: 100, profitPaid: 0, profitDueDate: '2025-10-02' }),
          statementOf('late', { profitDue: 100, profitPaid: 0, profitDueDate: '2025-10-01' }),
          statementOf('unsaid', { profitDue: 100, profitDueDate: '2025-06-30' }),
        ],
      },
      expect: [
        { keys: { soeId: 'paid' }, outcome: 'clear' },
        { keys: { soeId: 'today' }, outcome: 'clear' },
        { keys: { soeId: 'one' }, outcome: 'yellow' },
        { keys: { soeId: 'ninety' }, outcome: 'yellow' },
        { keys: { soeId: 'late' }, outcome: 'red' },
        { keys: { soeId: 'unsaid' }, outcome: 'not-computable', measure: 'paid' },
      ],
    },
  ],
});
