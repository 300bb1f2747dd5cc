import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Cluster } from '../../packages/engines/src/clickhouse/engine/engine.js';
import { collectFrom } from '../../packages/engines/src/clickhouse/mirror/collect.js';
import { mirrorTo } from '../../packages/engines/src/clickhouse/mirror/mirror.js';
import { sourceOver } from '../../packages/engines/src/clickhouse/source.js';
import { clusterAt, closeAll, failingAt, nightOf, nightStore } from './nights.js';

let made = 0;
let url: string;
let cluster: Cluster;
let nights: Awaited<ReturnType<typeof nightStore>>;

beforeEach(async () => {
  url = inject('cluster').replace('/qianliyan?', `/nights_${(made += 1)}?`);
  cluster = clusterAt(url);
  nights = await nightStore();
});

afterEach(async () => {
  await closeAll(cluster);
  await nights.close();
});

/** Copies of parts on all nodes, whatever snapshot they belong to. */
async function copies(): Promise<number> {
  const sql = `SELECT DISTINCT table, partition FROM system.parts WHERE active AND database = '${cluster.database}' AND table LIKE 'paymentVoucher%'`;
  const rows = await Promise.all(cluster.nodes.map((node) => node.ask(sql)));
  return new Set(rows.flat().map(([, partition]) => partition)).size;
}

test('a second mirror of the same night changes nothing', async () => {
  const id = await nights.publish(1);
  expect(await mirrorTo(cluster, nights.store)).toMatchObject({ snapshot: id, copied: 4, kept: 0 });
  expect(await mirrorTo(cluster, nights.store)).toMatchObject({ snapshot: id, copied: 0, kept: 4 });
  expect(await copies()).toBe(3);
});

test('readers stand at one night, move when told, and go back when asked', async () => {
  const first = await nights.publish(1);
  await mirrorTo(cluster, nights.store);
  const source = await sourceOver(cluster);
  expect(await nightOf(source)).toBe(1);
  const second = await nights.publish(2);
  await mirrorTo(cluster, nights.store);
  expect(await nightOf(source)).toBe(1);
  expect(await nightOf(source, second)).toBe(2);
  expect(await source.refresh()).toBe(second);
  expect(await nightOf(source)).toBe(2);
  expect(await nightOf(source, first)).toBe(1);
  expect(await source.describe({ snapshot: first })).toMatchObject({ snapshot: first });
});

test('a mirror that fails at any step of writing shows nothing, and the next one finishes it', async () => {
  const first = await nights.publish(1);
  await mirrorTo(cluster, nights.store);
  const source = await sourceOver(cluster);
  let standing = first;
  let failures = 0;
  for (let step = 1, night = 2; ; step += 1, night += 1) {
    const next = await nights.publish(night);
    const failing = clusterAt(url, (engine) => failingAt(step, engine));
    const run = await mirrorTo(failing, nights.store, { blockRows: 1 }).then(
      () => 'finished',
      () => 'failed',
    );
    await closeAll(failing);
    if (run === 'finished') break;
    failures += 1;
    expect(await nightOf(source)).toBe(night - 1);
    // The last step of all is the word that the snapshot's row is there.
    const moved = await source.refresh();
    expect([standing, next]).toContain(moved);
    expect(await nightOf(source)).toBe(moved === next ? night : night - 1);
    await mirrorTo(cluster, nights.store);
    standing = await source.refresh();
    expect(standing).toBe(next);
    expect(await nightOf(source)).toBe(night);
  }
  // Of each of three parts two blocks and the end of its insert, and of the snapshot's row a block and the end.
  expect(failures).toBe(11);
});

describe('collecting', () => {
  test('forgets old nights and halves, keeps what is kept, and tells who stands at what is gone', async () => {
    const first = await nights.publish(1);
    await mirrorTo(cluster, nights.store);
    const old = await sourceOver(cluster);
    const second = await nights.publish(2);
    const failing = clusterAt(url, (engine) => failingAt(2, engine));
    await expect(mirrorTo(failing, nights.store, { blockRows: 1 })).rejects.toMatchObject({ code: 'source-failed' });
    await closeAll(failing);
    await mirrorTo(cluster, nights.store);
    expect(await copies()).toBeGreaterThan(6);
    expect(await collectFrom(cluster)).toEqual({ snapshots: 0, copies: 0 });
    await collectFrom(cluster, { lease: 0, keep: [first] });
    expect(await copies()).toBe(6);
    expect(await nightOf(old)).toBe(1);
    expect(await collectFrom(cluster, { lease: 0 })).toEqual({ snapshots: 1, copies: 3 });
    await expect(nightOf(old)).rejects.toMatchObject({ code: 'snapshot-gone', subject: first });
    expect(await old.refresh()).toBe(second);
    expect(await nightOf(old)).toBe(2);
  });

  test('while a reader asks and asks: the whole night or none', async () => {
    await nights.publish(1);
    await mirrorTo(cluster, nights.store);
    const old = await sourceOver(cluster);
    await nights.publish(2);
    await mirrorTo(cluster, nights.store);
    let collected: Promise<unknown> | undefined;
    let answers = 0;
    let end: unknown;
    while (end === undefined) {
      await nightOf(old).then(
        (night) => {
          expect(night).toBe(1);
          answers += 1;
          collected ??= collectFrom(cluster, { lease: 0 });
        },
        (error: Error & { code?: string }) => {
          end = error.code ?? error.message;
        },
      );
    }
    expect(end).toBe('snapshot-gone');
    expect(answers).toBeGreaterThan(0);
    await collected;
  });
});

test('what the cluster lost is no part of an answer, and is copied again by the next mirror', async () => {
  await nights.publish(1);
  await mirrorTo(cluster, nights.store);
  const [[table, partition] = []] = await cluster.nodes[1]!.ask(
    `SELECT table, partition FROM system.parts WHERE active AND database = '${cluster.database}' AND table LIKE 'paymentVoucher%' LIMIT 1`,
  );
  await cluster.nodes[1]!.run(`ALTER TABLE ${cluster.database}.${table} DROP PARTITION '${partition}'`);
  const source = await sourceOver(cluster);
  await expect(nightOf(source)).rejects.toMatchObject({
    code: 'source-failed',
    message: expect.stringMatching(/^cluster lost rows of a part, mirror again: paymentVoucher\//) as string,
  });
  expect(await mirrorTo(cluster, nights.store)).toMatchObject({ copied: 1, kept: 3 });
  await source.refresh();
  expect(await nightOf(source)).toBe(1);
});

test.each([1, 2, 3])(
  'a mirror process killed at part %i shows nothing, and the next one finishes it',
  async (parts) => {
    await nights.publish(1);
    await mirrorTo(cluster, nights.store);
    const source = await sourceOver(cluster);
    const next = await nights.publish(2);
    const script = fileURLToPath(new URL('mirror-process.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, nights.folder, url], { stdio: ['ignore', 'pipe', 'inherit'] });
    let seen = 0;
    createInterface({ input: child.stdout }).on('line', () => {
      seen += 1;
      if (seen === parts) child.kill('SIGKILL');
    });
    expect(await new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))).toBe('SIGKILL');
    await source.refresh();
    expect(await nightOf(source)).toBe(1);
    const report = await mirrorTo(cluster, nights.store);
    expect(report.copied + report.kept).toBe(4);
    expect(report.kept).toBeGreaterThanOrEqual(parts);
    expect(await source.refresh()).toBe(next);
    expect(await nightOf(source)).toBe(2);
  },
);
