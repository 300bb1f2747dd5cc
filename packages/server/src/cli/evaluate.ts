import { openStore } from '@qianliyan/engines';
import { Command } from 'commander';
import { evaluateStore } from '../evaluation/evaluate-store.js';
import type { EvaluationReport } from '../evaluation/evaluate-store.js';
import { rulebookOf } from '../indicators/folder.js';
import { daysArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly asOf?: readonly string[];
  readonly indicators?: string;
}

/** What an evaluation came to, in lines for a person: counts of every outcome, indicator by indicator. */
const evaluationWords = ({ asOf, snapshot, warnings, indicators, changes, overflow }: EvaluationReport): string[] => [
  `数据日期 ${asOf}，快照 ${snapshot}，预警 ${warnings} 条`,
  ...indicators.map((one, i) => {
    const { opened = 0, worsened = 0, eased = 0, cleared = 0, pending = 0 } = changes[i] ?? {};
    const past = overflow.find(({ id }) => id === one.id);
    return [
      `  ${one.id}: 触发 ${one.fired}，正常 ${one.clear ?? '未计'}，无法计算 ${one.notComputable}，豁免或不适用 ${one.excluded}`,
      `；新增 ${opened}，加重 ${worsened}，减轻 ${eased}，解除 ${cleared}${pending > 0 ? `，待持续 ${pending}` : ''}`,
      past ? `；另有 ${past.groups} 组超出保留上限` : '',
    ].join('');
  }),
];

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
    output.result(reports, reports.flatMap(evaluationWords));
  });
}
