import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Answered, Engine } from '../../packages/engines/src/clickhouse/engine/engine.js';

interface Waiting {
  resolve(text: string): void;
  reject(error: Error): void;
}

/** ClickHouse's current engine in a process of its own, taking the statements that a server would. */
export function chdbEngine(home: string): Engine {
  const root = mkdtempSync(join(tmpdir(), 'qianliyan-chdb-'));
  const blocksFolder = join(root, 'blocks');
  mkdirSync(blocksFolder);
  const script = fileURLToPath(new URL('chdb-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, home, join(root, 'data')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, Waiting>();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => waiting.forEach(({ reject }) => reject(new Error('chdb has ended'))));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, answer, error } = JSON.parse(line) as { id: number; answer?: string; error?: string };
    if (error === undefined) waiting.get(id)?.resolve(answer!);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  let last = 0;
  const send = (sql: string) =>
    new Promise<string>((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      child.stdin.write(`${JSON.stringify({ id, sql })}\n`);
    });
  return {
    ask: async (sql) => (JSON.parse(await send(sql)) as { data: Answered[][] }).data,
    run: async (sql) => void (await send(sql)),
    insert: async (into, blocks) => {
      const parts: Uint8Array[] = [];
      for await (const block of blocks) parts.push(block);
      const file = join(blocksFolder, `${(last += 1)}.native`);
      writeFileSync(file, Buffer.concat(parts));
      await send(`INSERT INTO ${into} SELECT * FROM file('${file}', Native)`);
    },
    close: async () => {
      child.stdin.end();
      await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}
