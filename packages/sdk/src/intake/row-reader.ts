import type { MoneyUnit } from '../money.js';
import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import type { Column } from '../standard/column.js';
import type { StandardTable } from '../standard/table.js';
import { cellReader } from './read-cell.js';
import type { RowIssue } from './row-issue.js';

/** A row's values by column of the standard; a column nobody filled is null (未报送). */
export type RowValues = Readonly<Record<string, string | number | boolean | null>>;

/** A row read: its values, or everything that is wrong with it and the cells that could be read all the same. */
export type RowReading =
  { readonly values: RowValues } | { readonly issues: readonly RowIssue[]; readonly partial: RowValues };

/** The columns of a table that stand in files: all but the ones derived from the region tree. */
export const fileColumns = (table: TableName | StandardTable): readonly (readonly [string, Column])[] =>
  Object.entries<Column>((typeof table === 'string' ? standard[table] : table).columns).filter(
    ([, column]) => column.derived === undefined,
  );

/** Compiles a table's rules into a reader of raw texts (empty or null: no value). Amounts of a column are read in `units[column]`, 元 unless told. */
export function rowReader(
  table: TableName | StandardTable,
  units: Readonly<Record<string, MoneyUnit>> = {},
): (raw: Readonly<Record<string, string | null>>) => RowReading {
  const cells = fileColumns(table).map(([name, column]) => ({ name, column, read: cellReader(column, units[name]) }));
  return (raw) => {
    const values: Record<string, string | number | boolean | null> = {};
    const issues: RowIssue[] = [];
    for (const { name, column, read } of cells) {
      const text = raw[name] ?? '';
      if (text === '') {
        values[name] = null;
        if (column.required) issues.push({ code: 'required-missing', column: name, raw: '' });
        continue;
      }
      const reading = read(text);
      if ('issue' in reading) issues.push({ code: reading.issue, column: name, raw: text });
      else values[name] = reading.value;
    }
    return issues.length === 0 ? { values } : { issues, partial: values };
  };
}
