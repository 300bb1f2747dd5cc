import { openStore, quarantined } from '@qianliyan/engines';
import { Command } from 'commander';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly batch?: string;
}

/** `qianliyan quarantine`: rows that were not accepted, each with where and why. 隔离数据 */
export function quarantineCommand(): Command {
  const command = new Command('quarantine')
    .description('未入库的行：在哪里、为什么 · rows that were not accepted')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--batch <id>', '只看一个批次 · one batch only');
  return action<Options>(command, async ({ data, batch }, output) => {
    const entries = await quarantined(
      await openStore(data, { existing: true }),
      batch === undefined ? {} : { batchId: batch },
    );
    output.result(
      entries,
      entries.length === 0
        ? ['没有隔离的行']
        : entries.map(
            (entry) => `${entry.batchId} ${entry.table} 第 ${entry.row} 行 ${entry.column} [${entry.code}] ${entry.zh}`,
          ),
    );
  });
}
