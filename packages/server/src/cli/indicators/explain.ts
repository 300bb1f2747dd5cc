import { duckdbSource, openStore } from '@qianliyan/engines';
import { basisWords, explain, parseWarningId, valueText, workdays } from '@qianliyan/indicators';
import type { Explanation, Indicator, Outcome } from '@qianliyan/indicators';
import { QianliyanError } from '@qianliyan/sdk';
import { Command } from 'commander';
import { rulebookOf } from '../../indicators/folder.js';
import { action } from '../command.js';
import { levelLabel } from '../evaluation-words.js';
import { lackWords } from '../lack-words.js';
import { pick } from './pick.js';

interface Options {
  readonly data: string;
  readonly indicators?: string;
}

/** How one group came out, in Chinese. */
function stateWords(indicator: Indicator, outcome: Outcome): string {
  switch (outcome.state) {
    case 'fired':
      return levelLabel(outcome.level);
    case 'clear':
      return '正常';
    case 'not-computable':
      return `不可计算：${lackWords(indicator, outcome.measure, outcome.why)}`;
    default:
      return outcome.reason === 'not-applicable'
        ? '不适用'
        : `${outcome.reason === 'waived' ? '已豁免' : '由其他预警代表'}：${outcome.by}`;
  }
}

/** By how much a value is past its boundary. */
function pastWords(past: number | null, { unit }: Indicator): string {
  if (past === null) return '';
  return past === 0 ? '，恰在界限上' : `，越过 ${valueText(past, unit, 'zh')}`;
}

const words = (
  indicator: Indicator,
  { outcome, zh, en, past, measures, basis, evidence, version, snapshot, asOf }: Explanation,
): string[] => [
  `${indicator.name.zh} ${indicator.id}  ${JSON.stringify(outcome.keys)}`,
  `结果 ${stateWords(indicator, outcome)}；数据日期 ${asOf}，快照 ${snapshot}，规则版本 ${version}`,
  ...(zh ? [`算式 ${zh.formula}`, `界限 ${zh.threshold}${pastWords(past, indicator)}`] : []),
  ...(en ? [`formula ${en.formula}`, `threshold ${en.threshold}`] : []),
  ...Object.entries(measures).map(
    ([name, value]) => `  ${indicator.measures[name]?.zh ?? ''} ${name} = ${String(value)}`,
  ),
  ...basis.map(
    (one) => `依据 ${basisWords(one)}：${one.says}（${one.mark === 'found' ? '有出处' : '默认值，待核实'}）`,
  ),
  ...evidence.map(({ measures: of, query }) => `明细 ${of.join(', ')}: ${JSON.stringify(query)}`),
];

/** `indicators explain <warning>`: judges one group again over the store and says why, down to the rows. 解释 */
export function explainCommand(): Command {
  const command = new Command('explain')
    .description('解释一条预警 · say why a warning was raised')
    .argument('<warning>', '预警编号：指标/列=值;…@数据日期 · id of a warning')
    .option('--data <dir>', '数据目录 · data folder', '.data')
    .option('--indicators <dir>', '本地指标目录 · a folder of your own indicators');
  return action<Options>(command, async (options, output, signal) => {
    const { indicatorId, keys, asOf } = parseWarningId(command.args[0] ?? '');
    const { indicators, policy, holidays } = await rulebookOf(options.indicators);
    const source = await duckdbSource(await openStore(options.data, { existing: true }));
    try {
      const indicator = pick(indicators, indicatorId);
      const found = await explain(indicator, source, keys, { asOf, policy, calendar: workdays(holidays), signal });
      if (!found)
        throw new QianliyanError('bad-warning', `no such group on ${asOf}: ${JSON.stringify(keys)}`, {
          subject: indicatorId,
        });
      output.result(found, words(indicator, found));
    } finally {
      source.close();
    }
  });
}
