import { catalogue } from '@qianliyan/indicators';
import { Command } from 'commander';
import { action } from './command.js';

/** `qianliyan indicators list`: the indicators that ship, with their levels and basis. 预警指标 */
export function indicatorsCommand(): Command {
  const list = action(
    new Command('list').description('列出预警指标 · list the indicators'),
    async (_options: object, output) => {
      output.result(
        catalogue,
        catalogue.map(
          (one) =>
            `${one.id}  ${one.name.zh}  ${Object.entries(one.levels)
              .map(([level, { when }]) => `${level}: ${when}`)
              .join('; ')}`,
        ),
      );
    },
  );
  return new Command('indicators').description('预警指标 · warning indicators').addCommand(list.exitOverride());
}
