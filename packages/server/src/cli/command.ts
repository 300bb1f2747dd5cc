import { QianliyanError } from '@qianliyan/sdk';
import type { Command } from 'commander';
import { exitCodes, makeOutput } from './output.js';
import type { Output } from './output.js';

const refusals = new Set([
  'batch-conflict',
  'batch-not-reconciled',
  'file-hostile',
  'file-kind',
  'file-too-large',
  'file-unreadable',
  'mapping-invalid',
  'rows-rejected',
]);

/** Options every command has. */
interface Common {
  readonly json?: boolean;
}

/** Says an error in one line (or one JSON line) and sets the exit code: 3 when data was refused, 1 otherwise. */
const report = (error: unknown, json: boolean): void => {
  const code = error instanceof QianliyanError ? error.code : 'failed';
  const message = error instanceof Error ? error.message : String(error);
  process.exitCode = refusals.has(code) ? exitCodes.refused : exitCodes.failed;
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  else process.stderr.write(`错误 ${code}: ${message}\n`);
};

/** Adds `--json` to a command and runs its action with an output, a signal that Ctrl-C aborts, and errors in one line. */
export function action<O extends object>(
  command: Command,
  run: (options: O, output: Output, signal: AbortSignal) => Promise<void>,
): Command {
  return command.option('--json', '以一行 JSON 输出结果 · print the result as one JSON line').action(async function (
    this: Command,
  ) {
    const options = this.optsWithGlobals<O & Common>();
    const abort = new AbortController();
    const stop = (): void => abort.abort();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    try {
      await run(options, makeOutput(options.json === true), abort.signal);
    } catch (error) {
      report(error, options.json === true);
    } finally {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    }
  });
}
