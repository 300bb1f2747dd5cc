import { duckdbSource, openStore } from '@qianliyan/engines';
import { Command, Option } from 'commander';
import { currentSource } from '../current-source.js';
import { createApp } from '../http/app.js';
import { listen } from '../http/listen.js';
import { portArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly port: number;
  readonly host: string;
  readonly site?: string;
  readonly catalogue?: string;
  readonly audience: 'public' | 'staff';
}

/** `qianliyan serve`: the HTTP source, and a folder of pages beside it. 数据服务 */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('启动数据接口与页面 · serve the API and pages')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .addOption(new Option('--port <n>', '端口 · port').env('PORT').default(4600).argParser(portArgument))
    .option('--host <address>', '监听地址 · address to listen on', '127.0.0.1')
    .option('--site <dir>', '门户页面目录 · folder of pages')
    .option('--catalogue <dir>', '组件目录 · folder of the built catalogue')
    .addOption(
      new Option('--audience <who>', '受众 · who the API answers to').choices(['public', 'staff']).default('public'),
    );
  return action<Options>(command, async (options, output, signal) => {
    const source = await duckdbSource(await openStore(options.data, { existing: true }));
    const app = createApp({
      source: currentSource(source),
      audience: options.audience,
      ...(options.site === undefined ? {} : { site: options.site }),
      ...(options.catalogue === undefined ? {} : { catalogue: options.catalogue }),
    });
    const server = await listen(app, options.port, options.host);
    output.result({ url: server.url }, [`已启动 ${server.url}`]);
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    await server.close();
    source.close();
  });
}
