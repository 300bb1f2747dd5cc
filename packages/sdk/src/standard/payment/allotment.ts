import { closed, optional, required } from '../column.js';
import {
  agencyColumn,
  deptEconomicColumn,
  directFundColumn,
  functionColumn,
  fundBookColumn,
  fundTypeColumn,
  govEconomicColumn,
  procurementColumn,
  projectColumn,
  trackProjectColumn,
} from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** Kinds of allotments 指标类型. */
const allotmentTypes = { initial: '年初', addition: '追加', 'carry-over': '结转' } as const;

/** 可执行指标 BA_BGT_INFO: spending authority an agency can pay from. What can still be paid is `amount − reducedAmount` less payments. */
export const allotment = defineTable({
  name: 'allotment',
  zh: '可执行指标',
  en: 'allotment',
  topic: 'payment',
  key: ['allotmentId'],
  partition: 'month',
  day: 'docDate',
  period: ['year'],
  aliases: ['BA_BGT_INFO'],
  std: 'MOF V2.0',
  note: '还能支付多少 = `amount` − `reducedAmount` − 已支付；`balance` 是对方系统里的余额，用来核对。',
  columns: {
    allotmentId: required('code', '指标主键', 'allotment id', { aliases: ['BGT_ID'], std: 'MOF V2.0' }),
    year: required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    docDate: required('date', '发文时间', 'document date', { aliases: ['DOC_DATE'], std: 'MOF V2.0' }),
    docNo: optional('text', '指标文号', 'document number', { aliases: ['COR_BGT_DOC_NO'], std: 'MOF V2.0' }),
    superiorDocNo: optional('text', '上级指标文号', 'superior document', {
      aliases: ['SUP_BGT_DOC_NO'],
      std: 'MOF V2.0',
    }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: agencyColumn,
    projectCode: projectColumn,
    fundBook: fundBookColumn,
    fundTypeCode: fundTypeColumn,
    functionCode: functionColumn,
    deptEconomicCode: deptEconomicColumn,
    govEconomicCode: govEconomicColumn,
    executable: required('boolean', '指标可执行标志', 'executable', { aliases: ['BGT_EXE_FLAG'], std: 'MOF V2.0' }),
    allotmentType: optional('code', '指标类型', 'type', {
      aliases: ['BGT_TYPE_CODE'],
      ...closed(allotmentTypes),
      std: 'MOF V2.0',
    }),
    isGovProcurement: procurementColumn,
    trackProjectCode: trackProjectColumn,
    originAllotmentId: optional('code', '源指标', 'origin allotment', { aliases: ['ORI_BGT_ID'], std: 'MOF V2.0' }),
    amount: required('fen', '指标金额', 'amount', { aliases: ['AMOUNT'], amount: 'flow', std: 'MOF V2.0' }),
    reducedAmount: required('fen', '调减金额', 'reduced amount', {
      aliases: ['DIS_AMT', '追减'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
    docTitle: optional('text', '指标文标题', 'document title', { aliases: ['BGT_DOC_TITLE'], std: 'MOF V2.0' }),
    description: optional('text', '指标说明', 'description', {
      aliases: ['BGT_DEC'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    budgetLevelCode: optional('code', '预算级次', 'budget level', { aliases: ['BUDGET_LEVEL_CODE'], std: 'MOF V2.0' }),
    sourceType: optional('code', '指标来源', 'source', {
      aliases: ['SOURCE_TYPE_CODE'],
      ...closed({ own: '本级安排', received: '上级下达', 'carry-over': '上年结转' }),
      std: 'MOF V2.0',
    }),
    specificProjectCode: optional('code', '特定项目', 'specific project', {
      aliases: ['SPE_PRO_CODE'],
      std: 'MOF V2.0',
    }),
    isTracked: optional('boolean', '是否追踪', 'tracked', { aliases: ['IS_TRACK'], std: 'MOF V2.0' }),
    transferFunctionCode: optional('code', '转移支付功能科目', 'transfer functional subject', {
      aliases: ['TP_FUNC_CODE'],
      std: 'MOF V2.0',
    }),
    budgetLineId: optional('code', '预算主键', 'budget line', { aliases: ['BGT_PMAN_ID'], std: 'MOF V2.0' }),
    receiverRegion: optional('code', '接收方区划', 'receiving region', {
      aliases: ['REC_DIV_CODE'],
      pattern: '\\d{9}',
      std: 'MOF V2.0',
    }),
    matchingCentralProject: optional('code', '配套中央项目', 'central project it matches', {
      aliases: ['COUNT_FUND_PRO_CODE'],
      std: 'MOF V2.0',
    }),
    allotmentDivisionCode: optional('code', '指标管理处室', 'division that keeps it', {
      aliases: ['BGT_MOF_DEP_CODE'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    financeDivisionCode: optional('code', '业务主管处室', 'finance division', {
      aliases: ['MANAGE_MOF_DEP_CODE'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    directFund: directFundColumn,
    appliedAmount: optional('fen', '已申请支付金额', 'applied for so far', {
      aliases: ['PAY_APP_AMT'],
      amount: 'cumulative',
      std: 'MOF V2.0',
    }),
    balance: optional('fen', '指标余额', 'left', { aliases: ['CUR_AMT'], amount: 'stock', std: 'MOF V2.0' }),
  },
});
