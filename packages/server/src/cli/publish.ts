import { duckdbSource, openStore } from '@qianliyan/engines';
import { regionCode } from '@qianliyan/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { publishFolder } from '../publish/publish-folder.js';
import type { PublishReport } from '../publish/publish-folder.js';
import { countArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly region?: string;
  readonly since?: number;
}

const regionArgument = (text: string): string => {
  try {
    return regionCode(text);
  } catch {
    throw new InvalidArgumentError('应为六位或九位区划代码，如 510500 · must be a region code.');
  }
};

const size = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

const words = (folder: string, report: PublishReport): readonly string[] => [
  `已发布到 ${folder}：快照 ${report.snapshot}，${report.files} 个文件，共 ${size(report.bytes)}，最大 ${size(report.largest)}，清单 ${size(report.manifest)}`,
];

/** `qianliyan publish <dir>`: writes a folder of public columns that any static host can serve. 发布静态目录 */
export function publishCommand(): Command {
  const command = new Command('publish')
    .description('发布为任何静态网站都能提供的目录（只含公开列）· publish a folder for any static host')
    .argument('<dir>', '发布目录 · folder to publish into')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--region <code>', '只发布这个地区及其下级 · only this region and all below it', regionArgument)
    .option('--since <year>', '只发布这一年起的数据 · only from this year on', countArgument);
  return action<Options>(command, async ({ data, region, since }, output, signal) => {
    const folder = command.args[0]!;
    const store = await openStore(data, { existing: true });
    const source = await duckdbSource(store);
    let bar: ReturnType<typeof output.progress> | undefined;
    try {
      const report = await publishFolder(source, folder, {
        ...(region !== undefined && { region }),
        ...(since !== undefined && { since }),
        standard: store.standard,
        onProgress: (done, of) => (bar ??= output.progress('发布', of)).update(done),
        signal,
      });
      bar?.end();
      output.result(report, words(folder, report));
    } finally {
      source.close();
      store.close();
    }
  });
}
