import { openStore } from '@qianliyan/engines';
import { catalogue } from '@qianliyan/indicators';
import { Command } from 'commander';
import { evaluateStore } from '../evaluate-store.js';
import type { EvaluationReport } from '../evaluate-store.js';
import { daysArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly asOf?: readonly string[];
}

const words = ({ asOf, snapshot, warnings, indicators }: EvaluationReport): readonly string[] => [
  `数据日期 ${asOf}，快照 ${snapshot}，预警 ${warnings} 条`,
  ...indicators.map(
    (one) =>
      `  ${one.id}: 触发 ${one.fired}，正常 ${one.clear ?? '未计'}，无法计算 ${one.notComputable}，豁免 ${one.excluded}`,
  ),
];

/** `qianliyan evaluate`: judges the indicators over the current snapshot and publishes the warnings. 预警评估 */
export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .description('评估预警指标并发布预警 · judge the indicators, publish the warnings')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--as-of <days...>', '数据日期，默认为数据截至日 · days to judge at', daysArgument);
  return action<Options>(command, async ({ data, asOf }, output, signal) => {
    const reports = await evaluateStore(await openStore(data, { existing: true }), catalogue, {
      ...(asOf && { days: asOf }),
      signal,
    });
    output.result(reports, reports.flatMap(words));
  });
}
