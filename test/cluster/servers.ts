import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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

/** A server, and the shell that ends it and removes its folder when whoever started it goes away, however that is. */
interface Guarded {
  readonly pid: number;
  readonly guard: ChildProcess;
}

const guardScript =
  'clickhouse-server --config-file="$1" </dev/null >/dev/null 2>&1 & echo $!; cat >/dev/null; kill -KILL $! 2>/dev/null; wait; rm -rf "$2"';

function startGuarded(config: string, folder: string): Promise<Guarded> {
  const path = `${process.env['PATH']}:/usr/sbin`;
  const guard = spawn('sh', ['-c', guardScript, 'guard', config, folder], {
    env: { ...process.env, PATH: path },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    guard.once('error', reject);
    createInterface({ input: guard.stdout }).once('line', (line) => resolve({ pid: Number(line), guard }));
  });
}

const end = ({ guard }: Guarded) =>
  new Promise<void>((resolve) => {
    guard.once('exit', () => resolve());
    guard.stdin!.end();
  });

async function untilReady({ http }: Ports, folder: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${http}/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`clickhouse-server is not ready: ${readFileSync(join(folder, 'error.log'), 'utf8').slice(-2_000)}`);
}

/** Starts two shards in folders and on ports of their own. */
export async function startServers(): Promise<Servers> {
  const root = mkdtempSync(join(tmpdir(), 'qianliyan-cluster-'));
  const free = await freePorts(4);
  const ports: Ports[] = [0, 2].map((at) => ({ http: free[at]!, tcp: free[at + 1]! }));
  const started: Guarded[] = [];
  const pids: number[] = [];
  const start = async (shard: number, folder: string) => {
    const guarded = await startGuarded(writeServerFiles(folder, ports[shard]!, ports), root);
    started.push(guarded);
    pids[shard] = guarded.pid;
    await untilReady(ports[shard]!, folder);
  };
  const folders = ports.map((_, shard) => join(root, `shard-${shard}`));
  const stop = async () => {
    await Promise.all(started.map(end));
  };
  try {
    await Promise.all(folders.map((folder, shard) => start(shard, folder)));
  } catch (cause) {
    await stop();
    throw cause;
  }
  const [first, second] = ports as [Ports, Ports];
  return {
    ports,
    url: `clickhouse://127.0.0.1:${first.http}/qianliyan?cluster=${clusterName}&node=127.0.0.1:${second.http}`,
    signal: (shard, name) => void process.kill(pids[shard]!, name),
    restart: (shard) => start(shard, folders[shard]!),
    stop,
  };
}
