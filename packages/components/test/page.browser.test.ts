import { afterEach, describe, expect, it, vi } from 'vitest';
import { define } from '../src/base/define.js';
import { version } from '../src/base/version.js';
import manifest from '../package.json' with { type: 'json' };
import '../src/define/all.js';
import { clearPage, inState, mount, textOf } from './mount.js';

afterEach(clearPage);

describe('define', () => {
  it('ignores a second script, and warns only when it brings another version', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const first = customElements.get('qly-region-map');
    define(
      'qly-region-map',
      class extends HTMLElement {
        static readonly version = version;
      },
    );
    expect(warn).not.toHaveBeenCalled();
    for (let i = 0; i < 2; i += 1)
      define(
        'qly-region-map',
        class extends HTMLElement {
          static readonly version = '0.0.0';
        },
      );
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]![0]).toContain('qianliyan[duplicate-version]');
    expect(customElements.get('qly-region-map')).toBe(first);
    warn.mockRestore();
  });

  it('says the version of its package', () => {
    expect(version).toBe(manifest.version);
  });
});

describe('a host page', () => {
  const table =
    '<table><tr><th>预算类型</th><th>调整预算</th><th>执行数</th></tr><tr><td>一般公共预算</td><td>100</td><td>47.1</td></tr></table>';
  const gauge = (): Promise<Element> =>
    inState(
      mount(`<div><qly-execution-gauge period="2025-06">${table}</qly-execution-gauge></div>`).querySelector(
        'qly-execution-gauge',
      )!,
      'ready',
    );
  const ink = (element: Element): string => getComputedStyle(element.shadowRoot!.querySelector('.qly')!).color;

  it('sets the theme on any ancestor, at any time, and tokens by custom properties', async () => {
    const element = await gauge();
    const light = ink(element);
    document.documentElement.setAttribute('theme', 'dark');
    await vi.waitFor(() => expect(ink(element)).not.toBe(light));
    element.parentElement!.setAttribute('theme', 'light');
    await vi.waitFor(() => expect(ink(element)).toBe(light));
    element.parentElement!.style.setProperty('--qly-ink', 'rgb(1, 2, 3)');
    expect(ink(element)).toBe('rgb(1, 2, 3)');
    document.documentElement.removeAttribute('theme');
  });

  it('may set its root font to anything: elements follow their own', async () => {
    const element = await gauge();
    const { height } = element.getBoundingClientRect();
    document.documentElement.style.fontSize = '62.5%';
    expect(element.getBoundingClientRect().height).toBe(height);
    document.documentElement.style.fontSize = '';
  });

  it('may forbid inline styles and eval', async () => {
    const element = await gauge();
    expect(Array.from(element.shadowRoot!.querySelectorAll('[style]'))).toEqual([]);
    expect(element.shadowRoot!.querySelectorAll('style, script, link, img')).toHaveLength(0);
  });

  it('may add and remove elements a thousand times', async () => {
    for (let i = 0; i < 1000; i += 1) {
      const element = document.createElement('qly-execution-gauge');
      document.body.append(element);
      element.remove();
    }
    expect(textOf(await gauge())).toContain('47.1%');
  });
});
