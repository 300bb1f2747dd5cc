import '../src/define/all.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixtureBoundaries } from '../../../stories/fixtures/boundaries.js';
import { demoSource } from '../../../stories/fixtures/demo-source.js';
import type { QlyContext } from '../src/context/context.js';
import type { QlyRegionMap } from '../src/region-map/region-map.js';
import { button, clearPage, find, inState, mount, press, textOf, until } from './mount.js';

let context: QlyContext;
let map: QlyRegionMap;
const item = (code: string): SVGGElement => find<SVGGElement>(map, `[data-key="${code}"]`);
const items = (): Element[] => Array.from(map.shadowRoot!.querySelectorAll('[data-key]'));
const click = (code: string): void =>
  void item(code).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const at = async (code: string): Promise<void> => {
  await until(() => context.getState().region === code, `at ${code}`);
  await map.updateComplete;
  await until(() => find(map, '.qly').getAttribute('aria-busy') === 'false', `answered ${code}`);
  await map.updateComplete;
};

beforeEach(async () => {
  context = mount('<qly-context region="510000" check-every="0"><qly-region-map></qly-region-map></qly-context>')
    .firstElementChild as QlyContext;
  map = context.querySelector('qly-region-map')!;
  context.boundaries = fixtureBoundaries;
  context.source = demoSource();
  await inState(map, 'ready');
});
afterEach(clearPage);

describe('qly-region-map', () => {
  it('drills by pointer from the province to a township, and back along the path', async () => {
    expect(items()).toHaveLength(21);
    const heard: unknown[] = [];
    for (const name of ['qly-drill', 'qly-select'])
      context.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
    click('510500000');
    await at('510500000');
    expect(textOf(map)).toContain('各区县支出进度');
    click('510502000');
    await at('510502000');
    expect(find(map, '.locator').getAttribute('aria-label')).toBe('江阳区在泸州市的位置');
    const township = items()[0]!.getAttribute('data-key')!;
    click(township);
    await until(() => context.getState().region === township, 'township selected');
    await map.updateComplete;
    expect(find(map, '.outline')).toBeTruthy();
    expect(heard).toEqual([
      ['qly-drill', { from: '510000000', to: '510500000', name: '泸州市' }],
      ['qly-drill', { from: '510500000', to: '510502000', name: '江阳区' }],
      ['qly-select', { kind: 'region', code: township, name: expect.any(String) }],
    ]);
    button(map, '四川').click();
    await at('510000000');
  });

  it('is one tab stop: arrows to the neighbour, Enter in, Shift+Enter and Backspace out', async () => {
    expect(items().filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
    find(map, 'summary').focus();
    await userEvent.tab();
    expect(items()).toContain(map.shadowRoot!.activeElement);
    item('510500000').focus();
    press(map, 'ArrowLeft');
    await until(() => map.shadowRoot!.activeElement === item('511500000'), 'west of 泸州 is 宜宾');
    press(map, 'Home');
    press(map, 'End');
    await until(() => map.shadowRoot!.activeElement === item('510400000'), 'the last as one reads is 攀枝花');
    item('510500000').focus();
    press(map, 'Enter');
    await at('510500000');
    await until(() => map.shadowRoot!.activeElement?.hasAttribute('data-key'), 'the focus went along');
    expect(textOf(map)).toContain('已进入泸州市，共 7 个区县');
    press(map, 'Enter', { shiftKey: true });
    await at('510000000');
    await until(() => map.shadowRoot!.activeElement === item('510500000'), 'back where it came from');
    press(map, 'Backspace');
    expect(context.getState().region).toBe('510000000');
  });

  it('goes nowhere when a listener prevents it, or above the page’s own region', async () => {
    map.addEventListener('qly-drill', (event) => event.preventDefault(), { once: true });
    click('510500000');
    expect(context.getState().region).toBe('510000000');
    context.region = '510500';
    await at('510500000');
    item('510502000').focus();
    press(map, 'Backspace');
    expect(context.getState().region).toBe('510500000');
    expect(map.shadowRoot!.querySelector('nav')).toBeNull();
  });

  it('tells the exact amounts in a tooltip, and closes it on Escape', async () => {
    item('510600000').focus();
    await until(
      () => /德阳市.*调整预算\s*[\d,]+\.\d\d 元/.test(find(map, '.tip').textContent!.replace(/\s+/g, ' ')),
      'tooltip',
    );
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await until(() => find<HTMLElement>(map, '.tip').hidden, 'tooltip closed');
  });

  it('takes two taps on a touch screen: one to read, one to go', async () => {
    const tap = (): void => {
      for (const type of ['pointerdown', 'pointerover'])
        item('510600000').dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
      click('510600000');
    };
    tap();
    expect(context.getState().region).toBe('510000000');
    await map.updateComplete;
    tap();
    await at('510600000').catch(() => undefined);
    expect(context.getState().region).toBe('510600000');
  });

  it('tells 未报送 from nothing spent, and says lamps in words', () => {
    expect(item('512000000').getAttribute('aria-label')).toBe('资阳市，支出进度 未报送');
    expect(item('510400000').getAttribute('aria-label')).toBe('攀枝花市，支出进度 0%');
    expect(item('510500000').getAttribute('aria-label')).toContain('红色预警');
    expect(find(map, '[data-key="512000000"] path').classList.contains('no-data')).toBe(true);
  });

  it('keeps zones without an outline in reach', async () => {
    context.select({ region: '510100000' });
    await at('510100000');
    const zone = Array.from(map.shadowRoot!.querySelectorAll('.off-map button')).find((one) =>
      one.textContent!.includes('天府新区'),
    )!;
    (zone as HTMLButtonElement).click();
    await until(() => context.getState().region !== '510100000', 'zone selected');
  });

  it('is a table as well, and three kinds of file', async () => {
    button(map, '表格').click();
    await map.updateComplete;
    expect(map.shadowRoot!.querySelectorAll('tbody tr')).toHaveLength(21);
    expect(textOf(map)).toContain('未报送');
    const saved: { name: string; blob: Blob }[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (blobs.push(blob as Blob), 'blob:x'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs[blobs.length - 1]! });
    });
    for (const label of ['数据（CSV）', '图片（SVG）', '图片（PNG）']) button(map, label).click();
    await until(() => saved.length === 3, 'three files');
    vi.restoreAllMocks();
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['各市州支出进度.csv', 'text/csv;charset=utf-8'],
      ['各市州支出进度.svg', 'image/svg+xml'],
      ['各市州支出进度.png', 'image/png'],
    ]);
    expect(new Uint8Array(await saved[0]!.blob.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(await saved[1]!.blob.text()).toContain('示意图');
    expect(saved[2]!.blob.size).toBeGreaterThan(10_000);
  });

  it('is a grid of tiles without outlines', async () => {
    context.boundaries = null;
    await until(() => map.shadowRoot!.querySelectorAll('rect').length > 21, 'tiles');
    item('510100000').focus();
    press(map, 'ArrowUp');
    await until(() => map.shadowRoot!.activeElement === item('510700000'), 'north of 成都 is 绵阳');
  });

  it('draws larger with a larger font, as wide as it is given', async () => {
    map.style.fontSize = '20px';
    await until(() => find(map, 'svg text').getAttribute('font-size') !== '12', 'larger text');
    map.style.width = '360px';
    await until(() => find(map, 'svg').getAttribute('viewBox')!.startsWith('0 0 360 '), 'narrower');
  });
});
