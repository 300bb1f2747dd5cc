import { optional, required } from '../column.js';
import {
  agencyColumn,
  bondColumn,
  functionColumn,
  fundBookColumn,
  fundTypeColumn,
  projectColumn,
  yearColumn,
} from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 用款计划 PAY_PLAN_VOUCHER: what an agency means to pay in a month out of an allotment. */
export const paymentPlan = defineTable({
  name: 'paymentPlan',
  zh: '用款计划',
  en: 'payment plan',
  topic: 'payment',
  key: ['planId'],
  partition: 'year',
  period: ['year'],
  aliases: ['PAY_PLAN_VOUCHER'],
  std: 'MOF V2.0',
  columns: {
    planId: required('code', '用款计划主键', 'plan id', { aliases: ['PLAN_ID'], std: 'MOF V2.0' }),
    year: yearColumn,
    month: required('int', '计划月份', 'month', { aliases: ['PLAN_MONTH'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: agencyColumn,
    projectCode: projectColumn,
    allotmentId: optional('code', '指标主键', 'allotment id', {
      aliases: ['BGT_ID'],
      references: 'allotment',
      std: 'MOF V2.0',
    }),
    bondCode: bondColumn,
    fundBook: fundBookColumn,
    fundTypeCode: fundTypeColumn,
    functionCode: functionColumn,
    appliedAmount: required('fen', '计划申请金额', 'applied for', {
      aliases: ['PLAN_APP_AMT'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
    approvedAmount: optional('fen', '计划批复金额', 'approved', {
      aliases: ['PLAN_AMT'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
  },
});
