import { openStore } from '@qianliyan/engines';
import type { Store } from '@qianliyan/engines';
import type { Feed } from '@qianliyan/sdk/feeds';
import { Command, InvalidArgumentError } from 'commander';
import { evaluateStore } from '../evaluation/evaluate-store.js';
import { feedsOf } from '../feeds-file.js';
import { checkCron, runRounds } from '../sync/rounds.js';
import { rulebookOf } from '../indicators/folder.js';
import { syncInbox } from '../sync/sync-inbox.js';
import type { SyncReport } from '../sync/sync-inbox.js';
import { countArgument } from './arguments.js';
import { action } from './command.js';
import { exitCodes } from './output.js';
import type { Output } from './output.js';
import { syncWords } from './sync-words.js';

interface Options {
  readonly data: string;
  readonly watch?: boolean;
  readonly every: number;
  readonly cron?: string;
  readonly feeds?: string;
  readonly strict?: boolean;
  readonly keep?: boolean;
  readonly evaluate?: boolean;
  readonly indicators?: string;
}

/** A folder that changed this recently may still be being copied; only rounds that come again can leave it for later. */
const settling = 5_000;

const cronArgument = (text: string): string => {
  try {
    return checkCron(text);
  } catch (error) {
    throw new InvalidArgumentError(`应为 cron 表达式，如 "30 1 * * *" · must be a cron expression: ${String(error)}`);
  }
};

/** `qianliyan sync <inbox>`: takes in what lies in an inbox: once, again and again, or by a cron expression. T+1 同步 */
export function syncCommand(): Command {
  const command = new Command('sync')
    .description('接收收件目录中的批次并发布 · take in the batches of an inbox')
    .argument('<inbox>', '收件目录 · inbox folder')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--watch', '一直运行，每隔几秒看一次 · keep running and look again every few seconds')
    .option('--every <seconds>', '与 --watch 同用：间隔秒数 · seconds between looks', countArgument, 30)
    .option(
      '--cron <expression>',
      '一直运行，按 cron 表达式（北京时间）· keep running by a cron expression',
      cronArgument,
    )
    .option('--feeds <file>', '本地数据来源配置（JSON）· feeds of your own')
    .option('--strict', '拒收未登记来源的批次 · refuse batches of unknown feeds')
    .option('--keep', '收完不移走批次目录 · leave batch folders where they are')
    .option('--evaluate', '有新数据就评估预警 · evaluate the indicators after new data')
    .option('--indicators <dir>', '与 --evaluate 同用：本地指标目录 · a folder of your own indicators');
  return action<Options>(command, async (options, output, signal) => {
    const inbox = command.args[0] ?? '.';
    const known = await feedsOf(options.feeds);
    const again = options.watch === true || options.cron !== undefined;
    const store = await openStore(options.data);
    const { indicators, policy, holidays } = await rulebookOf(options.indicators);
    const round = async (): Promise<SyncReport> => {
      const report = await syncOnce(store, inbox, { ...options, known, again }, output, signal);
      if (options.evaluate && report.taken.length > 0)
        await evaluateStore(store, indicators, { policy, holidays, signal });
      // What somebody still reads is held by a lease.
      if (report.taken.length > 0) store.collect();
      return report;
    };
    try {
      if (!again) {
        const report = await round();
        output.result(report, syncWords(report, store, options.data));
        if (report.refused.length > 0) process.exitCode = exitCodes.refused;
        return;
      }
      const rhythm = options.cron === undefined ? { seconds: options.every } : { cron: options.cron };
      const told = async (): Promise<void> => {
        try {
          const report = await round();
          if (report.taken.length + report.refused.length > 0)
            output.result(report, syncWords(report, store, options.data));
        } catch (error) {
          if (!signal.aborted) output.say(`这一轮没有收成，下一轮再试：${String(error)}`);
        }
      };
      await runRounds(rhythm, told, signal);
    } finally {
      store.close();
    }
  });
}

async function syncOnce(
  store: Store,
  inbox: string,
  { known, again, strict, keep }: Options & { readonly known: readonly Feed[]; readonly again: boolean },
  output: Output,
  signal: AbortSignal,
): Promise<SyncReport> {
  let bar: ReturnType<Output['progress']> | undefined;
  const report = await syncInbox(store, inbox, {
    feeds: known,
    strict: strict === true,
    keep: keep === true,
    signal,
    ...(again && { settledBefore: Date.now() - settling }),
    onProgress: ({ done, total }) => (bar ??= output.progress('接收文件 · files', total)).update(done),
  });
  bar?.end();
  return report;
}
