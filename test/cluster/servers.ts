import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clusterName, writeServerFiles } from './server-files.js';
import type { Ports } from './server-files.js';

/** Two servers on loopback, each a shard of one cluster. */
export interface Servers {
  readonly ports: readonly Ports[];
  /** How a source or a mirror is pointed at it. */
  readonly url: string;
  /** Sends a signal to a shard's process. */
  signal(shard: number, name: NodeJS.Signals): void;
  /** Starts a shard that was killed, and waits for it. */
  restart(shard: number): Promise<void>;
  /** Ends the processes and removes their folders. */
  stop(): Promise<void>;
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function untilReady(child: ChildProcess, { http }: Ports, folder: string): Promise<void> {
  const log = () => readFileSync(join(folder, 'error.log'), 'utf8').slice(-2_000);
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`clickhouse-server ended with ${child.exitCode}: ${log()}`);
    const answer = await fetch(`http://127.0.0.1:${http}/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`clickhouse-server is not ready: ${log()}`);
}

/** Starts two shards in folders and on ports of their own. */
export async function startServers(): Promise<Servers> {
  const root = mkdtempSync(join(tmpdir(), 'qianliyan-cluster-'));
  const free = await freePorts(4);
  const ports: Ports[] = [0, 2].map((at) => ({ http: free[at]!, tcp: free[at + 1]! }));
  const children: ChildProcess[] = [];
  const start = async (shard: number) => {
    const folder = join(root, `shard-${shard}`);
    const file = writeServerFiles(folder, ports[shard]!, ports);
    const child = spawn('/usr/bin/env', ['clickhouse-server', `--config-file=${file}`], {
      cwd: folder,
      stdio: 'ignore',
    });
    children[shard] = child;
    await untilReady(child, ports[shard]!, folder);
  };
  const end = (child: ChildProcess) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  const killAll = () => children.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', killAll);
  const stop = async () => {
    await Promise.all(children.map(end));
    process.off('exit', killAll);
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await Promise.all(ports.map((_, shard) => start(shard)));
  } catch (cause) {
    await stop();
    throw cause;
  }
  const [first, second] = ports as [Ports, Ports];
  return {
    ports,
    url: `clickhouse://127.0.0.1:${first.http}/qianliyan?cluster=${clusterName}&node=127.0.0.1:${second.http}`,
    signal: (shard, name) => void children[shard]!.kill(name),
    restart: async (shard) => {
      await end(children[shard]!);
      await start(shard);
    },
    stop,
  };
}
