import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/server/bin/qianliyan.js', import.meta.url));

/** What a process came to. */
export interface Ended {
  /** Exit code; null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

function run(program: string, args: readonly string[]): Running {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: out.join(''), stderr: err.join('') }));
  });
  return { child, ended };
}

/** Starts `qianliyan` with these words, as it is built. */
export const qianliyan = (...words: readonly string[]): Running => run(process.execPath, [command, ...words]);

/** As `qianliyan`, in a process that the kernel lets write no file longer than so many blocks. */
export const cramped = (blocks: number, ...words: readonly string[]): Running =>
  run('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', process.execPath, command, ...words]);

/** Starts `qianliyan serve` over a data folder and answers its address. */
export async function served(data: string): Promise<Running & { readonly url: string }> {
  const server = qianliyan('serve', '--data', data, '--port', '0', '--audience', 'staff', '--json');
  const url = await new Promise<string>((resolve, reject) => {
    server.child.stdout?.once('data', (chunk: Buffer) =>
      resolve((JSON.parse(chunk.toString()) as { url: string }).url),
    );
    void server.ended.then(({ stderr }) => reject(new Error(`serve ended: ${stderr}`)));
  });
  return { ...server, url };
}

const writersOf = (data: string) => readdirSync(path.join(data, 'tmp')).filter((name) => name.startsWith('writer-'));

/** Waits until a process just started writes into a data folder, or has ended. */
export async function writing(data: string, { child }: Running): Promise<void> {
  const before = new Set(writersOf(data));
  while (child.exitCode === null && writersOf(data).every((name) => before.has(name))) await sleep(2);
}
