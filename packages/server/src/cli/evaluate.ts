import { openStore } from '@qianliyan/engines';
import { Command } from 'commander';
import { evaluateStore } from '../evaluation/evaluate-store.js';
import { rulebookOf } from '../indicators/folder.js';
import { daysArgument } from './arguments.js';
import { action } from './command.js';
import { evaluationWords } from './evaluation-words.js';

interface Options {
  readonly data: string;
  readonly asOf?: readonly string[];
  readonly indicators?: string;
}

/** `qianliyan evaluate`: judges the indicators over the current snapshot and publishes the warnings. 预警评估 */
export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .description('评估预警指标并发布预警 · judge the indicators, publish the warnings')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--indicators <dir>', '本地指标目录 · a folder of your own indicators')
    .option('--as-of <days...>', '数据日期，默认为数据截至日 · days to judge at', daysArgument);
  return action<Options>(command, async ({ data, asOf, indicators: folder }, output, signal) => {
    const store = await openStore(data, { existing: true });
    const { indicators, policy, holidays } = await rulebookOf(folder);
    const reports = await evaluateStore(store, indicators, { policy, holidays, ...(asOf && { days: asOf }), signal });
    output.result(
      reports,
      reports.flatMap((report) => evaluationWords(report, indicators)),
    );
  });
}
