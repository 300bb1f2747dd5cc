import '../src/define/all.js';
import type { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { demoSource } from '../../../stories/fixtures/demo-source.js';
import type { QlyContext } from '../src/context/context.js';
import { button, clearPage, find, inState, mount, press, textOf, until } from './mount.js';

afterEach(clearPage);

async function under<T extends LitElement & { status: string }>(
  markup: string,
): Promise<{ context: QlyContext; element: T }> {
  const context = mount(`<qly-context region="510000" check-every="0">${markup}</qly-context>`)
    .firstElementChild as QlyContext;
  context.source = demoSource();
  return { context, element: await inState(context.firstElementChild as T, 'ready') };
}

const rows = (element: Element): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll('tbody tr'), (row) => row.textContent!.replace(/\s+/g, ' ').trim());

describe('qly-ranking-table', () => {
  it('shows both ends, either, or all, with ties sharing a rank', async () => {
    const { element } = await under('<qly-ranking-table></qly-ranking-table>');
    expect(rows(element)).toHaveLength(20);
    button(element, '前十').click();
    await element.updateComplete;
    expect(rows(element)).toHaveLength(10);
    button(element, '全部').click();
    await element.updateComplete;
    expect(rows(element)).toHaveLength(26);
    expect(rows(element).filter((row) => /^11 .* 50\.0%$/.test(row))).toHaveLength(2);
    expect(rows(element).some((row) => row.startsWith('12 '))).toBe(false);
  });

  it('says what the tick on the bars is', async () => {
    const { element } = await under('<qly-ranking-table></qly-ranking-table>');
    expect(find(element, '.tick').textContent).toBe('竖线为时序进度 50.0%');
  });

  it('sorts by any column, and says which', async () => {
    const { element } = await under('<qly-ranking-table show="all" style="width:900px"></qly-ranking-table>');
    const first = rows(element)[0];
    const header = (word: string): HTMLElement =>
      Array.from(element.shadowRoot!.querySelectorAll('th')).find((one) => one.textContent!.includes(word))!;
    header('执行率').querySelector('button')!.click();
    await element.updateComplete;
    expect(header('执行率').getAttribute('aria-sort')).toBe('ascending');
    expect(rows(element)[25]).toBe(first);
    header('可执行指标').querySelector('button')!.click();
    await element.updateComplete;
    const amounts = Array.from(element.shadowRoot!.querySelectorAll('td.figure:nth-of-type(3)'), (cell) =>
      Number(cell.textContent!.replace(/,/g, '')),
    );
    expect(amounts).toHaveLength(26);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it('selects an agency for the whole context by pointer and keyboard, and lets go again', async () => {
    const { context, element } = await under('<qly-ranking-table></qly-ranking-table>');
    const buttons = Array.from(element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[data-key]'));
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons[0]!.click();
    const code = buttons[0]!.dataset['key'];
    expect(context.getState().agency).toBe(code);
    await element.updateComplete;
    expect(buttons[0]!.getAttribute('aria-pressed')).toBe('true');
    buttons[0]!.focus();
    press(element, 'ArrowDown');
    await until(() => element.shadowRoot!.activeElement === buttons[1], 'next row');
    press(element, 'Enter');
    expect(context.getState().agency).toBe(buttons[1]!.dataset['key']);
    press(element, 'Backspace');
    expect(context.getState().agency).toBeUndefined();
  });

  it('ranks the regions below, and goes there', async () => {
    const { context, element } = await under('<qly-ranking-table of="regions" show="all"></qly-ranking-table>');
    expect(rows(element)).toHaveLength(21);
    expect(rows(element)[20]).toMatch(/^— 资阳市 .*未报送/);
    expect(textOf(element)).toContain('执行数 ÷ 调整预算');
    element.shadowRoot!.querySelector<HTMLButtonElement>('[data-key="510500000"]')!.click();
    expect(context.getState().region).toBe('510500000');
  });
});

describe('qly-execution-gauge', () => {
  it('shows four budgets, or the one selected', async () => {
    const { context, element } = await under('<qly-execution-gauge></qly-execution-gauge>');
    expect(textOf(element)).toContain('社会保险基金预算');
    element.setAttribute('books', 'selected');
    context.select({ fundBook: 'GF' });
    await until(
      () => textOf(element).includes('政府性基金预算') && !textOf(element).includes('社会保险基金预算'),
      'one budget',
    );
    expect(find(element, 'svg[role=img]').getAttribute('aria-label')).toContain('政府性基金预算已支出');
  });
});

describe('qly-published-budget', () => {
  it('says stage and source of every figure, and where stages differ', async () => {
    const { element } = await under('<qly-published-budget></qly-published-budget>');
    expect(textOf(element)).toContain('四川省 · 四本预算');
    expect(textOf(element)).toContain('公开数据');
    expect(textOf(element)).not.toContain('演示数据');
    expect(rows(element)).toHaveLength(8);
    expect(textOf(element)).toContain('2020 年执行数 11,200.70 亿元，决算数 11,198.50 亿元，少 2.20 亿元。');
    const links = Array.from(element.shadowRoot!.querySelectorAll('a'));
    expect(links.length).toBeGreaterThan(8);
    expect(links.every(({ protocol, rel }) => /^https?:$/.test(protocol) && rel === 'noreferrer noopener')).toBe(true);
  });

  it('says year and stage under the names where there is no room beside them', async () => {
    const { element } = await under('<qly-published-budget style="display:block;width:328px"></qly-published-budget>');
    expect(rows(element)[0]).toMatch(/^一般公共预算收入 \d{4} (执行数|决算数)/);
    expect(element.shadowRoot!.querySelectorAll('.latest thead th')).toHaveLength(4);
  });

  it('turns to another series and another scope', async () => {
    const { element } = await under('<qly-published-budget></qly-published-budget>');
    button(element, '社会保险基金预算收入').click();
    await element.updateComplete;
    expect(textOf(element)).toContain('社会保险基金预算收入由 2020 年');
    button(element, '本级').click();
    await element.updateComplete;
    expect(find(element, '.note').textContent).toContain('本级');
  });

  it('never links to what is no web address', async () => {
    const figure = { fundBook: 'GPB', direction: 'expenditure', year: 2024, stage: 'executed', amount: 100 };
    const element = document.createElement('qly-published-budget');
    Object.assign(element, {
      data: {
        name: '某市',
        figures: [
          { ...figure, sourceUrl: 'javascript:alert(1)' },
          { ...figure, year: 2023, sourceUrl: 'nonsense' },
        ],
      },
    });
    document.body.append(element);
    await inState(element, 'ready');
    expect(element.shadowRoot!.querySelectorAll('a')).toHaveLength(0);
  });
});

describe('qly-warning-list', () => {
  it('shows formula, boundary and basis, and filters by level', async () => {
    const { element } = await under('<qly-warning-list></qly-warning-list>');
    expect(textOf(element)).toMatch(
      /红 部门预算执行进度滞后信息化主管部门 .*= −38\.4%.*界限 低于时序进度超过 30 个百分点 · 《预算法》第57条/,
    );
    button(element, '橙 2').click();
    await until(() => element.shadowRoot!.querySelectorAll('ol[part=list] > li').length === 2, 'orange only');
  });

  it('asks for more when there is more', async () => {
    const { element } = await under('<qly-warning-list limit="3"></qly-warning-list>');
    const shown = (): number => element.shadowRoot!.querySelectorAll('ol[part=list] > li').length;
    expect(shown()).toBe(3);
    button(element, '更多').click();
    await until(() => shown() === 6, 'six');
  });

  it('opens the rows behind a warning, part by part, unless a listener prevents it', async () => {
    const { element } = await under('<qly-warning-list></qly-warning-list>');
    const open = (): void => button(element, '明细').click();
    element.addEventListener('qly-warning-open', (event) => event.preventDefault(), { once: true });
    open();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.evidence')).toBeNull();
    open();
    await until(() => rows(element).length === 1, 'evidence');
    expect(textOf(element)).toContain('实际支付金额（元）');
    button(element, '可执行指标').click();
    await until(() => textOf(element).includes('调减金额'), 'the other part');
    open();
    await until(() => element.shadowRoot!.querySelector('.evidence') === null, 'closed');
  });

  it('follows the selected budget, as the lamps of the map do', async () => {
    const { context, element } = await under('<qly-warning-list></qly-warning-list>');
    expect(find(element, '.note').textContent).toContain('一般公共预算及不分预算的预警');
    context.select({ fundBook: 'GF' });
    await until(() => textOf(element).includes('已评估，没有预警'), 'another budget');
  });

  it('says in which place below a warning stands, and not what is in view anyway', async () => {
    const { element } = await under('<qly-warning-list></qly-warning-list>');
    const facts = Array.from(element.shadowRoot!.querySelectorAll('.facts'), (one) => one.textContent!);
    expect(facts[0]).toMatch(/^(泸州市|江阳区) · 涉及/);
    expect(facts.filter((text) => text.startsWith('涉及'))).toHaveLength(2);
  });

  it('follows the selected agency', async () => {
    const { context, element } = await under('<qly-warning-list></qly-warning-list>');
    context.select({ agency: '9026' });
    await until(() => textOf(element).includes('共 1 条预警'), 'one agency');
  });
});

describe('qly-context-bar', () => {
  it('chooses period and budget, and leads back along the path', async () => {
    const context = mount(
      '<qly-context region="510000" check-every="0"><qly-context-bar></qly-context-bar></qly-context>',
    ).firstElementChild as QlyContext;
    context.source = demoSource();
    const bar = context.firstElementChild!;
    context.select({ region: '510500000' });
    await until(() => textOf(bar).includes('泸州市'), 'path');
    const [, books] = bar.shadowRoot!.querySelectorAll('select');
    books!.value = 'SIF';
    books!.dispatchEvent(new Event('change'));
    expect(context.getState().fundBook).toBe('SIF');
    button(bar, '四川省').click();
    expect(context.getState().region).toBe('510000000');
  });
});
