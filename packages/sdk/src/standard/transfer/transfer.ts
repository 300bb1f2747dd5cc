import { closed, optional, required } from '../column.js';
import {
  directFundColumn,
  functionColumn,
  fundBookColumn,
  fundTypeColumn,
  optionalAgencyColumn,
  projectColumn,
  trackProjectColumn,
  yearColumn,
} from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';

/**
 * 转移支付: one row an event of the chain received 接收 → registered 登记 → allocated 分配 → appended 追加 → issued 下达.
 * `regionCode` is the region that acts; a yuan passes every event and every level, so a sum fixes `event` and `regionLevel`.
 * The chain of one fund in one region is (`regionCode`, `sourceDocNo`, `projectCode`): by `event`, the sum of `amount` and the first
 * `eventDate` give its amounts and times; `toRegion` tells own units 追加本级 (the acting region itself) from lower levels 追加下级.
 */
export const transfer = defineTable({
  name: 'transfer',
  zh: '转移支付',
  en: 'transfer payment',
  topic: 'transfer',
  key: ['transferId'],
  partition: 'month',
  day: 'eventDate',
  period: ['year'],
  aliases: ['BGT_TRA'],
  std: 'MOF V2.0; 预算法 art. 16, 52',
  note: '一笔资金每办一个环节记一行：接收、登记、分配、追加、下达；`regionCode` 是办理这个环节的地区。同一笔资金在一个地区的各环节由 `regionCode`、`sourceDocNo`、`projectCode` 连起来，按 `event` 分组就得到五个金额和时间，按 `toRegion` 区分追加本级（本地区自己）和追加下级。一分钱经过每个环节、每一级，合计时固定环节和级次。',
  columns: {
    transferId: required('code', '转移支付主键', 'transfer id'),
    year: yearColumn,
    event: required('code', '环节', 'event', {
      ...closed({ received: '接收', registered: '登记', allocated: '分配', appended: '追加', issued: '下达' }),
      guard: true,
    }),
    eventDate: required('date', '办理日期', 'event date', {
      aliases: ['登记时间', '分配时间', '追加时间', '下达时间'],
    }),
    transferType: required('code', '转移支付类型', 'transfer type', {
      aliases: ['TRA_TYPE'],
      ...closed({
        'tax-return': '税收返还',
        general: '一般性转移支付',
        special: '专项转移支付',
        fund: '政府性基金转移支付',
        sco: '国有资本经营转移支付',
      }),
      std: '实施条例 art. 9, 10',
    }),
    generalKind: optional('code', '一般性转移支付种类', 'kind of general transfer', {
      ...closed({
        equalisation: '均衡性',
        'old-revolutionary': '革命老区',
        ethnic: '民族地区',
        border: '边疆地区',
        poor: '欠发达地区',
        other: '其他',
      }),
      std: '实施条例 art. 9',
    }),
    regionCode: regionColumn,
    ...placeColumns,
    /** Neither this nor `toRegion` is looked up in the tree: the centre 中央 (`100000000`) and other provinces are not in it. */
    fromRegion: optional('code', '下达方区划', 'issuing region', {
      aliases: ['SUP_MOF_DIV_CODE', '转出方区划'],
      pattern: '\\d{9}',
    }),
    toRegion: optional('code', '接收方区划', 'receiving region', {
      aliases: ['REC_DIV_CODE', 'SUB_MOF_DIV_CODE', '转入方区划'],
      pattern: '\\d{9}',
      std: 'MOF V2.0',
    }),
    agencyCode: optionalAgencyColumn,
    fundBook: fundBookColumn,
    fundTypeCode: fundTypeColumn,
    fundDirectory: optional('text', '专项资金目录', 'fund directory', { aliases: ['SPE_TYPE_NAME'] }),
    fundDirectoryCode: optional('code', '专项资金目录代码', 'fund directory code', { aliases: ['SPE_TYPE_CODE'] }),
    /** The document of this event: the superior's for money received, the region's own for money issued. */
    docNo: required('text', '指标文号', 'document number', { aliases: ['COR_BGT_DOC_NO'], std: 'MOF V2.0' }),
    superiorDocNo: optional('text', '上级指标文号', 'superior document', {
      aliases: ['SUP_BGT_DOC_NO'],
      std: 'MOF V2.0',
    }),
    /** The document under which the money reached the acting region, the same on every event of its chain; null for the region's own money. */
    sourceDocNo: optional('text', '来文文号', 'document received under'),
    projectCode: projectColumn,
    trackProjectCode: trackProjectColumn,
    transferFunctionCode: optional('code', '转移支付功能科目', 'transfer functional subject', {
      aliases: ['TP_FUNC_CODE'],
      std: 'MOF V2.0',
    }),
    functionCode: functionColumn,
    expenditureDirection: optional('code', '支出方向', 'direction of expenditure', { aliases: ['EXP_DIR_CODE'] }),
    directFund: directFundColumn,
    advanceNotice: optional('boolean', '是否提前下达', 'advance notice', { std: '实施条例 art. 48' }),
    allocationMethod: optional('code', '分配方法', 'allocation method', {
      ...closed({ factor: '因素法', project: '项目法' }),
      std: '实施条例 art. 48',
    }),
    /** When the superior issued it: registration in time is counted from here. */
    superiorIssueDate: optional('date', '上级下达日期', 'issued by the superior on'),
    /** When the acting region received it, on every event of the chain, so that days in hand can be told from one row. */
    receivedDate: optional('date', '接收日期', 'received on', { aliases: ['接收时间'] }),
    amount: required('fen', '金额', 'amount', {
      aliases: ['AMOUNT', '接收金额', '分配金额', '追加金额', '下达金额'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
    /** Own money that the lower region must add (`transfer-local-matching-required`). */
    matchingRequired: optional('fen', '要求地方配套金额', 'local matching required', {
      amount: 'flow',
      std: '预算法 art. 16',
    }),
  },
});
