import { QianliyanError } from '@qianliyan/sdk';
import { Command, Option } from 'commander';
import { currentSource } from '../current-source.js';
import { createApp } from '../http/app.js';
import type { AppOptions } from '../http/app.js';
import { listen } from '../http/listen.js';
import { openSource } from '../open-source.js';
import { readPushTokens } from '../push/tokens.js';
import { portArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly source?: string;
  readonly port: number;
  readonly host: string;
  readonly site?: string;
  readonly catalogue?: string;
  readonly audience: 'public' | 'staff';
  readonly pushInbox?: string;
  readonly pushTokens?: string;
}

/** The push door, when both its inbox and its tokens are given. */
async function pushOf({ pushInbox, pushTokens }: Options): Promise<Pick<AppOptions, 'push'>> {
  if (pushInbox === undefined && pushTokens === undefined) return {};
  if (pushInbox === undefined || pushTokens === undefined)
    throw new QianliyanError('feed-invalid', '--push-inbox and --push-tokens go together');
  return { push: { inbox: pushInbox, tokens: await readPushTokens(pushTokens) } };
}

/** `qianliyan serve`: the HTTP source, and a folder of pages beside it. 数据服务 */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('启动数据接口与页面 · serve the API and pages')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .addOption(
      new Option('--source <url>', '改从集群读 · read from a cluster: clickhouse://host:8123/qianliyan').env(
        'QIANLIYAN_SOURCE',
      ),
    )
    .addOption(new Option('--port <n>', '端口 · port').env('PORT').default(4600).argParser(portArgument))
    .option('--host <address>', '监听地址 · address to listen on', '127.0.0.1')
    .option('--site <dir>', '门户页面目录 · folder of pages')
    .option('--catalogue <dir>', '组件目录 · folder of the built catalogue')
    .addOption(
      new Option('--audience <who>', '受众 · who the API answers to').choices(['public', 'staff']).default('public'),
    )
    .option('--push-inbox <dir>', '开放推送接口，批次放进这个收件目录 · let departments push into this inbox')
    .option('--push-tokens <file>', '推送令牌（JSON，按来源）· push tokens by feed');
  return action<Options>(command, async (options, output, signal) => {
    const source = await openSource(options);
    const app = createApp({
      source: currentSource(source),
      audience: options.audience,
      ...(await pushOf(options)),
      ...(options.site === undefined ? {} : { site: options.site }),
      ...(options.catalogue === undefined ? {} : { catalogue: options.catalogue }),
    });
    const server = await listen(app, options.port, options.host);
    output.result({ url: server.url }, [`已启动 ${server.url}`]);
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    await server.close();
    await source.close();
  });
}
