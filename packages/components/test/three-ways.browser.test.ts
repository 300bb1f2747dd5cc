import '../src/define/all.js';
import type { LitElement } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { demoSource } from '../../../stories/fixtures/demo-source.js';
import { deniedSource, emptySource, failingSource, silentSource } from '../../../stories/fixtures/states.js';
import type { QlyContext } from '../src/context/context.js';
import { clearPage, inState, mount, textOf } from './mount.js';

type Shown = LitElement & { status: string; data: unknown };

/** Each element with data as a property or JSON has it, as a table, and a text that must be seen. */
const elements = [
  {
    tag: 'qly-region-map',
    data: {
      period: '2025-06',
      region: { code: '510500', name: '泸州市', level: 'prefecture', executed: 4210000, budgetAdjusted: 10000000 },
      children: [{ code: '510502', name: '江阳区', executed: 300, budgetAdjusted: 1000 }],
    },
    table:
      '<table><tr><th>区划代码</th><th>名称</th><th>调整预算（万元）</th><th>执行数（万元）</th></tr><tr><td>510500</td><td>泸州市</td><td>1,000</td><td>421</td></tr><tr><td>510502</td><td>江阳区</td><td>10</td><td>3</td></tr></table>',
    text: '42.1%',
  },
  {
    tag: 'qly-execution-gauge',
    data: { period: '2025-06', books: [{ fundBook: 'GPB', budgetAdjusted: 10000, executed: 4710 }] },
    table:
      '<table><tr><th>预算类型</th><th>调整预算（元）</th><th>执行数（元）</th></tr><tr><td>一般公共预算</td><td>100</td><td>47.10</td></tr></table>',
    text: '47.1%',
  },
  {
    tag: 'qly-ranking-table',
    data: { period: '2025-06', rows: [{ code: '1', name: '教育主管部门', done: 712, planned: 1000 }] },
    table:
      '<table><tr><th>单位代码</th><th>部门</th><th>支付数</th><th>可执行指标</th></tr><tr><td>1</td><td>教育主管部门</td><td>7.12</td><td>10</td></tr></table>',
    text: '71.2%',
  },
  {
    tag: 'qly-published-budget',
    data: {
      name: '四川省',
      figures: [
        {
          fundBook: 'GPB',
          direction: 'expenditure',
          year: 2024,
          stage: 'executed',
          amount: 134453000000000,
          sourceUrl: 'https://example.org/',
        },
      ],
    },
    table:
      '<table><tr><th>年度</th><th>预算类型</th><th>收支</th><th>阶段</th><th>金额（亿元）</th></tr><tr><td>2024</td><td>一般公共预算</td><td>支出</td><td>执行数</td><td>13,445.3</td></tr></table>',
    text: '13,445.30',
  },
  {
    tag: 'qly-warning-list',
    data: { items: [{ warningId: 'w', level: 'red', indicatorName: '项目资金长期闲置', subjectName: '某项目' }] },
    table:
      '<table><tr><th>等级</th><th>指标</th><th>对象</th></tr><tr><td>红</td><td>项目资金长期闲置</td><td>某项目</td></tr></table>',
    text: '项目资金长期闲置',
  },
];

const attributes = 'region="510500" period="2025-06" region-name="四川省"';
const showing = async (element: Element, text: string): Promise<void> =>
  expect(textOf(await inState(element as Shown, 'ready'))).toContain(text);

afterEach(clearPage);

