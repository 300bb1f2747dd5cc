import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standard } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';
import { importTemplate, templateMapping } from '@qianliyan/sdk/derive';
import { Argument, Command } from 'commander';
import { action } from './command.js';

interface Options {
  readonly out?: string;
  readonly mapping?: boolean;
}

/** `qianliyan template <table>`: a table's import template and the mapping `import` reads it by, to stdout or a folder. 导入模板 */
export function templateCommand(): Command {
  const command = new Command('template')
    .description('数据表的导入模板与映射 · import template of a table, and its mapping')
    .addArgument(new Argument('<table>', '数据表 · table').choices(Object.keys(standard)))
    .option('--mapping', '打印映射而不是模板 · print the mapping instead')
    .option('--out <dir>', '把模板和映射写入目录 · write both into a folder');
  return action<Options>(command, async ({ out, mapping: onlyMapping }, output) => {
    const table = command.args[0] as TableName;
    const template = importTemplate(table);
    const mapping = templateMapping(table);
    const json = JSON.stringify(mapping, null, 2);
    if (out === undefined) return output.result({ template, mapping }, [onlyMapping ? json : template.trimEnd()]);
    const files = { template: join(out, `${table}.csv`), mapping: join(out, `${table}.mapping.json`) };
    await mkdir(out, { recursive: true });
    await writeFile(files.template, template);
    await writeFile(files.mapping, `${json}\n`);
    output.result(files, Object.values(files));
  });
}
