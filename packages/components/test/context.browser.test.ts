import '../src/define/all.js';
import type { Description, Source } from '@qianliyan/sdk';
import { memorySource } from '@qianliyan/sdk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { demoContent, demoSource } from '../../../stories/fixtures/demo-source.js';
import type { QlyContext } from '../src/context/context.js';
import type { QlyExecutionGauge } from '../src/execution-gauge/execution-gauge.js';
import type { QlyRegionMap } from '../src/region-map/region-map.js';
import type { QlyWarningList } from '../src/warning-list/warning-list.js';
import { button, clearPage, inState, mount, textOf, until } from './mount.js';

afterEach(clearPage);

function page(
  attributes = '',
  inner = '<qly-region-map></qly-region-map><qly-execution-gauge></qly-execution-gauge>',
): QlyContext {
  const context = mount(`<qly-context region="510000" check-every="0" ${attributes}>${inner}</qly-context>`)
    .firstElementChild as QlyContext;
  context.source = demoSource();
  return context;
}

const shown = <T extends Element>(context: QlyContext, tag: string): T => context.querySelector(tag) as T;

describe('qly-context', () => {
  it('serves elements that were there first, come later, and moved in from elsewhere', async () => {
    const gauge = document.createElement('qly-execution-gauge');
    document.body.append(gauge);
    await inState(gauge, 'empty');
    const context = page();
    context.append(gauge);
    await inState(gauge, 'ready');
    expect(shown<QlyRegionMap>(context, 'qly-region-map').status).toBe('ready');
    document.body.append(gauge);
    await inState(gauge, 'empty');
  });

  it('serves an element in another shadow root', async () => {
    const context = page('', '<div></div>');
    const root = context.firstElementChild!.attachShadow({ mode: 'open' });
    const gauge = document.createElement('qly-execution-gauge');
    root.append(gauge);
    await inState(gauge, 'ready');
  });

  it('takes the month of the newest data, unless told', async () => {
    const context = page();
    await inState(shown<QlyExecutionGauge>(context, 'qly-execution-gauge'), 'ready');
    expect(context.getState()).toEqual({ region: '510000000', period: '2025-06', fundBook: 'GPB' });
    context.period = '2025-03';
    await inState(shown<QlyExecutionGauge>(context, 'qly-execution-gauge'), 'empty');
  });

  it('moves all its elements together, says so, and saves and restores where it is', async () => {
    const context = page();
    const [map, gauge] = [
      shown<QlyRegionMap>(context, 'qly-region-map'),
      shown<QlyExecutionGauge>(context, 'qly-execution-gauge'),
    ];
    await inState(gauge, 'ready');
    const before = textOf(gauge);
    const saved = context.getState();
    const heard = vi.fn();
    context.addEventListener('qly-change', (event) => heard((event as CustomEvent).detail));
    context.select({ region: '510500000', agency: '9001' });
    await until(() => textOf(map).includes('江阳') && textOf(gauge) !== before, 'all moved');
    expect(heard).toHaveBeenCalledWith({ region: '510500000', period: '2025-06', fundBook: 'GPB', agency: '9001' });
    context.select({ region: '510502000' });
    expect(context.getState()).not.toHaveProperty('agency');
    context.setState(saved);
    await until(() => textOf(gauge) === before, 'gauge back');
  });

  it('keeps its state in the hash, leaves others’ keys alone, and follows the way back', async () => {
    location.hash = '#tab=2&region=510500';
    const context = page('keep-in-url');
    await until(() => context.getState().region === '510500000', 'hash read');
    context.select({ fundBook: 'GF' });
    expect(Object.fromEntries(new URLSearchParams(location.hash.slice(1)))).toEqual({
      tab: '2',
      region: '510500000',
      fundBook: 'GF',
    });
    location.hash = '#tab=3';
    await until(() => context.getState().region === '510000000', 'hash followed');
    expect(context.getState().fundBook).toBe('GPB');
    expect(location.hash).toBe('#tab=3');
  });

  it('holds one snapshot, tells of a newer one, and moves on when told', async () => {
    let night = 1;
    const asked = new Set<unknown>();
    const nights = [1, 2].map((n) =>
      memorySource({ ...demoContent, snapshot: `night-${n}`, dataThrough: `2025-06-${28 + n}` }),
    );
    const at = (): Source => nights[night - 1]!;
    const held = (snapshot: string | undefined): Source => (
      asked.add(snapshot),
      snapshot === 'night-1' ? nights[0]! : at()
    );
    const context = page();
    context.source = {
      describe: (options): Promise<Description> => at().describe(options?.snapshot === undefined ? options : {}),
      aggregate: (query, options) => held(options?.snapshot).aggregate(query, options),
      rows: (query, options) => held(options?.snapshot).rows(query, options),
    };
    await inState(shown<QlyExecutionGauge>(context, 'qly-execution-gauge'), 'ready');
    expect([...asked]).toEqual(['night-1']);
    night = 2;
    context.checkEvery = 0.02;
    await until(() => textOf(context).includes('有新数据，截至2025年6月30日'), 'notice');
    asked.clear();
    context.select({ region: '510500000' });
    await until(() => asked.size > 0, 'asked again');
    expect([...asked]).toEqual(['night-1']);
    asked.clear();
    button(context, '立即更新').click();
    await until(() => asked.has('night-2'), 'moved on');
    expect([...asked]).toEqual(['night-2']);
    await until(() => !textOf(context).includes('有新数据'), 'notice gone');
  });

  it('asks an address, and shows plain words when nobody answers', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const context = page();
    context.source = '/no-such-api/';
    await inState(shown<QlyExecutionGauge>(context, 'qly-execution-gauge'), 'error');
    expect(String(warn.mock.calls[0]?.[0])).toContain('qianliyan[http-failed]');
    warn.mockRestore();
  });

  it('gives a list of warnings the territory in view', async () => {
    const context = page('', '<qly-warning-list></qly-warning-list>');
    const list = await inState(shown<QlyWarningList>(context, 'qly-warning-list'), 'ready');
    expect(textOf(list)).toContain('共 7 条预警，其中红色 2 条、橙色 2 条、黄色 3 条');
    context.select({ region: '510500000' });
    await until(() => textOf(list).includes('共 2 条预警'), 'followed');
  });
});
