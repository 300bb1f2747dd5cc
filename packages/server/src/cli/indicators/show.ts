import { indicatorPage } from '@qianliyan/indicators';
import { Command } from 'commander';
import { rulebookOf } from '../../indicators/folder.js';
import { action } from '../command.js';
import { pick } from './pick.js';

/** `indicators show <id>`: one indicator whole: formula, measures, levels, parameters, basis, cases. */
export function showCommand(): Command {
  const command = new Command('show')
    .description('显示一个预警指标 · show one indicator')
    .argument('<id>', '指标 · indicator')
    .option('--indicators <dir>', '本地指标目录 · a folder of your own indicators');
  return action<{ readonly indicators?: string }>(command, async (options, output) => {
    const { indicators } = await rulebookOf(options.indicators);
    const one = pick(indicators, command.args[0] ?? '');
    output.result(one, [indicatorPage(one)]);
  });
}
