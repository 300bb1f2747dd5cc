import { standard } from '@qianliyan/sdk';
import type { StandardTable, TableName } from '@qianliyan/sdk';
import type { TableFacts } from '../plan/table-facts.js';

/** What a plan must know of a table of the standard. */
export function factsOf(name: TableName): TableFacts {
  const { columns, day, key }: StandardTable = standard[name];
  const has = (column: string): boolean => Object.prototype.hasOwnProperty.call(columns, column);
  const yearly = has('year');
  const rhythm =
    day !== undefined ? 'day' : !yearly ? 'none' : has('month') ? 'month' : has('quarter') ? 'quarter' : 'year';
  const few = Object.entries(columns).flatMap(([name, { type, values }]) =>
    values !== undefined || type === 'boolean' ? [name] : [],
  );
  const filled = Object.entries(columns).flatMap(([name, { type, required }]) =>
    required && (type === 'fen' || type === 'date') ? [name] : [],
  );
  return { rhythm, ...(day !== undefined && { day }), yearly, key, few, filled };
}
