import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standard } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';
import { importTemplate, templateMapping } from '@qianliyan/sdk/derive';
import { xlsxTemplate } from '@qianliyan/sdk/xlsx-template';
import { Argument, Command, Option } from 'commander';
import { action } from './command.js';

interface Options {
  readonly out?: string;
  readonly mapping?: boolean;
  readonly format: 'csv' | 'xlsx';
}

/** `qianliyan template <table>`: a table's import template and the mapping `import` reads it by, to stdout or a folder; a workbook is always written. 导入模板 */
export function templateCommand(): Command {
  const command = new Command('template')
    .description('数据表的导入模板与映射 · import template of a table, and its mapping')
    .addArgument(new Argument('<table>', '数据表 · table').choices(Object.keys(standard)))
    .addOption(
      new Option('--format <format>', '模板的格式；xlsx 不给 --out 时写入当前目录 · csv or xlsx')
        .choices(['csv', 'xlsx'])
        .default('csv'),
    )
    .option('--mapping', '打印映射而不是模板 · print the mapping instead')
    .option('--out <dir>', '把模板和映射写入目录 · write both into a folder');
  return action<Options>(command, async ({ out, mapping: onlyMapping, format }, output) => {
    const table = command.args[0] as TableName;
    const template = importTemplate(table);
    const mapping = templateMapping(table);
    const json = JSON.stringify(mapping, null, 2);
    const folder = out ?? (format === 'xlsx' && !onlyMapping ? '.' : undefined);
    if (folder === undefined) return output.result({ template, mapping }, [onlyMapping ? json : template.trimEnd()]);
    const files = { template: join(folder, `${table}.${format}`), mapping: join(folder, `${table}.mapping.json`) };
    await mkdir(folder, { recursive: true });
    await writeFile(files.template, format === 'csv' ? template : await xlsxTemplate(table));
    await writeFile(files.mapping, `${json}\n`);
    output.result(files, Object.values(files));
  });
}
