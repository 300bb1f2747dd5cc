import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../packages/server/bin/qianliyan.js', import.meta.url));

it('ends quietly when the reader of its words has seen enough', async () => {
  const child = spawn(process.execPath, [bin, 'indicators', 'list', '--json']);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'exit')) as [number];
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
