import { closed, optional, required } from '../column.js';
import { yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 库款: a treasury's money in, out and left, day by day. Every level keeps its own treasury, so levels may be added. */
export const treasuryDaily = defineTable({
  name: 'treasuryDaily',
  zh: '国库库款',
  en: 'treasury balance',
  topic: 'treasury',
  key: ['regionCode', 'date'],
  partition: 'month',
  day: 'date',
  period: ['date'],
  aliases: ['库款日报'],
  std: '预算法 art. 59',
  columns: {
    regionCode: regionColumn,
    ...leafPlaceColumns,
    year: yearColumn,
    date: required('date', '日期', 'day'),
    openingBalance: optional('fen', '期初余额', 'opening balance', { aliases: ['期初'], amount: 'stock' }),
    inflow: required('fen', '流入', 'inflow', { aliases: ['库款流入'], amount: 'flow' }),
    outflow: required('fen', '流出', 'outflow', { aliases: ['库款流出'], amount: 'flow' }),
    closingBalance: required('fen', '期末余额', 'closing balance', { aliases: ['期末', '库款余额'], amount: 'stock' }),
    /** As the feed reports it; the indicator computes its own from the balances. */
    coverLevel: optional('number', '库款保障水平', 'cover level as reported'),
    status: optional('code', '库款状态', 'status as reported', {
      ...closed({ alert: '警示', low: '偏低', normal: '正常', idle: '闲置' }),
    }),
  },
});
