import type { Reading } from '@qianliyan/charts';
import { ratioOf } from '@qianliyan/charts';
import type { Fen, FundBook, Period } from '@qianliyan/sdk';
import type { ChildTable } from '../base/child-data.js';
import { amountOf, fundBookOf, listOf, oneOf, periodOf, recordOf, textOf } from '../base/read-data.js';
import { tableRowsOf } from '../base/read-table.js';

/** Who is ranked. 排名对象 */
export type RankingOf = 'agencies' | 'regions';

/** One who is ranked: paid of executable allotments (agencies), or executed of the adjusted budget (regions), in fen. */
export interface RankingEntry {
  readonly code: string;
  readonly name: string;
  readonly done: Fen | null;
  readonly planned: Fen | null;
}

/** What `<qly-ranking-table>` shows. */
export interface RankingData {
  readonly of: RankingOf;
  readonly period: Period;
  readonly fundBook: FundBook;
  readonly rows: readonly RankingEntry[];
}

/** The rate an entry is ranked by. */
export function rateOf({ done, planned }: RankingEntry): Reading {
  return ratioOf(done, planned);
}

/** Reads plain data: `{ of, period, rows: [{ code, name, done, planned }] }`. @throws DataError | AmountError */
export function readRankingData(data: unknown): RankingData {
  const record = recordOf(data);
  return {
    of: oneOf(record, 'of', ['agencies', 'regions'] as const) ?? 'agencies',
    period: periodOf(record),
    fundBook: fundBookOf(record),
    rows: listOf(record, 'rows').map((item) => {
      const row = recordOf(item, 'row');
      return {
        code: textOf(row, 'code'),
        name: textOf(row, 'name'),
        done: amountOf(row, 'done'),
        planned: amountOf(row, 'planned'),
      };
    }),
  };
}

/** Reads a table with a row for each agency or region. @throws DataError | AmountError */
export function readRankingTable(table: ChildTable, about: Omit<RankingData, 'rows'>): RankingData {
  const names = [
    ['单位代码', '区划代码', '代码'],
    ['单位名称', '部门', '区划名称', '名称'],
    ['支付数', '执行数', '已支出'],
    ['可执行指标', '调整预算'],
  ] as const;
  const [code, name, done, planned] = names;
  const rows = tableRowsOf(table, ...names).map((row): RankingEntry => ({
    code: row.text(...code) ?? '',
    name: row.text(...name) ?? '',
    done: row.amount(...done),
    planned: row.amount(...planned),
  }));
  return { ...about, rows };
}
