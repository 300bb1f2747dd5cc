import { Command, CommanderError } from 'commander';
import { describeCommand } from './describe.js';
import { evaluateCommand } from './evaluate.js';
import { importCommand } from './import.js';
import { feedsCommand } from './feeds.js';
import { indicatorsCommand } from './indicators/indicators.js';
import { mirrorCommand } from './mirror.js';
import { exitCodes } from './output.js';
import { publishCommand } from './publish.js';
import { pushCommand } from './push.js';
import { quarantineCommand } from './quarantine.js';
import { serveCommand } from './serve.js';
import { syncCommand } from './sync.js';
import { templateCommand } from './template.js';

/** The `qianliyan` command with all it can do. */
export function program(): Command {
  const root = new Command('qianliyan')
    .description('千里眼：预算联网监督的数据、预警与图形 · data, warnings and pictures for budget supervision')
    .version('0.1.0', '-V, --version', '版本 · version')
    .helpOption('-h, --help', '帮助 · help')
    .helpCommand(false)
    .exitOverride();
  for (const command of [
    syncCommand(),
    pushCommand(),
    feedsCommand(),
    templateCommand(),
    importCommand(),
    evaluateCommand(),
    describeCommand(),
    quarantineCommand(),
    indicatorsCommand(),
    publishCommand(),
    mirrorCommand(),
    serveCommand(),
  ]) {
    root.addCommand(command.exitOverride());
  }
  root.addHelpText('after', '\n退出码 · exit codes: 0 成功 ok, 1 失败 failed, 2 用法 usage, 3 数据被拒 data refused');
  return root;
}

/** Runs the command line and answers its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...argv]);
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    throw error;
  }
}
