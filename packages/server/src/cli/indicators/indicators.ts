import { Command } from 'commander';
import { backtestCommand } from './backtest.js';
import { checkCommand } from './check.js';
import { explainCommand } from './explain.js';
import { listCommand } from './list.js';
import { showCommand } from './show.js';
import { testCommand } from './test.js';

/** `qianliyan indicators`: everything about the rules that light lamps. 预警指标 */
export function indicatorsCommand(): Command {
  const command = new Command('indicators').description('预警指标 · warning indicators');
  for (const one of [listCommand(), showCommand(), checkCommand(), testCommand(), backtestCommand(), explainCommand()])
    command.addCommand(one.exitOverride());
  return command;
}
