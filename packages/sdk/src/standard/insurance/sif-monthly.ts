import { closed, optional, required } from '../column.js';
import { insuranceTypes, monthColumn, scopeColumn, yearColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';

/**
 * 社会保险基金: income, expense and balance of an insurance by month, counted from January where nothing else is said.
 */
export const sifMonthly = defineTable({
  name: 'sifMonthly',
  zh: '社会保险基金月报',
  en: 'social insurance fund by month',
  topic: 'insurance',
  key: ['regionCode', 'year', 'month', 'scope', 'insuranceType'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '社会保险法 art. 64',
  note: '从 1 月累计；本月待遇支出另记。',
  columns: {
    regionCode: regionColumn,
    ...placeColumns,
    year: yearColumn,
    month: monthColumn,
    scope: scopeColumn,
    insuranceType: required('code', '险种', 'insurance', { ...closed(insuranceTypes), std: '社会保险法 art. 64' }),
    poolingLevel: optional('code', '统筹层次', 'pooling', {
      ...closed({ province: '省级统筹', prefecture: '市级统筹', county: '县级统筹' }),
      std: '社会保险法 art. 66',
    }),
    incomeBudget: optional('fen', '收入预算', 'income budget', { amount: 'stock' }),
    incomeYtd: required('fen', '收入累计', 'income', { amount: 'cumulative' }),
    contributionDue: optional('fen', '应缴保费', 'contributions due', { amount: 'cumulative' }),
    contributionIncome: optional('fen', '保险费收入', 'contributions', { amount: 'cumulative' }),
    contributionArrears: optional('fen', '欠缴保费', 'arrears', { amount: 'stock' }),
    subsidyBudget: optional('fen', '财政补贴预算', 'subsidy budget', { amount: 'stock' }),
    subsidyIncome: optional('fen', '财政补贴收入', 'subsidies', { amount: 'cumulative' }),
    interestIncome: optional('fen', '利息收入', 'interest', { amount: 'cumulative' }),
    transferIncome: optional('fen', '转移收入', 'transfers in', { amount: 'cumulative' }),
    expenseBudget: optional('fen', '支出预算', 'expense budget', { amount: 'stock' }),
    expenseYtd: required('fen', '支出累计', 'expense', { amount: 'cumulative' }),
    benefitExpense: optional('fen', '待遇支出累计', 'benefits', { amount: 'cumulative' }),
    /** Of the month alone: payable months 可支付月数 are the balance over its mean of twelve. */
    benefitMonth: optional('fen', '本月待遇支出', 'benefits in the month', { amount: 'flow' }),
    balance: required('fen', '累计结余', 'balance', { aliases: ['基金累计余额'], amount: 'stock' }),
    contributors: optional('int', '缴费人数', 'contributors'),
    beneficiaries: optional('int', '享受待遇人数', 'beneficiaries'),
  },
});
