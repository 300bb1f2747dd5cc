import { optional, required } from '../column.js';
import { defineTable } from '../table.js';

/** 预警流转: one step of a warning's handling, who took it and from which state to which. */
export const warningEvent = defineTable({
  name: 'warningEvent',
  zh: '预警流转',
  en: 'warning event',
  topic: 'supervision',
  key: ['eventId'],
  partition: 'whole',
  period: [],
  aliases: [],
  std: '监督法',
  columns: {
    eventId: required('code', '流转编号', 'event id'),
    warningId: required('code', '预警编号', 'warning id', { references: 'warning' }),
    action: required('text', '操作', 'action'),
    actor: optional('text', '操作人', 'who', { sensitivity: 'staff' }),
    role: optional('text', '角色', 'role', { sensitivity: 'staff' }),
    time: required('text', '操作时间', 'time', { pattern: '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?' }),
    fromStatus: optional('code', '原状态', 'from'),
    toStatus: optional('code', '新状态', 'to'),
    comment: optional('text', '意见', 'comment', { sensitivity: 'staff' }),
  },
});
