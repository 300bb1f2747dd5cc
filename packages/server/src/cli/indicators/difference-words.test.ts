import { expect, test } from 'vitest';
import { differenceWords } from './difference-words.js';

test('two versions of a rule are compared by counts first, then group by group', () => {
  const [one, other] = [{ agencyCode: 'a1' }, { agencyCode: 'a2', year: 2025 }];
  expect(
    differenceWords('behind', [
      { asOf: '2025-11-30', keys: one, before: 'yellow', after: 'clear' },
      { asOf: '2025-11-30', keys: other, before: 'yellow', after: 'clear' },
      { asOf: '2025-11-30', keys: {}, before: null, after: 'not-computable' },
      { asOf: '2025-12-31', keys: one, before: 'excluded', after: 'red' },
    ]),
  ).toEqual([
    'behind：两版不同 4 处',
    '  2025-11-30：黄色 → 正常 2，没有这一组 → 不可计算 1',
    '  2025-12-31：豁免或不适用 → 红色 1',
    '逐组',
    '  2025-11-30  a1  黄色 → 正常',
    '  2025-11-30  a2 2025  黄色 → 正常',
    '  2025-11-30    没有这一组 → 不可计算',
    '  2025-12-31  a1  豁免或不适用 → 红色',
  ]);
  expect(differenceWords('behind', [])).toEqual(['behind：两版不同 0 处']);
});
