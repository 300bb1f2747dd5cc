import { openStore } from '@qianliyan/engines';
import { catalogue } from '@qianliyan/indicators';
import { Command } from 'commander';
import { evaluateStore } from '../evaluate-store.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly asOf?: string;
}

/** `qianliyan evaluate`: judges the indicators over the current snapshot and publishes the warnings. 预警评估 */
export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .description('评估预警指标并发布预警 · judge the indicators, publish the warnings')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--as-of <day>', '数据日期，默认为数据截至日 · day to judge at');
  return action<Options>(command, async ({ data, asOf }, output) => {
    const report = await evaluateStore(await openStore(data), catalogue, asOf);
    output.result(report, [
      `数据日期 ${report.asOf}，快照 ${report.snapshot}，预警 ${report.warnings} 条`,
      ...report.indicators.map(
        (one) =>
          `  ${one.id}: 触发 ${one.fired}，正常 ${one.clear ?? '未计'}，无法计算 ${one.notComputable}，豁免 ${one.excluded}`,
      ),
    ]);
  });
}
