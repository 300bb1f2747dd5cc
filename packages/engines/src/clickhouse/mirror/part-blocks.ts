import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { StandardTable } from '@qianliyan/sdk';
import { columnsOf } from '../../sql/column-types.js';
import { identifier } from '../../sql/literal.js';
import { partRows } from '../../sql/parquet.js';
import type { Session } from '../../sql/session.js';
import { layoutOf } from '../sql/column-types.js';
import { nativeBlock } from './native.js';
import type { NativeCell } from './native.js';

/** The rows of a part file as blocks of ClickHouse's `Native` format, each row with the copy it belongs to. */
export async function* partBlocks(
  { connection }: Session,
  table: StandardTable,
  file: string,
  copy: string,
  blockRows: number,
): AsyncGenerator<Buffer> {
  const columns = columnsOf(table).map(([name, { type }]) =>
    type === 'date' ? `CAST(${identifier(name)} AS VARCHAR)` : identifier(name),
  );
  const result = await connection.stream(`SELECT ${columns.join(', ')} FROM ${partRows(table, [file])}`);
  let held: DuckDBDataChunk[] = [];
  let rows = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    const over = !chunk || chunk.rowCount === 0;
    if (!over) {
      held.push(chunk);
      rows += chunk.rowCount;
    }
    if (rows > 0 && (over || rows >= blockRows)) {
      yield blockOf(table, held, rows, copy);
      held = [];
      rows = 0;
    }
    if (over) return;
  }
}

const blockOf = (table: StandardTable, chunks: readonly DuckDBDataChunk[], rows: number, copy: string): Buffer =>
  nativeBlock(
    layoutOf(table).map(([name, type], place) => ({
      name,
      type,
      cells:
        place === 0
          ? new Array<string>(rows).fill(copy)
          : chunks.flatMap((chunk) => chunk.getColumnValues(place - 1) as NativeCell[]),
    })),
  );
