import { runCases } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { Command } from 'commander';
import { stat } from 'node:fs/promises';
import { checkFile, testFile } from '../../indicators/check-file.js';
import { indicatorFiles, issueWords } from '../../indicators/folder.js';
import { action } from '../command.js';
import { exitCodes } from '../output.js';

const filesOf = async (path: string): Promise<string[]> =>
  (await stat(path).catch(() => null))?.isDirectory() ? indicatorFiles(path) : [path];

/** `indicators test [path]`: runs the cases of a file or folder, or of everything that ships; exit code 3 when one is not met. */
export function testCommand(): Command {
  const command = new Command('test')
    .description('运行指标的用例 · run the cases of indicators')
    .argument('[path]', '文件或目录，默认为随包指标 · file or folder, the shipped ones unless told');
  return action<object>(command, async (_options, output) => {
    const path = command.args[0];
    const issues: string[] = [];
    let [cases, faults] = [0, 0];
    if (path === undefined) {
      for (const indicator of catalogue) {
        cases += indicator.cases.length;
        for (const { case: name, expected } of await runCases(indicator))
          issues.push(`${indicator.id}: case "${name}" expects ${JSON.stringify(expected)}`);
      }
    } else {
      for (const file of await filesOf(path)) {
        const checked = await checkFile(file);
        cases += checked.indicators.reduce((sum, one) => sum + one.cases.length, 0);
        faults += checked.issues.length;
        issues.push(...[...checked.issues, ...(await testFile(checked))].map(issueWords));
      }
    }
    if (issues.length > 0) process.exitCode = exitCodes.refused;
    const broken = faults > 0 ? `文件有误 ${faults} 处，其中的用例没有运行；` : '';
    output.result({ cases, issues }, [...issues, `${broken}用例 ${cases} 个，不符 ${issues.length - faults} 处`]);
  });
}
