import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { pushBatch } from '../push/push-batch.js';
import { action } from './command.js';

interface Options {
  readonly to: string;
  readonly tokenFile: string;
}

const states = { received: '已收', unchanged: '先前已收、内容相同' } as const;

/** `qianliyan push <folder>`: sends a batch folder to another place's push door. 推送批次 */
export function pushCommand(): Command {
  const command = new Command('push')
    .description('把批次目录推送到上级或同级的收件接口 · push a batch folder over HTTP')
    .argument('<folder>', '批次目录 · batch folder')
    .requiredOption('--to <address>', '推送接口地址，以 /push/ 结尾 · base address of the push door')
    .requiredOption('--token-file <file>', '令牌文件 · file that holds the token');
  return action<Options>(command, async ({ to, tokenFile }, output, signal) => {
    const token = (await readFile(tokenFile, 'utf8')).trim();
    const answer = await pushBatch(command.args[0] ?? '.', { to, token, signal });
    output.result(answer, [`批次 ${answer.batchId}：${states[answer.state]}`]);
  });
}
