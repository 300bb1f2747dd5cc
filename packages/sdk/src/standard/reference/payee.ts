import { closed, optional, required } from '../column.js';
import { optionalAgencyColumn, payeeKinds } from '../shared-columns.js';
import { defineTable } from '../table.js';

/**
 * 收款人: who is paid. Lists that rules ask about (定点场所, 关注名单) are columns, so that a city fills them and no code holds names.
 */
export const payee = defineTable({
  name: 'payee',
  zh: '收款人',
  en: 'payee',
  topic: 'reference',
  key: ['payeeCode'],
  partition: 'whole',
  period: [],
  aliases: ['RECEIVER_INFO'],
  std: 'MOF V2.0',
  note: '定点场所、关注名单由各地自己填，程序里不写名字。',
  columns: {
    payeeCode: required('code', '收款人代码', 'payee code', {
      aliases: ['RECEIVER_CODE'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    payeeName: optional('text', '收款人全称', 'payee name', {
      aliases: ['PAYEE_ACCT_NAME'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    payeeKind: optional('code', '收款人类别', 'kind of payee', { ...closed(payeeKinds) }),
    creditCode: optional('code', '统一社会信用代码', 'credit code', {
      aliases: ['UNIFSOC_CRED_CODE'],
      sensitivity: 'staff',
      std: 'GB 32100',
    }),
    /** Set where the payee is itself an agency (`lump-sum-to-subordinate`). */
    agencyCode: optionalAgencyColumn,
    registrationDate: optional('date', '注册日期', 'registered on', { sensitivity: 'staff' }),
    /** Never added: `new-small-company-payee` asks each payee's own. */
    registeredCapital: optional('fen', '注册资本', 'registered capital', { sensitivity: 'staff' }),
    isWatched: optional('boolean', '关注名单', 'on the watch list', { sensitivity: 'staff' }),
    isMeetingVenue: optional('boolean', '定点会议场所', 'designated meeting venue'),
    isRepairShop: optional('boolean', '定点维修单位', 'designated repair shop'),
  },
});
