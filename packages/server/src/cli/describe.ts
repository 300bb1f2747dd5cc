import { duckdbSource, openStore } from '@qianliyan/engines';
import { standard } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';
import { Command } from 'commander';
import { action } from './command.js';

interface Options {
  readonly data: string;
}

const provenances = { official: '官方', published: '公开', synthetic: '演示', computed: '计算' } as const;

/** `qianliyan describe`: what a data folder holds, and to which day. 数据说明 */
export function describeCommand(): Command {
  const command = new Command('describe')
    .description('数据目录里有什么、截至哪一天 · what a data folder holds')
    .option('--data <dir>', '数据目录 · data folder', '.data');
  return action<Options>(command, async ({ data }, output) => {
    const source = await duckdbSource(await openStore(data, { existing: true }));
    const description = await source.describe();
    await source.close();
    const tables = Object.entries(description.tables).map(
      ([name, table]) =>
        `  ${standard[name as TableName].zh} ${name}: ${table.rowCount} 行（${provenances[table.provenance]}）`,
    );
    output.result(description, [
      `快照 ${description.snapshot}，数据截至 ${description.dataThrough ?? '无'}`,
      ...tables,
    ]);
  });
}
