import { catalogue } from '@qianliyan/indicators/catalogue';
import type { Changes, Counts } from '@qianliyan/indicators';
import { expect, test } from 'vitest';
import { evaluationWords } from './evaluation-words.js';

const none = { red: 0, orange: 0, yellow: 0, blue: 0 };
const nothing: Omit<Counts, 'id'> = {
  ...{ fired: 0, levels: none, clear: 0, notComputable: 0, excluded: 0, lacking: {}, excludedBy: {} },
};
const unchanged: Omit<Changes, 'id'> = { opened: 0, worsened: 0, eased: 0, cleared: 0, kept: 0, pending: 0 };

const wordsOf = (counts: readonly Counts[], changes: readonly Changes[] = [], overflow = 0): string[] =>
  evaluationWords(
    {
      ...{ asOf: '2025-12-31', snapshot: 's1', warnings: 3, indicators: counts },
      changes: counts.map(({ id }) => changes.find((one) => one.id === id) ?? { id, ...unchanged }),
      overflow: overflow > 0 ? [{ id: 'project-funds-idle', groups: overflow, amount: null }] : [],
    },
    catalogue,
  );

test('what fired stands first, with its lamps and what became of them', () => {
  const id = 'project-funds-idle';
  expect(
    wordsOf(
      [
        { id: 'project-zero-execution', ...nothing, clear: 7, excluded: 2 },
        { id, ...nothing, fired: 3, levels: { ...none, red: 1, yellow: 2 }, clear: 4 },
      ],
      [{ id, ...unchanged, opened: 2, kept: 1 }],
      5,
    ),
  ).toEqual([
    '数据日期 2025-12-31，快照 s1，预警 3 条',
    '有预警 1 项',
    '  项目资金长期闲置 project-funds-idle：红色 1，黄色 2，正常 4；新增 2，持续 1；另有 5 组超出保留上限',
    '没有预警 1 项',
    '  项目零执行 project-zero-execution：正常 7，豁免或不适用 2',
  ]);
});

test('what could not be computed is told by what is lacking, once for all indicators that lack it', () => {
  const lacking = { ...nothing, notComputable: 4 };
  expect(
    wordsOf([
      { id: 'gpb-revenue-mom-spike', ...lacking, lacking: { 'executionMonthly table-missing': 4 } },
      { id: 'gpb-revenue-yoy-decline', ...lacking, lacking: { 'executionMonthly table-missing': 4 } },
      { id: 'duplicate-payment', ...nothing, clear: null },
    ]),
  ).toEqual([
    '数据日期 2025-12-31，快照 s1，预警 3 条',
    '没有预警 1 项',
    '  重复支付 duplicate-payment：正常的未逐组计数',
    '不可计算 2 项',
    '  月度执行没有报送：当月收入环比异常增长、一般公共预算收入负增长',
  ]);
});

test('an indicator whose last warning is cleared stands with those that changed', () => {
  const id = 'project-funds-idle';
  expect(wordsOf([{ id, ...nothing, clear: 4 }], [{ id, ...unchanged, cleared: 1 }])).toContain(
    '  项目资金长期闲置 project-funds-idle：正常 4；解除 1',
  );
});
