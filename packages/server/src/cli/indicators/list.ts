import { catalogue, categories } from '@qianliyan/indicators/catalogue';
import type { Indicator, Policy } from '@qianliyan/indicators';
import { Command } from 'commander';
import { rulebookOf } from '../../indicators/folder.js';
import { action } from '../command.js';

const conditions = ({ levels }: Indicator): string =>
  Object.entries(levels)
    .map(([level, { when }]) => `${level}: ${when}`)
    .join('; ');

/** What is to be known of an indicator beside its name: that it is off, and what a city decided about it. */
function marks({ id, enabled }: Indicator, { enabled: switched = {}, overrides = [], waivers = [] }: Policy) {
  const ships = enabled !== false;
  const now = switched[id] ?? ships;
  const count = (of: readonly { readonly indicator: string }[]): number =>
    of.filter(({ indicator }) => indicator === id).length;
  const [moved, waived] = [count(overrides), count(waivers)];
  const off = now ? '' : ships ? '本地停用' : '默认停用';
  const all = [ships ? '' : '待核实', off, now && !ships ? '本地启用' : ''];
  const own = [moved > 0 ? `本地取值 ${moved} 处` : '', waived > 0 ? `豁免 ${waived} 处` : ''];
  return [...all, ...own].filter((mark) => mark !== '').join('，');
}

function line(one: Indicator, policy: Policy): string {
  const said = [catalogue.includes(one) ? '' : '本地指标', marks(one, policy)].filter((mark) => mark !== '').join('，');
  return `  ${one.id}  ${one.name.zh}${said === '' ? '' : `（${said}）`}  ${conditions(one)}`;
}

/** `indicators list`: every indicator by category, with the conditions of its levels. */
export function listCommand(): Command {
  const command = new Command('list')
    .description('列出预警指标 · list the indicators')
    .option('--indicators <dir>', '本地指标目录 · a folder of your own indicators')
    .option('--category <code>', '只列一个类别 · one category only');
  return action<{ readonly indicators?: string; readonly category?: string }>(command, async (options, output) => {
    const { indicators, policy } = await rulebookOf(options.indicators);
    const wanted = indicators.filter(({ category }) => (options.category ?? category) === category);
    const codes = [...new Set(wanted.map(({ category }) => category))];
    const title = (code: string): string => {
      const known = categories.find((one) => one.code === code);
      return `${code}${known ? ` ${known.zh}` : ''}（${wanted.filter(({ category }) => category === code).length}）`;
    };
    output.result(
      wanted,
      codes.flatMap((code) => [
        title(code),
        ...wanted.filter(({ category }) => category === code).map((one) => line(one, policy)),
      ]),
    );
  });
}
