import { duckdbSource, openStore } from '@qianliyan/engines';
import { backtest, compareRules, enabledIndicators, workdays } from '@qianliyan/indicators';
import type { Backtest, Indicator } from '@qianliyan/indicators';
import { QianliyanError, lastDayOf, periodOf } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import { Command } from 'commander';
import { checkFile } from '../../indicators/check-file.js';
import { issueWords, rulebookOf } from '../../indicators/folder.js';
import { dayArgument } from '../arguments.js';
import { action } from '../command.js';
import { outcomeWords } from '../evaluation-words.js';
import { differenceWords } from './difference-words.js';
import { pick } from './pick.js';

interface Options {
  readonly data: string;
  readonly from: string;
  readonly to: string;
  readonly indicators?: string;
  readonly against?: string;
}

/** The last day of every month from one day to another, and the last day itself. */
function monthEnds(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let { year, month } = periodOf(from); lastDayOf({ year, month }) <= to;) {
    days.push(lastDayOf({ year, month }));
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return days.at(-1) === to ? days : [...days, to];
}

const timeLine = ({ days }: Backtest, { id, name }: Indicator): string[] => [
  `${id}  ${name.zh}`,
  ...days.map(({ asOf, counts, changes }) => {
    const one = counts.find((count) => count.id === id)!;
    return `  ${asOf}：${outcomeWords(
      one,
      changes.find((other) => other.id === id),
    )}`;
  }),
];

/** Reads the other version of a rule. @throws QianliyanError `bad-indicator` */
async function otherVersion(file: string): Promise<Indicator> {
  const { indicators, issues } = await checkFile(file);
  const [one] = indicators;
  if (issues.length > 0 || !one)
    throw new QianliyanError('bad-indicator', issues[0] ? issueWords(issues[0]) : `no indicator in ${file}`, {
      subject: file,
    });
  return one;
}

/** `indicators backtest [ids…]`: what indicators would have said at each month's end, and what another version of a rule changes. 回测 */
export function backtestCommand(): Command {
  const command = new Command('backtest')
    .description('按月末逐日回放预警 · replay indicators over past month ends')
    .argument('[ids...]', '指标，默认全部 · indicators, all unless told')
    .requiredOption('--from <day>', '起始日 · first day', dayArgument)
    .requiredOption('--to <day>', '截止日 · last day', dayArgument)
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--indicators <dir>', '本地指标目录 · a folder of your own indicators')
    .option('--against <file>', '与另一版本对比（该文件只放一个指标）· compare with another version of the rule');
  return action<Options>(command, async (options, output, signal) => {
    const source = await duckdbSource(await openStore(options.data, { existing: true }));
    try {
      const { indicators, policy, holidays } = await rulebookOf(options.indicators);
      const wanted =
        command.args.length > 0
          ? command.args.map((id) => pick(indicators, id))
          : enabledIndicators(indicators, policy);
      const days = monthEnds(options.from, options.to);
      const how = { days, policy, calendar: workdays(holidays), signal };
      if (options.against !== undefined) {
        const after = await otherVersion(options.against);
        const found = await compareRules(pick(wanted, after.id), after, source, how);
        return output.result(found, differenceWords(after.id, found));
      }
      const replay = await backtest(wanted, source, how);
      output.result(
        replay,
        wanted.flatMap((one) => timeLine(replay, one)),
      );
    } finally {
      source.close();
    }
  });
}
