import { closed, optional, required } from '../column.js';
import { fundBookColumn, scopeColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';
import { directionLabels, stageLabels } from '../vocabulary.js';

/** 公开数据: a figure that a government published, with the address it stands at, its stage and the unit it was printed in. */
export const publishedFigure = defineTable({
  name: 'publishedFigure',
  zh: '公开数据',
  en: 'published figure',
  topic: 'supervision',
  key: ['figureId'],
  partition: 'whole',
  period: ['year', 'monthTo'],
  aliases: [],
  std: '预算法 art. 14',
  columns: {
    figureId: required('code', '数据主键', 'figure id'),
    regionCode: regionColumn,
    ...placeColumns,
    year: required('int', '年度', 'year'),
    monthTo: required('int', '截至月份', 'to month'),
    fundBook: fundBookColumn,
    scope: scopeColumn,
    direction: optional('code', '收支方向', 'direction', { ...closed(directionLabels), guard: true }),
    item: required('code', '项目', 'item', { guard: true, pattern: '[a-z0-9-]+' }),
    itemName: required('text', '项目名称', 'item name'),
    stage: required('code', '阶段', 'stage', {
      ...closed(stageLabels),
      guard: true,
      std: '预算法 art. 75',
    }),
    amount: required('fen', '金额', 'amount', { amount: 'cumulative' }),
    printedValue: required('text', '原文数字', 'value as printed'),
    printedUnit: required('text', '原文单位', 'unit as printed', {
      ...closed({ 元: '元', 万元: '万元', 亿元: '亿元' }),
    }),
    percentOfBudget: optional('number', '完成预算%', 'percent of budget'),
    growthPercent: optional('number', '同比增长%', 'growth percent'),
    sourceUrl: required('text', '来源地址', 'source address', { pattern: 'https?://.+' }),
    note: optional('text', '说明', 'note'),
  },
});
