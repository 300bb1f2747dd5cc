import { generateSample } from '@qianliyan/sample';
import { action, countArgument, dayArgument, exitCodes } from '@qianliyan/server';
import { Command, CommanderError } from 'commander';
import { startDemo } from './start.js';

interface SampleOptions {
  readonly seed: number;
  readonly payments: number;
  readonly through?: string;
  readonly out: string;
}

const withSeed = (command: Command): Command =>
  command
    .option('--seed <n>', '随机种子 · seed', countArgument, 20230101)
    .option('--payments <n>', '支付凭证行数 · payment lines', countArgument, 1_000_000);

const sample = (): Command => {
  const command = withSeed(
    new Command('sample').description('生成演示省的 T+1 批次文件（合成数据）· write the synthetic province as batches'),
  )
    .option('--through <day>', '截至日 · last day', dayArgument)
    .option('--out <dir>', '输出目录 · folder', 'sample');
  return action<SampleOptions>(command, async ({ seed, payments, through, out }, output, signal) => {
    const bar = output.progress('生成演示省（合成数据）', payments);
    const report = await generateSample({
      seed,
      payments,
      out,
      ...(through !== undefined && { through }),
      signal,
      onProgress: (at) => bar.update(at.payments),
    });
    bar.end();
    output.result(report, [
      `${report.batches} 个批次，${report.rows} 行（支付 ${report.payments} 行），${report.bytes} 字节 → ${out}`,
      `种下 ${report.plants} 处已知问题，见 ${out}/truth.json`,
    ]);
  });
};

/** Runs the demonstration's command line and answers its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const root = new Command('qianliyan-demo')
    .description('参考门户与演示省 · the reference portal and the synthetic province')
    .exitOverride();
  for (const command of [sample(), startDemo(withSeed)]) root.addCommand(command.exitOverride());
  try {
    await root.parseAsync([...argv]);
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    throw error;
  }
}
