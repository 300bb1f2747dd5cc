import { Command } from 'commander';
import { stat } from 'node:fs/promises';
import { checkFile } from '../../indicators/check-file.js';
import { checkFolder, issueWords } from '../../indicators/folder.js';
import { action } from '../command.js';
import { exitCodes } from '../output.js';

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;

/** `indicators check <file>`: what is wrong with a file or a folder of indicators, line by line; exit code 3 when something is. */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('检查指标文件或目录 · check a file or folder of indicators')
    .argument('<path>', '文件或目录 · file or folder');
  return action<object>(command, async (_options, output) => {
    const path = command.args[0] ?? '.';
    const { issues } = (await isFolder(path)) ? await checkFolder(path) : await checkFile(path);
    if (issues.length > 0) process.exitCode = exitCodes.refused;
    output.result({ issues }, issues.length > 0 ? issues.map(issueWords) : ['没有问题 · nothing wrong']);
  });
}
