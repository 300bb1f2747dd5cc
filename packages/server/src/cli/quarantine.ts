import { openStore, quarantined } from '@qianliyan/engines';
import { Command } from 'commander';
import { countArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly batch?: string;
  readonly limit: number;
}

/** `qianliyan quarantine`: rows that were not accepted, each with where and why. 隔离数据 */
export function quarantineCommand(): Command {
  const command = new Command('quarantine')
    .description('未入库的行：在哪里、为什么 · rows that were not accepted')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--batch <id>', '只看一个批次 · one batch only')
    .option('--limit <n>', '最多列出多少条 · entries at most', countArgument, 1000);
  return action<Options>(command, async ({ data, batch, limit }, output) => {
    const found = await quarantined(await openStore(data, { existing: true }), {
      limit: limit + 1,
      ...(batch !== undefined && { batchId: batch }),
    });
    const entries = found.slice(0, limit);
    output.result(entries, [
      ...(found.length === 0 ? ['没有隔离的行'] : []),
      ...entries.map(
        (entry) => `${entry.batchId} ${entry.table} 第 ${entry.row} 行 ${entry.column} [${entry.code}] ${entry.zh}`,
      ),
      ...(found.length > limit ? [`只列出前 ${limit} 条，后面还有；用 --limit 列出更多`] : []),
    ]);
  });
}
