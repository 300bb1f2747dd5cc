import { periodOf, standard } from '@qianliyan/sdk';
import type { Cell, Cells, Column, Day, RowsByTable, StandardTable, TableName } from '@qianliyan/sdk';
import type { Case } from '../definition/indicator.js';

const province = { regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' } as const;

/** The rows of a case with what it leaves unsaid filled in: ids by number, the province, the day judged, nought. */
export function caseRows({ asOf, given }: Case): RowsByTable {
  const tables = Object.entries(given).map(([name, rows]) => [
    name,
    rows.map((row, i) => filled(name as TableName, row, i, asOf)),
  ]);
  return { region: [province], ...(Object.fromEntries(tables) as RowsByTable) };
}

function filled(name: TableName, row: Cells, index: number, asOf: Day): Cells {
  const table: StandardTable = standard[name];
  const day = table.day === undefined ? undefined : row[table.day];
  const cells: Record<string, Cell> = { ...row };
  for (const [column, of] of Object.entries(table.columns)) {
    if (row[column] !== undefined || !of.required || of.derived) continue;
    cells[column] =
      column === 'regionCode'
        ? province.regionCode
        : table.key.includes(column) && of.type === 'code'
          ? `${name}-${index + 1}`
          : unsaid(column, of, typeof day === 'string' ? day : asOf);
  }
  return cells;
}

function unsaid(column: string, { type, values }: Column, day: Day): Cell {
  if (values) return values[0]!;
  if (type === 'date') return day;
  if (type === 'boolean') return false;
  if (type === 'int') return column === 'year' ? periodOf(day).year : 0;
  return type === 'fen' || type === 'number' ? 0 : column;
}
