import { categories } from '@qianliyan/indicators/catalogue';
import type { Indicator } from '@qianliyan/indicators';
import { Command } from 'commander';
import { rulebookOf } from '../../indicators/folder.js';
import { action } from '../command.js';

const conditions = ({ levels }: Indicator): string =>
  Object.entries(levels)
    .map(([level, { when }]) => `${level}: ${when}`)
    .join('; ');

const line = (one: Indicator): string =>
  `  ${one.id}  ${one.name.zh}${one.enabled === false ? '（待核实，默认停用）' : ''}  ${conditions(one)}`;

/** `indicators list`: every indicator by category, with the conditions of its levels. */
export function listCommand(): Command {
  const command = new Command('list')
    .description('列出预警指标 · list the indicators')
    .option('--indicators <dir>', '本地指标目录 · a folder of your own indicators')
    .option('--category <code>', '只列一个类别 · one category only');
  return action<{ readonly indicators?: string; readonly category?: string }>(command, async (options, output) => {
    const { indicators } = await rulebookOf(options.indicators);
    const wanted = indicators.filter(({ category }) => (options.category ?? category) === category);
    const codes = [...new Set(wanted.map(({ category }) => category))];
    const title = (code: string): string => {
      const known = categories.find((one) => one.code === code);
      return `${code}${known ? ` ${known.zh}` : ''}（${wanted.filter(({ category }) => category === code).length}）`;
    };
    output.result(
      wanted,
      codes.flatMap((code) => [title(code), ...wanted.filter(({ category }) => category === code).map(line)]),
    );
  });
}
