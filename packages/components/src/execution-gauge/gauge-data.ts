import type { GaugeRow } from '@qianliyan/charts';
import type { Direction, Fen, FundBook, Period, Scope } from '@qianliyan/sdk';
import { directions, fundBooks, scopes } from '@qianliyan/sdk';
import type { ChildTable } from '../base/child-data.js';
import { DataError, amountOf, fundBookOf, listOf, oneOf, periodOf, recordOf } from '../base/read-data.js';
import { tableRowsOf } from '../base/read-table.js';
import { fundBookWords } from '../words/zh-cn.js';

/** One budget, amounts in fen; null is 未报送. */
export interface GaugeBook {
  readonly fundBook: FundBook;
  readonly budgetAdjusted: Fen | null;
  readonly executed: Fen | null;
}

/** What `<qly-execution-gauge>` shows. The answer of the question `execution` is of this shape. */
export interface GaugeData {
  readonly period: Period;
  readonly direction: Direction;
  /** 口径; null when the data does not say. */
  readonly scope: Scope | null;
  readonly books: readonly GaugeBook[];
}

/** Bars of the chart, one a budget. */
export function gaugeRows({ books, direction }: GaugeData): GaugeRow[] {
  return books.map(({ fundBook, budgetAdjusted, executed }) => ({
    key: fundBook,
    name: fundBookWords[fundBook],
    planned: budgetAdjusted,
    done: executed,
    direction,
  }));
}

/** Reads plain data: `{ period, books: [{ fundBook, budgetAdjusted, executed }] }`. @throws DataError | AmountError */
export function readGaugeData(data: unknown): GaugeData {
  const record = recordOf(data);
  return {
    period: periodOf(record),
    direction: oneOf(record, 'direction', directions) ?? 'expenditure',
    scope: oneOf(record, 'scope', scopes),
    books: listOf(record, 'books').map((item) => {
      const book = recordOf(item, 'book');
      return {
        fundBook: fundBookOf(book),
        budgetAdjusted: amountOf(book, 'budgetAdjusted'),
        executed: amountOf(book, 'executed'),
      };
    }),
  };
}

/** Reads a table with a row for each budget. @throws DataError | AmountError */
export function readGaugeTable(table: ChildTable, period: Period): GaugeData {
  const rows = tableRowsOf(table, ['预算类型', '预算'], ['调整预算'], ['执行数', '已支出']);
  const books = rows.map((row): GaugeBook => {
    const name = row.text('预算类型', '预算');
    const fundBook = fundBooks.find((book) => book === name || fundBookWords[book] === name);
    if (fundBook === undefined) throw new DataError(`unknown fund book: ${String(name)}`, '预算类型');
    return { fundBook, budgetAdjusted: row.amount('调整预算'), executed: row.amount('执行数', '已支出') };
  });
  return { period, direction: 'expenditure', scope: null, books };
}
