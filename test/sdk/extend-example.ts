import {
  closed,
  defineTable,
  extendStandard,
  leafPlaceColumns,
  memorySource,
  optional,
  regionColumn,
  required,
} from '@qianliyan/sdk';
import type { RowOf } from '@qianliyan/sdk';
import { importTemplate } from '@qianliyan/sdk/derive';

/** 本市的民生实事。 */
const livelihoodTask = defineTable({
  name: 'livelihoodTask',
  zh: '民生实事',
  en: 'livelihood task',
  topic: 'local',
  key: ['taskId'],
  partition: 'whole',
  period: [],
  aliases: [],
  std: '本市规定',
  columns: {
    taskId: required('code', '事项编号', 'task id'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    projectCode: optional('code', '项目代码', 'project', { references: 'project' }),
    state: required('code', '进展', 'state', closed({ doing: '实施中', done: '已完成' })),
    amount: required('fen', '投入金额', 'amount', { amount: 'flow' }),
  },
});

export const cityStandard = extendStandard({
  columns: { project: { keyProject: optional('boolean', '市重点项目', 'key project of the city') } },
  tables: { livelihoodTask },
});

/** `state` 的类型是 'doing' | 'done'，`amount` 是 Fen。 */
export type LivelihoodTask = RowOf<(typeof cityStandard)['livelihoodTask']['columns']>;

/** 中文表头和一行演示数据。 */
export const template = importTemplate(cityStandard.livelihoodTask);

export const source = memorySource({
  standard: cityStandard,
  provenance: 'synthetic',
  tables: {
    livelihoodTask: [{ taskId: '1', regionCode: '510500000', state: 'doing', amount: 100_000_000 }],
  },
});

export const answer = await source.aggregate({
  from: 'livelihoodTask',
  keys: ['state'],
  measures: { amount: { sum: 'amount' } },
});
