import { loadBatches, openStore } from '@qianliyan/engines';
import type { LoadedTable, LoadReport } from '@qianliyan/engines';
import { Command } from 'commander';
import { pendingBatches } from '../inbox.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
}

/** Rows by table over all batches of one load. */
const totals = (report: LoadReport): readonly LoadedTable[] => {
  const sums = new Map<string, LoadedTable>();
  for (const one of report.taken.flatMap((batch) => batch.tables)) {
    const sum = sums.get(one.table) ?? { table: one.table, received: 0, accepted: 0, quarantined: 0 };
    sums.set(one.table, {
      table: one.table,
      received: sum.received + one.received,
      accepted: sum.accepted + one.accepted,
      quarantined: sum.quarantined + one.quarantined,
    });
  }
  return [...sums.values()];
};

/** `qianliyan sync <inbox>`: takes in every batch folder of an inbox, once. T+1 同步 */
export function syncCommand(): Command {
  const command = new Command('sync')
    .description('接收收件目录中的批次并发布 · take in the batches of an inbox')
    .argument('<inbox>', '收件目录 · inbox folder')
    .option('--data <dir>', '数据目录 · data folder', '.data');
  return action<Options>(command, async ({ data }, output, signal) => {
    const folders = await pendingBatches(command.args[0] ?? '.');
    const bar = output.progress('接收批次 · batches', folders.length);
    const store = await openStore(data);
    const report = await loadBatches(store, folders, {
      signal,
      onProgress: ({ done, total }) => bar.update((done / total) * folders.length),
    });
    bar.end();
    const tables = totals(report);
    output.result(report, [
      `快照 ${report.snapshot}：接收 ${report.taken.length} 个批次，${report.unchanged.length} 个未变`,
      ...tables.map(
        (one) =>
          `  ${store.standard[one.table]?.zh ?? one.table}：收到 ${one.received} 行，入库 ${one.accepted} 行，隔离 ${one.quarantined} 行`,
      ),
      ...(tables.some((one) => one.quarantined > 0) ? [`隔离的行：qianliyan quarantine --data ${data}`] : []),
    ]);
  });
}
