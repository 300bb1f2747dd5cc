import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { requireFreeDisk } from '../../scripts/bootstrap/disk.mjs';
import { requireFreePort, wantedPort } from '../../scripts/bootstrap/port.mjs';
import { PlainError } from '../../scripts/shared/plain-error.mjs';

/** Runs a script of ours as npm would, with `before` loaded first. */
function run(task: string, { before, env = {} }: { before?: string; env?: Record<string, string> }) {
  const preload = before ? ['-r', before] : [];
  const args = [...preload, '-r', './scripts/check-node.cjs', 'scripts/run.mjs', task];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, lines: stderr.trim().split('\n') };
}

describe('npm start', () => {
  it('says in one line that Node is too old', () => {
    const before = `${mkdtempSync(`${tmpdir()}/node-`)}/old.cjs`;
    writeFileSync(before, `Object.defineProperty(process.versions, 'node', { value: '18.20.0' });`);
    const { status, lines } = run('portal', { before });
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^需要 Node\.js 20\.19 .*18\.20\.0.*Node\.js 20\.19 or later is needed/),
    ]);
  });

  it('says in one line that the port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { status, lines } = run('portal', { env: { PORT: `${port}` } });
    server.close();
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringContaining(`端口 ${port} 已被占用`)]);
  });

  it.each(['0', 'x', '70000', '1.5'])('refuses the port %s', (port) => {
    expect(() => wantedPort(port)).toThrow(PlainError);
  });

  it('takes 4600 unless told, and any free port', async () => {
    expect(wantedPort(undefined)).toBe(4600);
    await expect(requireFreePort(0)).resolves.toBeUndefined();
  });

  it('says in one line that a task is unknown', () => {
    expect(run('nonsense', {})).toEqual({ status: 1, lines: [expect.stringContaining('unknown task: nonsense')] });
  });

  it('asks for the disk it needs before it installs', () => {
    const statfs = (free: number) => () => ({ bavail: free * 2 ** 20, bsize: 1024 });
    expect(() => requireFreeDisk('.', 2, statfs(1.5))).toThrow(/磁盘空间不足：还剩 1\.5 GB，至少需要 2 GB/);
    expect(() => requireFreeDisk('.', 2, statfs(2.5))).not.toThrow();
  });
});
