import { optional, required } from '../column.js';
import { agencyColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 行政事业性国有资产: what an agency holds at the end of a year and earned with it. */
export const stateAsset = defineTable({
  name: 'stateAsset',
  zh: '行政事业性国有资产',
  en: 'assets of agencies',
  topic: 'assets',
  key: ['agencyCode', 'year'],
  partition: 'year',
  period: ['year'],
  aliases: [],
  std: '行政事业性国有资产管理条例',
  columns: {
    agencyCode: agencyColumn,
    year: yearColumn,
    regionCode: regionColumn,
    ...leafPlaceColumns,
    totalAssets: required('fen', '资产总额', 'assets', { amount: 'stock' }),
    liabilities: optional('fen', '负债总额', 'liabilities', { amount: 'stock' }),
    fixedAssets: optional('fen', '固定资产', 'fixed assets', { amount: 'stock' }),
    landArea: optional('number', '土地面积(平方米)', 'land, square metres'),
    houseArea: optional('number', '房屋面积(平方米)', 'houses, square metres'),
    vehicles: optional('int', '车辆数', 'vehicles'),
    idleValue: optional('fen', '闲置资产价值', 'idle', { amount: 'stock' }),
    rentIncome: optional('fen', '出租出借收入', 'rent', { amount: 'flow' }),
    disposalIncome: optional('fen', '资产处置收入', 'disposal', { amount: 'flow' }),
    remittedAmount: optional('fen', '资产收入上缴', 'remitted to the treasury', { amount: 'flow' }),
    itAssetValue: optional('fen', '信息化资产价值', 'information technology', { amount: 'stock' }),
    naturalResources: optional('json', '自然资源资产', 'natural resources'),
  },
});
