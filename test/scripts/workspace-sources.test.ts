import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/shared/paths.mjs';
import { sourceOf } from '../../scripts/vite/workspace-sources.mjs';

describe('sourceOf', () => {
  it.each([
    ['@qianliyan/sdk', 'packages/sdk/src/index.ts'],
    ['@qianliyan/regions/boundaries', 'packages/regions/src/boundaries.ts'],
    [
      '@qianliyan/regions/boundaries/2023/sichuan-counties.topo.json',
      'packages/regions/boundaries/2023/sichuan-counties.topo.json',
    ],
    ['@qianliyan/sdk/package.json', 'packages/sdk/package.json'],
  ])('finds %s', (specifier, path) => {
    expect(sourceOf(specifier)).toBe(root + path);
  });

  it.each(['@qianliyan/sdk/src/index.js', '@qianliyan/nothing', '@other/sdk', './sdk.js'])(
    'leaves %s alone',
    (other) => {
      expect(sourceOf(other)).toBeNull();
    },
  );
});
