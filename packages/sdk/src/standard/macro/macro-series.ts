import { optional, required } from '../column.js';
import { yearColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';

/**
 * 宏观经济: a region's statistics from January to the month, of its whole territory; growth in percent against the same months of the year before.
 */
export const macroSeries = defineTable({
  name: 'macroSeries',
  zh: '宏观经济',
  en: 'macroeconomic series',
  topic: 'macro',
  key: ['regionCode', 'year', 'month'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '统计数据',
  note: '1 月到当月的累计，全地区口径；增速是同比。',
  columns: {
    regionCode: regionColumn,
    ...placeColumns,
    year: yearColumn,
    month: required('int', '截至月份', 'to month'),
    gdp: optional('fen', '地区生产总值', 'gross regional product', { amount: 'cumulative' }),
    gdpGrowth: optional('number', '地区生产总值增速%', 'real growth, percent'),
    gdpNominalGrowth: optional('number', '地区生产总值名义增速%', 'nominal growth, percent'),
    gdpTarget: optional('number', '地区生产总值预期目标%', 'target of growth, percent'),
    registeredPopulation: optional('int', '户籍人口', 'registered population'),
    residentPopulation: optional('int', '常住人口', 'resident population'),
    industrialOutput: optional('fen', '规模以上工业增加值', 'industrial value added', { amount: 'cumulative' }),
    industrialGrowth: optional('number', '规模以上工业增加值增速%', 'its growth, percent'),
    fixedInvestment: optional('fen', '固定资产投资', 'fixed investment', { amount: 'cumulative' }),
    fixedInvestmentGrowth: optional('number', '固定资产投资增速%', 'its growth, percent'),
    retailSales: optional('fen', '社会消费品零售总额', 'retail sales', { amount: 'cumulative' }),
    trade: optional('fen', '进出口总额', 'imports and exports', { amount: 'cumulative' }),
    cpi: optional('number', '居民消费价格指数', 'consumer prices, the year before = 100'),
    ppi: optional('number', '工业生产者出厂价格指数', 'producer prices, the year before = 100'),
    unemployment: optional('number', '城镇调查失业率%', 'unemployment, percent'),
    deposits: optional('fen', '存款余额', 'deposits', { amount: 'stock' }),
    loans: optional('fen', '贷款余额', 'loans', { amount: 'stock' }),
    electricity: optional('number', '全社会用电量(万千瓦时)', 'electricity, 10 MWh'),
    industrialElectricity: optional('number', '工业用电量(万千瓦时)', 'industrial electricity, 10 MWh'),
    pmi: optional('number', '采购经理指数', "purchasing managers' index"),
  },
});
