import { generateSample } from '@qianliyan/sample';
import { action, exitCodes } from '@qianliyan/server';
import { Command, CommanderError } from 'commander';
import { startDemo } from './start.js';

const seedOptions = (command: Command): Command =>
  command
    .option('--seed <n>', '随机种子 · seed', '20230101')
    .option('--payments <n>', '支付凭证行数 · payment lines', '1000000');

interface SampleOptions {
  readonly seed: string;
  readonly payments: string;
  readonly through?: string;
  readonly out: string;
}

const sample = (): Command => {
  const command = seedOptions(
    new Command('sample').description('生成演示省的 T+1 批次文件（合成数据）· write the synthetic province as batches'),
  )
    .option('--through <day>', '截至日 · last day')
    .option('--out <dir>', '输出目录 · folder', 'sample');
  return action<SampleOptions>(command, async (options, output, signal) => {
    const payments = Number(options.payments);
    const bar = output.progress('生成演示省（合成数据）', payments);
    const report = await generateSample({
      seed: Number(options.seed),
      payments,
      out: options.out,
      ...(options.through === undefined ? {} : { through: options.through }),
      signal,
      onProgress: (at) => bar.update(at.payments),
    });
    bar.end();
    output.result(report, [JSON.stringify(report)]);
  });
};

/** Runs the demonstration's command line and answers its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const root = new Command('qianliyan-demo')
    .description('参考门户与演示省 · the reference portal and the synthetic province')
    .exitOverride();
  for (const command of [sample(), startDemo(seedOptions)]) root.addCommand(command.exitOverride());
  try {
    await root.parseAsync([...argv]);
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    throw error;
  }
}
