import { optional, required } from '../column.js';
import {
  functionColumn,
  fundBookColumn,
  fundTypeColumn,
  optionalAgencyColumn,
  projectColumn,
  trackProjectColumn,
  yearColumn,
} from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 结转结余 BA_BGT_CARRYOVERS: what of an allotment was left at the end of `year`, by allotment; money no agency holds has no agency.
 * Left for two years running it must be taken back (预算法 art. 42): `originYear` says when it was first given.
 */
export const carryover = defineTable({
  name: 'carryover',
  zh: '结转结余',
  en: 'carry-over and balance',
  topic: 'transfer',
  key: ['carryoverId'],
  partition: 'year',
  period: ['year'],
  aliases: ['BA_BGT_CARRYOVERS', 'BA_BGT_BALANCE', 'BA_BGT_CARRYOVERS_AGENCY', 'BA_BGT_BALANCE_AGENCY'],
  std: 'MOF V2.0; 预算法 art. 42',
  note: '`year` 年末的结转和结余，按指标一行；连续两年未用完的应当收回，从 `originYear` 算起。',
  columns: {
    carryoverId: required('code', '结转结余主键', 'carry-over id', { aliases: ['CARRYOVERS_BGT_ID'], std: 'MOF V2.0' }),
    year: yearColumn,
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    /** Where the project changed on carrying over, the one the money was given for (`carryover-purpose-changed`). */
    originProjectCode: optional('code', '原项目代码', 'origin project'),
    trackProjectCode: trackProjectColumn,
    fundBook: fundBookColumn,
    fundTypeCode: fundTypeColumn,
    functionCode: functionColumn,
    originYear: required('int', '形成年度', 'year first given', { std: '预算法 art. 42' }),
    originAllotmentId: optional('code', '源指标', 'origin allotment', { aliases: ['ORI_BGT_ID'], std: 'MOF V2.0' }),
    docNo: optional('text', '指标文号', 'document number', { aliases: ['COR_BGT_DOC_NO'], std: 'MOF V2.0' }),
    expensed: optional('boolean', '是否列支', 'booked as spent', { aliases: ['IS_REC_EXP'], std: 'MOF V2.0' }),
    approvedAmount: optional('fen', '批复数', 'approved', {
      aliases: ['APPROVE_AMT'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
    carryoverAmount: required('fen', '结转数', 'carried over', {
      aliases: ['CARRYOVERS_AMT'],
      amount: 'stock',
      std: 'MOF V2.0',
    }),
    balanceAmount: required('fen', '结余数', 'balance', { aliases: ['BALANCE'], amount: 'stock', std: 'MOF V2.0' }),
    recoveredAmount: optional('fen', '收回数', 'taken back', {
      aliases: ['BACK_BALANCE'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
  },
});
