import { closed, optional, required } from '../column.js';
import { agencyColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 单位会计账: the entries of an agency's own books; a year begins with its opening balances as entries, so that balances are sums.
 */
export const agencyLedger = defineTable({
  name: 'agencyLedger',
  zh: '单位会计账',
  en: 'agency ledger',
  topic: 'payment',
  key: ['agencyCode', 'year', 'voucherNo', 'entryNo'],
  partition: 'month',
  day: 'entryDate',
  period: ['year'],
  aliases: ['凭证库'],
  std: '政府会计制度',
  note: '每年先记年初余额（`opening`），再记本期分录，余额由借贷方合计得出。',
  columns: {
    agencyCode: agencyColumn,
    year: yearColumn,
    voucherNo: required('text', '凭证号', 'voucher number'),
    entryNo: required('int', '分录号', 'entry number'),
    entryDate: required('date', '记账日期', 'entered on'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    entryKind: required('code', '分录性质', 'kind of entry', { ...closed({ opening: '年初余额', entry: '本期发生' }) }),
    accountCode: required('code', '会计科目代码', 'account', { aliases: ['KMDM'] }),
    accountName: optional('text', '会计科目名称', 'account name', { aliases: ['KMMC'] }),
    counterAccount: optional('code', '对方科目', 'counter account'),
    abstract: optional('text', '摘要', 'abstract', { sensitivity: 'staff' }),
    debit: required('fen', '借方金额', 'debit', { amount: 'flow' }),
    credit: required('fen', '贷方金额', 'credit', { amount: 'flow' }),
  },
});
