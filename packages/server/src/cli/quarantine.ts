import { writeFile } from 'node:fs/promises';
import { openStore, quarantined } from '@qianliyan/engines';
import { QianliyanError } from '@qianliyan/sdk';
import { Command } from 'commander';
import { storedRows } from '../import/stored-rows.js';
import { countArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly batch?: string;
  readonly export?: string;
  readonly limit: number;
}

const mostExported = 1_000_000;

async function exported(options: Options, path: string): Promise<number> {
  const { data, batch } = options;
  if (batch === undefined)
    throw new QianliyanError('mapping-invalid', '--export needs --batch: rows are mended batch by batch', {
      subject: path,
    });
  const found = await quarantined(await openStore(data, { existing: true }), {
    batchId: batch,
    limit: mostExported + 1,
  });
  if (found.length > mostExported)
    throw new QianliyanError('mapping-invalid', `more than ${mostExported} entries: send batch ${batch} again`, {
      subject: batch,
    });
  const { text, rows } = storedRows(found, batch);
  await writeFile(path, text);
  return rows;
}

/** `qianliyan quarantine`: rows that were not accepted, each with where and why; `--export` writes those of a batch to be mended. 隔离数据 */
export function quarantineCommand(): Command {
  const command = new Command('quarantine')
    .description('未入库的行：在哪里、为什么 · rows that were not accepted')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--batch <id>', '只看一个批次 · one batch only')
    .option('--export <csv>', '把一个批次的隔离行写成 CSV，供改正 · write the rows of a batch to be mended')
    .option('--limit <n>', '最多列出多少条 · entries at most', countArgument, 1000);
  return action<Options>(command, async (options, output) => {
    const { data, batch, limit } = options;
    if (options.export !== undefined) {
      const rows = await exported(options, options.export);
      return output.result({ file: options.export, rows }, [`${rows} 行 → ${options.export}`]);
    }
    const found = await quarantined(await openStore(data, { existing: true }), {
      limit: limit + 1,
      ...(batch !== undefined && { batchId: batch }),
    });
    const [entries, more] = [found.slice(0, limit), found.length > limit];
    output.result({ entries, more }, [
      ...(found.length === 0 ? ['没有隔离的行'] : []),
      ...entries.map(
        (entry) => `${entry.batchId} ${entry.table} 第 ${entry.row} 行 ${entry.column} [${entry.code}] ${entry.zh}`,
      ),
      ...(more ? [`只列出前 ${limit} 条，后面还有；用 --limit 列出更多`] : []),
    ]);
  });
}
