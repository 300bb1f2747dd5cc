import { optional, required } from '../column.js';
import { monthColumn, scopeColumn, yearColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';

/**
 * 税收: taxes collected by tax, industry and month, counted from January where nothing else is said. A tax and its items, and all industries
 * (`all`) and each, stand side by side: a sum fixes `taxLevel` and `industryCode`.
 */
export const taxMonthly = defineTable({
  name: 'taxMonthly',
  zh: '税收月报',
  en: 'taxes by month',
  topic: 'revenue',
  key: ['regionCode', 'year', 'month', 'scope', 'taxCode', 'industryCode'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '政府收支分类科目 101',
  note: '从 1 月累计；本月税收另记。税种和它的下级科目、全行业（`all`）和各行业并列，合计时固定科目级次和行业。',
  columns: {
    regionCode: regionColumn,
    ...placeColumns,
    year: yearColumn,
    month: monthColumn,
    scope: scopeColumn,
    taxCode: required('code', '税种科目代码', 'subject of the tax', {
      pattern: '\\d{3}(\\d{2}){0,3}',
      std: '政府收支分类科目',
    }),
    taxName: optional('text', '税种', 'tax'),
    taxLevel: required('int', '科目级次', 'subject level', { guard: true }),
    /** Section of the national classification of industries, or `all`. */
    industryCode: required('code', '行业代码', 'industry', { pattern: '[A-T]|all', guard: true, std: 'GB/T 4754' }),
    taxBudget: optional('fen', '年初预算', 'budget of the year', { amount: 'stock' }),
    amountTotal: required('fen', '全口径税收', 'collected in all', { amount: 'cumulative' }),
    amountLocal: optional('fen', '本级留存', 'kept at this level', { amount: 'cumulative' }),
    amountCentral: optional('fen', '上划中央', 'passed to the centre', { amount: 'cumulative' }),
    amountProvince: optional('fen', '上划省级', 'passed to the province', { amount: 'cumulative' }),
    amountMonth: optional('fen', '本月税收', 'collected in the month', { amount: 'flow' }),
    refund: optional('fen', '退税', 'refunds', { amount: 'cumulative' }),
    creditRefund: optional('fen', '留抵退税', 'refunds of carried-forward credit', { amount: 'cumulative' }),
    exemption: optional('fen', '减免税', 'reductions and exemptions', { amount: 'cumulative' }),
    arrears: optional('fen', '欠税余额', 'arrears', { amount: 'stock' }),
    /** Collected before the period it belongs to 过头税 (`advance-tax-collection`). */
    advanceCollected: optional('fen', '预征提前入库', 'collected ahead', { amount: 'cumulative' }),
  },
});
