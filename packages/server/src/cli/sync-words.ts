import type { LoadedTable, LoadReport, Store } from '@qianliyan/engines';
import type { SyncReport } from '../sync/sync-inbox.js';

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

/** What a round over an inbox came to, for people. */
export const syncWords = (report: SyncReport, { standard }: Store, data: string): readonly string[] => {
  const tables = totals(report);
  return [
    `快照 ${report.snapshot}：接收 ${report.taken.length} 个批次，${report.unchanged.length} 个未变` +
      (report.waiting.length > 0 ? `，${report.waiting.length} 个还在写入、下一轮再收` : ''),
    ...tables.map(
      (one) =>
        `  ${standard[one.table]?.zh ?? one.table}：收到 ${one.received} 行，入库 ${one.accepted} 行，隔离 ${one.quarantined} 行`,
    ),
    ...report.refused.map(({ folder, code, message }) => `退回 ${folder}：${code}: ${message}`),
    ...(tables.some((one) => one.quarantined > 0) ? [`隔离的行：qianliyan quarantine --data ${data}`] : []),
  ];
};
