import { expect, it } from 'vitest';

it('can be imported where there is no page', async () => {
  expect(typeof customElements).toBe('undefined');
  await import('../src/define/all.js');
  expect((await import('../src/index.js')).QlyRegionMap.name).toBe('QlyRegionMap');
});
