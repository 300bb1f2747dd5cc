import { readFile, writeFile } from 'node:fs/promises';
import { QianliyanError } from '@qianliyan/sdk';
import { explainMapping, readMapping } from '@qianliyan/sdk/intake';
import type { Mapping } from '@qianliyan/sdk/intake';
import { Command, Option } from 'commander';
import { importFile } from '../import-file.js';
import type { ImportReport } from '../import-file.js';
import { fixBatch } from '../import/fix-batch.js';
import { proposeFile } from '../import/propose-file.js';
import { refusedFile } from '../import/refused-rows.js';
import { dayArgument, revisionArgument } from './arguments.js';
import { action } from './command.js';
import type { Output } from './output.js';

interface Options {
  readonly mapping?: string;
  readonly propose?: boolean;
  readonly table?: string;
  readonly sheet?: string;
  readonly doubtful?: boolean;
  readonly explain?: boolean;
  readonly fixes?: string;
  readonly encoding?: 'gb18030';
  readonly out?: string;
  readonly feed?: string;
  readonly date?: string;
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

async function propose(file: string, options: Options, output: Output): Promise<void> {
  const { table, sheet, doubtful, out } = options;
  const proposal = await proposeFile({
    file,
    ...(table !== undefined && { table }),
    ...(sheet !== undefined && { sheet }),
    ...(doubtful !== undefined && { doubtful }),
  });
  const json = JSON.stringify(proposal.mapping, null, 2);
  for (const line of proposal.words) output.say(line);
  if (out !== undefined) await writeFile(out, `${json}\n`);
  output.result(proposal, [out ?? json]);
}

function told({ account, folder, quarantined }: ImportReport, output: Output): void {
  const { received, accepted, quarantined: refused, skipped, blank, hidden, totals } = account;
  const beside = [
    ...(totals.length > 0 ? [`合计行 ${totals.length} 行，核对相符`] : []),
    ...(skipped > 0 ? [`按映射略过 ${skipped} 行`] : []),
    ...(blank > 0 ? [`空行 ${blank} 行`] : []),
    ...(hidden > 0 ? [`其中隐藏的 ${hidden} 行，已照常导入`] : []),
  ];
  output.result({ folder, account, quarantined }, [
    `收到 ${received} 行，接受 ${accepted} 行，隔离 ${refused} 行 → ${folder}`,
    ...(beside.length > 0 ? [beside.join('；')] : []),
    ...quarantined.slice(0, 20).map((entry) => `  ${entry.message.zh}`),
    ...(refused > 0 ? [`  隔离的行都在 ${folder}/${refusedFile}，改好后用 --fixes ${folder} 重新导入`] : []),
  ]);
}

async function take(file: string, mapping: Mapping, options: Options, output: Output, signal: AbortSignal) {
  const bar = output.progress('导入 · import', 100);
  const report = await importFile({
    ...{ file, mapping, signal },
    out: options.out ?? 'inbox',
    feed: options.feed ?? mapping.id,
    businessDate: options.date ?? '',
    revision: options.revision,
    onProgress: ({ bytes, of }) => bar.update(of === 0 ? 100 : Math.floor((bytes / of) * 100)),
  });
  bar.end();
  return report;
}

/** `qianliyan import <file>`: proposes a mapping, explains it, or turns the file into a batch folder ready for `sync`. 导入外部文件 */
export function importCommand(): Command {
  const command = new Command('import')
    .description('按映射把外部文件转成标准批次 · turn a foreign file into a batch, through a mapping')
    .argument('<file>', '外部文件：CSV、xlsx、NDJSON、Parquet · file')
    .option('--propose', '由表头提出映射 · propose a mapping from the headers')
    .option('--table <name>', '提出映射时指定数据表 · table, when proposing')
    .option('--sheet <name>', '提出映射时指定工作表 · sheet, when proposing')
    .option('--doubtful', '提出映射时把待核的也写进去 · with what is doubtful, when proposing')
    .option('--mapping <json>', '映射文件 · mapping')
    .option('--explain', '只用中文说明映射，不导入 · explain the mapping and stop')
    .option('--date <day>', '业务日期 · business date', dayArgument)
    .option('--feed <name>', '来源，默认为映射的编号 · feed, the id of the mapping unless told')
    .option('--revision <n>', '修订号，更正同一天的数据时加一 · higher for a correction', revisionArgument, 1)
    .option('--fixes <batch>', '文件是这个批次隔离行的更正 · the file mends refused rows of this batch folder')
    .addOption(new Option('--encoding <name>', '更正文件的编码 · encoding of the mended file').choices(['gb18030']))
    .option('--out <path>', '收件目录，默认 inbox；提出映射时为映射文件 · inbox, or the mapping to write');
  command.hook('preAction', () => {
    const { propose: proposes, fixes, mapping, explain, date } = command.opts<Partial<Options>>();
    if (proposes || fixes !== undefined) return;
    if (mapping === undefined) command.error('error: 需要 --mapping；没有的话先用 --propose · needs --mapping');
    if (!explain && date === undefined) command.error('error: 需要 --date，业务日期 · needs --date');
  });
  return action<Options>(command, async (options, output, signal) => {
    const file = command.args[0] ?? '';
    if (options.propose) return propose(file, options, output);
    if (options.fixes !== undefined) {
      const { fixes, encoding, out = 'inbox' } = options;
      return told(await fixBatch({ file, batch: fixes, out, signal, ...(encoding && { encoding }) }), output);
    }
    const mapping = await mappingAt(options.mapping ?? '');
    const lines = explainMapping(mapping);
    if (options.explain) return output.result(lines, lines);
    for (const line of lines) output.say(line);
    told(await take(file, mapping, options, output, signal), output);
  });
}
