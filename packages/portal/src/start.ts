import { duckdbSource } from '@qianliyan/engines';
import { action, checkPort, createApp, currentSource, listen, portArgument } from '@qianliyan/server';
import { Command, Option } from 'commander';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDemo } from './prepare.js';

interface Options {
  readonly data: string;
  readonly port: number;
  readonly seed: number;
  readonly payments: number;
  readonly catalogue: string;
}

const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The pages are plain files; the elements' script and the boundaries are served from the packages they come in. */
const site = fileURLToPath(new URL('../site', import.meta.url));
const assets = {
  '/qianliyan': join(packageFolder('@qianliyan/components'), 'dist/bundled'),
  '/boundaries': join(packageFolder('@qianliyan/regions'), 'boundaries'),
};

/** `start`: the demonstration made once, then the portal at http://127.0.0.1:4600. The API answers staff, on loopback only. */
export function startDemo(seedOptions: (command: Command) => Command): Command {
  const command = seedOptions(new Command('start').description('启动参考门户 · start the reference portal'))
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .addOption(new Option('--port <n>', '端口 · port').env('PORT').default(4600).argParser(portArgument))
    .option('--catalogue <dir>', '组件目录 · catalogue', 'dist/catalogue');
  return action<Options>(command, async (options, output, signal) => {
    await checkPort(options.port);
    const store = await prepareDemo(
      { data: options.data, seed: options.seed, payments: options.payments },
      output,
      signal,
    );
    const source = await duckdbSource(store);
    const server = await listen(
      createApp({ source: currentSource(source), audience: 'staff', site, assets, catalogue: options.catalogue }),
      options.port,
    );
    output.result({ url: server.url }, [
      '',
      `门户 portal     ${server.url}/`,
      `某市 one city   ${server.url}/?region=510500`,
      `组件 catalogue  ${server.url}/catalogue/`,
      `接口 API        ${server.url}/api/`,
      '',
      '按 Ctrl+C 停止 · Ctrl+C to stop',
    ]);
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    await server.close();
    source.close();
  });
}
