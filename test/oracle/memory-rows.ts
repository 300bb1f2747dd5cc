import { standard } from '@qianliyan/sdk';
import type { RowsByTable, StandardTable, TableName } from '@qianliyan/sdk';
import { fenOf, rawRows } from './raw-rows.js';
import type { RawRow } from './raw-rows.js';

/** Tables an evaluation asks for. */
export const evaluatedTables = ['region', 'agency', 'project', 'allotment', 'paymentVoucher'] as const;

/** The rows of a folder of batches as a memory source takes them; of a table without a day the latest row of a key counts. */
export function memoryRows(inbox: string): RowsByTable {
  const tables = new Map<TableName, Map<string, object>>(evaluatedTables.map((table) => [table, new Map()]));
  for (const { table, row } of rawRows(inbox, evaluatedTables)) {
    const name = table as TableName;
    const key = standard[name].key.map((column) => row[column]).join(' ');
    tables.get(name)!.set(key, typed(standard[name], row));
  }
  return Object.fromEntries([...tables].map(([table, rows]) => [table, [...rows.values()]])) as RowsByTable;
}

function typed({ columns }: StandardTable, row: RawRow): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => {
      const type = columns[name]?.type;
      if (text === null) return [name, null];
      if (type === 'fen') return [name, Number(fenOf(text))];
      if (type === 'boolean') return [name, text === 'true'];
      return [name, type === 'int' || type === 'number' ? Number(text) : text];
    }),
  );
}