describe.each(elements)('$tag', ({ tag, data, table, text }) => {
  it('takes data as a property, before and after it is attached', async () => {
    const before = document.createElement(tag) as Shown;
    before.data = data;
    document.body.append(before);
    await showing(before, text);
    const after = document.createElement(tag) as Shown;
    document.body.append(after);
    await inState(after, 'empty');
    after.data = data;
    await showing(after, text);
  });

  it('takes data set before it is upgraded', async () => {
    const late = document.implementation.createHTMLDocument().createElement(tag) as Shown;
    late.data = data;
    document.body.append(late);
    await showing(late, text);
  });

  it('takes data from a script and from a table inside it, there at once or later', async () => {
    const [script, listing] = mount(
      `<${tag} ${attributes}><script type="application/json">${JSON.stringify(data)}</script></${tag}><${tag} ${attributes}>${table}</${tag}>`,
    ).children;
    await showing(script!, text);
    await showing(listing!, text);
    const [empty] = mount(`<${tag} ${attributes}></${tag}>`).children;
    await inState(empty as Shown, 'empty');
    empty!.innerHTML = table;
    await showing(empty!, text);
  });

  it('survives being moved, and draws when it is shown at last', async () => {
    const hidden = mount(`<div style="display:none"><${tag} ${attributes}>${table}</${tag}></div>`)
      .firstElementChild as HTMLElement;
    const element = hidden.firstElementChild as Shown;
    await inState(element, 'ready');
    hidden.style.display = '';
    await vi.waitFor(() => expect(textOf(element)).toContain(text));
    document.body.append(element);
    await showing(element, text);
  });

  it('shows data of another shape as an error, warns once, and throws nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const heard: unknown[] = [];
    document.addEventListener('qly-error', (event) => heard.push((event as CustomEvent).detail), { once: true });
    for (const bad of [
      { wrong: true },
      '[object Object]',
      { ...data, items: [1], rows: [{ code: 1 }], children: 'x', books: [null], figures: [{}] },
    ]) {
      const element = document.createElement(tag) as Shown;
      element.data = bad;
      document.body.append(element);
      expect(textOf(await inState(element, 'error'))).toContain('数据格式不符合要求');
    }
    expect(heard).toEqual([{ code: 'bad-data', message: '数据格式不符合要求，无法显示。' }]);
    expect(warn.mock.calls.every(([message]) => String(message).startsWith('qianliyan[bad-data]'))).toBe(true);
    warn.mockRestore();
  });

  it('marks data as 演示数据 when its author says so', async () => {
    const element = document.createElement(tag) as Shown;
    Object.assign(element, { data, provenance: 'synthetic' });
    document.body.append(element);
    await showing(element, '演示数据');
  });
});

describe.each(elements)('$tag under a context', ({ tag }) => {
  const under = (source: unknown): { context: QlyContext; element: Shown } => {
    const context = mount(`<qly-context region="510000" check-every="0"><${tag}></${tag}></qly-context>`)
      .firstElementChild as QlyContext;
    context.source = source as never;
    return { context, element: context.firstElementChild as Shown };
  };

  it('is ready with the context’s data', async () => {
    const { element } = under(demoSource());
    await inState(element, 'ready');
    expect(textOf(element).includes('演示数据')).toBe(tag !== 'qly-published-budget');
  });

  it('says that it is loading, denied, failed', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(textOf(await inState(under(silentSource()).element, 'loading'))).toContain('正在读取');
    expect(textOf(await inState(under(deniedSource()).element, 'denied'))).toContain('不在公开范围');
    const failed = await inState(under(failingSource()).element, 'error');
    expect(textOf(failed)).toContain('暂时无法读取');
    expect(textOf(failed)).toContain('重试');
    expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
      `qianliyan[not-published]: <${tag}> got no data (docs/errors.md#not-published)`,
      `qianliyan[source-failed]: <${tag}> got no data (docs/errors.md#source-failed)`,
    ]);
    warn.mockRestore();
  });

  it('says what an empty source means', async () => {
    const { element } = under(emptySource());
    const nothing = tag === 'qly-warning-list' ? '尚未评估' : '没有可显示的数据';
    await vi.waitFor(() => expect(textOf(element)).toContain(nothing));
  });

  it('shows what it has and says so when the data is behind', async () => {
    const { context, element } = under(demoSource());
    context.expectedThrough = '2025-07-02';
    expect(textOf(await inState(element, 'stale'))).toContain('数据截至2025年6月30日，未更新到应有的2025年7月2日');
  });
});
