import type { PublishedSeries, PublishedTotal, PublishedValue, Stage } from '@qianliyan/sdk';
import { directions, publishedSeries, scopes, stages } from '@qianliyan/sdk';
import type { ChildTable } from '../base/child-data.js';
import { DataError, amountOf, fundBookOf, listOf, maybeTextOf, oneOf, recordOf, textOf } from '../base/read-data.js';
import { tableRowsOf } from '../base/read-table.js';
import { directionWords, fundBookWords, scopeWords, stageWords } from '../words/zh-cn.js';

/** What `<qly-published-budget>` shows. The answer of the question `publishedBudget` is of this shape, with the region's name. */
export interface PublishedData {
  /** 四川省 */
  readonly name: string;
  readonly series: readonly PublishedSeries[];
}

/** Reads plain data: `{ name, figures: [{ fundBook, direction, scope, year, stage, amount, sourceUrl }] }`. @throws DataError | AmountError */
export function readPublishedData(data: unknown): PublishedData {
  const record = recordOf(data);
  const entries = listOf(record, 'figures').map((item): PublishedTotal => {
    const figure = recordOf(item, 'figure');
    const year = Number(figure['year']);
    const [direction, stage] = [oneOf(figure, 'direction', directions), oneOf(figure, 'stage', stages)];
    if (!Number.isInteger(year) || direction === null || stage === null)
      throw new DataError('figure lacks its year, direction or stage', 'figures');
    const value = valueOf(
      stage,
      amountOf(figure, 'amount'),
      maybeTextOf(figure, 'sourceUrl'),
      figure['percentOfBudget'],
      figure['growthPercent'],
    );
    return { fundBook: fundBookOf(figure), direction, scope: oneOf(figure, 'scope', scopes) ?? 'whole', year, value };
  });
  return { name: textOf(record, 'name'), series: publishedSeries(entries) };
}

/** Reads a table with a row for each figure. @throws DataError | AmountError */
export function readPublishedTable(table: ChildTable, name: string): PublishedData {
  const rows = tableRowsOf(table, ['年度'], ['预算类型'], ['收支方向', '收支'], ['阶段'], ['金额']);
  const pick = <T extends string>(text: string | null, values: Readonly<Record<T, string>>): T => {
    const found = (Object.keys(values) as T[]).find((key) => key === text || values[key] === text);
    if (found === undefined) throw new DataError(`unknown word in table: ${String(text)}`, String(text));
    return found;
  };
  const entries = rows.map((row): PublishedTotal => ({
    fundBook: pick(row.text('预算类型'), fundBookWords),
    direction: pick(row.text('收支方向', '收支'), directionWords),
    scope: pick(row.text('口径') ?? 'whole', scopeWords),
    year: Number(row.text('年度')),
    value: valueOf(
      pick(row.text('阶段'), stageWords),
      row.amount('金额'),
      row.text('来源地址', '来源'),
      row.text('完成预算%', '完成预算'),
      row.text('同比增长%', '同比增长'),
    ),
  }));
  return { name, series: publishedSeries(entries) };
}

function valueOf(
  stage: Stage,
  amount: PublishedValue['amount'] | null,
  sourceUrl: string | null,
  percent: unknown,
  growth: unknown,
): PublishedValue {
  if (amount === null) throw new DataError('figure has no amount', 'amount');
  const numberOf = (value: unknown): number | null => {
    const text = String(value ?? '').replace('%', '');
    return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
  };
  return {
    figureId: '',
    stage,
    amount,
    printedValue: '',
    printedUnit: '元',
    percentOfBudget: numberOf(percent),
    growthPercent: numberOf(growth),
    sourceUrl: sourceUrl ?? '',
    note: null,
  };
}
