import { openStore } from '@qianliyan/engines';
import { feedStatus } from '@qianliyan/sdk/feeds';
import type { FeedReport, FeedState } from '@qianliyan/sdk/feeds';
import { Command } from 'commander';
import { feedsOf } from '../feeds-file.js';
import { dayArgument } from './arguments.js';
import { action } from './command.js';

interface Options {
  readonly data: string;
  readonly feeds?: string;
  readonly from?: string;
  readonly asOf?: string;
  readonly all?: boolean;
}

const states: Readonly<Record<FeedState, string>> = {
  expected: '待收',
  received: '已收',
  quarantined: '已收，有隔离行',
  late: '逾期未收',
};

/** `qianliyan feeds`: who was to send what by when, and what came. 报送情况 */
export function feedsCommand(): Command {
  const command = new Command('feeds')
    .description('各来源应报、已报、逾期的情况 · what every feed was to send and what came')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--feeds <file>', '本地数据来源配置（JSON）· feeds of your own')
    .option('--from <day>', '从哪一天看起，默认当月一日 · from which day', dayArgument)
    .option('--as-of <day>', '看到哪一天，默认数据截至日 · as of which day', dayArgument)
    .option('--all', '列出每一项，不只是逾期的 · list every one, not only the late');
  return action<Options>(command, async (options, output) => {
    const store = await openStore(options.data, { existing: true });
    try {
      const { manifest } = store.current();
      const asOf = options.asOf ?? manifest.dataThrough;
      const known = await feedsOf(options.feeds);
      if (asOf === null) {
        output.result({ asOf, reports: [] }, ['还没有收过批次']);
        return;
      }
      const reports = feedStatus(known, manifest.batches, { from: options.from ?? `${asOf.slice(0, 8)}01`, asOf });
      const named = new Map(known.map(({ id, zh }) => [id, zh]));
      const line = (one: FeedReport): string =>
        `  ${named.get(one.feed) ?? one.feed} ${store.standard[one.table]?.zh ?? one.table} ${one.period.to}：${states[one.state]}` +
        (one.daysLate > 0 ? ` ${one.daysLate} 天（应于 ${one.due} 前）` : '');
      const count = (state: FeedState): number => reports.filter((one) => one.state === state).length;
      const shown = options.all ? reports : reports.filter(({ state }) => state === 'late');
      output.result({ asOf, reports }, [
        `截至 ${asOf}：已收 ${count('received')}，有隔离行 ${count('quarantined')}，待收 ${count('expected')}，逾期 ${count('late')}`,
        ...shown.map(line),
      ]);
    } finally {
      store.close();
    }
  });
}
