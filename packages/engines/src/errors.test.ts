import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoreError } from './index.js';
import type { StoreErrorCode } from './index.js';

test('every code of a store error is explained in docs/engines', () => {
  const page = readFileSync(new URL('../../../docs/engines/README.md', import.meta.url), 'utf8');
  const codes: Record<StoreErrorCode, true> = {
    'folder-foreign': true,
    'mirror-mismatch': true,
    'publish-conflict': true,
    'rows-rejected': true,
    'store-unreadable': true,
    'write-failed': true,
  };
  for (const code of Object.keys(codes)) expect(page).toContain(`\`${code}\``);
});

test('keeps its name, its subject and its cause', () => {
  const cause = new Error('disk');
  expect(new StoreError('store-unreadable', 'cannot read manifest: x', { subject: 'x', cause })).toMatchObject({
    name: 'StoreError',
    code: 'store-unreadable',
    subject: 'x',
    cause,
  });
});
