import { readFile } from 'node:fs/promises';
import { QianliyanError } from '@qianliyan/sdk';
import { explainMapping, readMapping } from '@qianliyan/sdk/intake';
import type { Mapping } from '@qianliyan/sdk/intake';
import { Command } from 'commander';
import { importFile } from '../import-file.js';
import { dayArgument, revisionArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly mapping: string;
  readonly out: string;
  readonly feed?: string;
  readonly date: string;
  readonly revision: number;
}

const mappingAt = async (path: string): Promise<Mapping> => {
  try {
    return readMapping(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (cause instanceof QianliyanError) throw cause;
    throw new QianliyanError('mapping-invalid', `mapping cannot be read: ${path}`, { cause, subject: path });
  }
};

/** `qianliyan import <file> --mapping <json>`: a foreign file becomes a batch folder, ready for `sync`. 导入外部文件 */
export function importCommand(): Command {
  const command = new Command('import')
    .description('按映射把外部文件转成标准批次 · turn a foreign file into a batch, through a mapping')
    .argument('<file>', '外部文件 · file')
    .requiredOption('--mapping <json>', '映射文件 · mapping')
    .requiredOption('--date <day>', '业务日期 · business date', dayArgument)
    .option('--feed <name>', '来源，默认为映射的编号 · feed, the id of the mapping unless told')
    .option('--revision <n>', '修订号，更正同一天的数据时加一 · higher for a correction', revisionArgument, 1)
    .option('--out <dir>', '收件目录 · inbox', 'inbox');
  return action<Options>(command, async (options, output, signal) => {
    const mapping = await mappingAt(options.mapping);
    for (const line of explainMapping(mapping)) output.say(line);
    const file = command.args[0] ?? '';
    const report = await importFile({
      file,
      mapping,
      out: options.out,
      feed: options.feed ?? mapping.id,
      businessDate: options.date,
      revision: options.revision,
      signal,
    });
    const { account, quarantined } = report;
    output.result(report, [
      `收到 ${account.received} 行，接受 ${account.accepted} 行，隔离 ${account.quarantined} 行 → ${report.folder}`,
      ...quarantined.slice(0, 20).map((entry) => `  ${entry.message.zh}`),
      ...(quarantined.length > 20 ? [`  其余 ${quarantined.length - 20} 条见 ${report.folder}/quarantine.json`] : []),
    ]);
  });
}
