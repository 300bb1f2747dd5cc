import { closed, optional, required } from '../column.js';
import { defineTable } from '../table.js';
import { regionLevelLabels } from '../vocabulary.js';

/** 行政区划: divisions of GB/T 2260 and functional zones with a budget of their own. */
export const region = defineTable({
  name: 'region',
  zh: '行政区划',
  en: 'administrative division',
  topic: 'reference',
  key: ['regionCode'],
  partition: 'whole',
  period: [],
  aliases: ['ELE_MOF_DIV'],
  std: 'GB/T 2260; MOF V2.0',
  columns: {
    regionCode: required('code', '财政区划代码', 'region code', {
      aliases: ['MOF_DIV_CODE', '区划代码'],
      pattern: '\\d{9}',
      std: 'MOF V2.0',
    }),
    name: required('text', '区划名称', 'name', { aliases: ['MOF_DIV_NAME'], std: 'MOF V2.0' }),
    shortName: required('text', '简称', 'short name'),
    initials: optional('text', '拼音首字母', 'pinyin initials'),
    level: required('code', '行政级次', 'level', {
      ...closed(regionLevelLabels),
      std: '预算法 art. 3',
    }),
    parentCode: optional('code', '上级区划', 'parent', { pattern: '\\d{9}' }),
    validFrom: optional('date', '生效日期', 'valid from'),
    validTo: optional('date', '失效日期', 'valid to'),
    budgetLevelCode: optional('code', '预算级次代码', 'budget level', {
      aliases: ['BUDGET_LEVEL_CODE'],
      std: 'MOF V2.0',
    }),
    ethnicAutonomous: optional('boolean', '民族自治地方', 'autonomous', { std: '预算法 art. 99' }),
    geometryRef: optional('code', '地图边界', 'boundary'),
  },
});
