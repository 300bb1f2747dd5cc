import { openStore } from '@qianliyan/engines';
import { Command, Option } from 'commander';
import { countArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly to: string;
  readonly lease: number;
}

/** `qianliyan mirror --to clickhouse://…`: copies the current snapshot to a ClickHouse, and forgets the old ones there. 镜像到集群 */
export function mirrorCommand(): Command {
  const command = new Command('mirror')
    .description('把当前快照镜像到 ClickHouse · copy the current snapshot to a ClickHouse')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .addOption(
      new Option(
        '--to <url>',
        '集群地址，列出每个节点 · every node: clickhouse://host:8123/qianliyan?cluster=name&node=host2:8123',
      )
        .env('QIANLIYAN_CLUSTER')
        .makeOptionMandatory(),
    )
    .option('--lease <hours>', '旧快照再留几小时 · hours an old snapshot stays readable', countArgument, 24);
  return action<Options>(command, async ({ data, to, lease }, output, signal) => {
    // Loaded only here: no other command needs the client of a cluster.
    const { collectMirror, mirror } = await import('@qianliyan/engines/clickhouse');
    const store = await openStore(data, { existing: true });
    try {
      const report = await mirror(store, to, {
        signal,
        onPart: ({ part, rows }) => output.say(`复制 ${part}（${rows} 行）`),
      });
      const gone = await collectMirror(to, { lease: lease * 3_600 });
      output.result({ ...report, collected: gone }, [
        `快照 ${report.snapshot}：复制 ${report.copied} 个分区文件 ${report.rows} 行，已有 ${report.kept} 个`,
        `回收旧快照 ${gone.snapshots} 个，旧副本 ${gone.copies} 个`,
      ]);
    } finally {
      store.close();
    }
  });
}
