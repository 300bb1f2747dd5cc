import { columnOf, tableScope } from '../query/scope.js';
import type { Column } from '../standard/column.js';
import { required } from '../standard/column.js';
import type { StandardTable } from '../standard/table.js';
import type { LeafMeasure, Rollup } from './rollup.js';

/**
 * The table a rollup's rows make: its key columns as the standard has them, its measures with the type and the amount kind of what they add.
 * @throws QueryError `unknown-column` when the rollup names a column the table has not
 */
export function rollupTable(rollup: Rollup, table: StandardTable): StandardTable {
  const scope = tableScope(table);
  const held = (name: string): Column => table.columns[columnOf(scope, name).name]!;
  const measured = (measure: LeafMeasure): Column => {
    if ('count' in measure) return required('int', '行数', 'rows');
    if ('sum' in measure) return kept(held(measure.sum));
    const { amount: _, ...column } = kept(held('min' in measure ? measure.min : measure.max));
    return column;
  };
  return {
    ...table,
    name: rollup.name,
    key: rollup.keys,
    aliases: [],
    period: table.period.filter((name) => rollup.keys.includes(name)),
    columns: {
      ...Object.fromEntries(rollup.keys.map((name) => [name, held(name)])),
      ...Object.fromEntries(Object.entries(rollup.measures).map(([name, measure]) => [name, measured(measure)])),
    },
  };
}

/** A measure of no value is null, and belongs to no foreign header. */
const kept = (column: Column): Column => ({ ...column, aliases: [], required: false });
