import { closed, optional, required } from '../column.js';
import { monthColumn, soeCategories, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 国有企业财务: balance sheet at the end of a month and results counted from January. A group's consolidated statement 合并 holds those of its
 * parts, so a sum fixes `statement`.
 */
export const soeFinancial = defineTable({
  name: 'soeFinancial',
  zh: '国有企业财务',
  en: 'finances of a state-owned enterprise',
  topic: 'assets',
  key: ['soeId', 'year', 'month', 'statement'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '企业国有资产法',
  note: '资产负债为月末数，收入利润从 1 月累计。合并报表已含下属企业，合计时固定报表口径。',
  columns: {
    soeId: required('code', '企业编号', 'enterprise id', { references: 'soe' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    year: yearColumn,
    month: monthColumn,
    statement: required('code', '报表口径', 'statement', {
      ...closed({ consolidated: '合并', single: '单户' }),
      guard: true,
    }),
    category: optional('code', '企业分类', 'category', { ...closed(soeCategories) }),
    industry: optional('text', '行业', 'industry'),
    industryLeverage: optional('number', '行业平均资产负债率%', 'average leverage of the industry, percent'),
    assets: required('fen', '资产总额', 'assets', { amount: 'stock' }),
    liabilities: required('fen', '负债总额', 'liabilities', { amount: 'stock' }),
    equity: optional('fen', '所有者权益', 'equity', { amount: 'stock' }),
    /** For keeping and growing value 保值增值 (`soe-value-preservation-low`): equity at the beginning, and at the end without what others changed. */
    equityBegin: optional('fen', '期初所有者权益', 'equity at the beginning', { amount: 'stock' }),
    equityAdjusted: optional('fen', '扣除客观因素后期末权益', 'adjusted equity at the end', { amount: 'stock' }),
    interestBearingDebt: optional('fen', '带息负债', 'debt that bears interest', { amount: 'stock' }),
    shortTermDebt: optional('fen', '短期债务', 'short-term debt', { amount: 'stock' }),
    debtDue12m: optional('fen', '一年内到期债务', 'debt due within twelve months', { amount: 'stock' }),
    cash: optional('fen', '货币资金', 'cash', { amount: 'stock' }),
    guarantees: optional('fen', '对外担保余额', 'guarantees given', { amount: 'stock' }),
    revenue: optional('fen', '营业收入', 'revenue', { amount: 'cumulative' }),
    profitTotal: optional('fen', '利润总额', 'profit before tax', { amount: 'cumulative' }),
    netProfit: optional('fen', '净利润', 'net profit', { amount: 'cumulative' }),
    ebit: optional('fen', '息税前利润', 'EBIT', { amount: 'cumulative' }),
    ebitda: optional('fen', '息税折旧摊销前利润', 'EBITDA', { amount: 'cumulative' }),
    interest: optional('fen', '利息支出', 'interest', { amount: 'cumulative' }),
    profitDue: optional('fen', '应缴国资收益', 'profit due to the state', {
      amount: 'cumulative',
      std: '企业国有资产法 art. 59',
    }),
    profitPaid: optional('fen', '已缴国资收益', 'profit paid to the state', { amount: 'cumulative' }),
    profitDueDate: optional('date', '收益上缴期限', 'profit due by'),
    headcount: optional('int', '职工人数', 'staff'),
    payroll: optional('fen', '工资总额', 'payroll', { amount: 'cumulative' }),
    receptionExpense: optional('fen', '业务招待费', 'reception', { amount: 'cumulative' }),
  },
});
