import { SourceError } from '@qianliyan/sdk';
import type { StandardTable } from '@qianliyan/sdk';
import { fenColumnsOf } from '../sql/column-types.js';
import { identifier } from '../sql/literal.js';
import type { Session } from '../sql/session.js';
import type { IntakeFile } from './intake.js';

/** Yuan are added in steps of 1e-10, so that refused amounts finer than a fen still count exactly. */
const scale = 10;

/** Rows and amounts of one file, accepted and refused. */
export interface FileTotals {
  accepted: number;
  refused: number;
  /** Sum of accepted and refused amounts by column, in 1e-10 yuan. */
  readonly amounts: Map<string, bigint>;
}

/** Totals by batch and table. 控制总数 */
export class Totals {
  readonly #files = new Map<string, FileTotals>();

  of(batch: number, table: StandardTable): FileTotals {
    const key = `${batch} ${table.name}`;
    const found = this.#files.get(key) ?? { accepted: 0, refused: 0, amounts: new Map<string, bigint>() };
    this.#files.set(key, found);
    return found;
  }

  /** Adds an answer of rows `{batch, rows, <fen column>: texts}`, each text read by `amount`; returns the number of rows. */
  add(
    table: StandardTable,
    kind: 'accepted' | 'refused',
    rows: readonly Record<string, unknown>[],
    amount: (text: string) => bigint,
  ): number {
    let added = 0;
    for (const row of rows) {
      const file = this.of(Number(row['batch']), table);
      file[kind] += Number(row['rows']);
      added += Number(row['rows']);
      for (const column of fenColumnsOf(table)) {
        for (const text of row[column] as readonly (string | null)[]) {
          if (text !== null) file.amounts.set(column, (file.amounts.get(column) ?? 0n) + amount(text));
        }
      }
    }
    return added;
  }
}

const fromFen = (text: string): bigint => BigInt(text) * 10n ** BigInt(scale - 2);

function fromYuan(text: string): bigint {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const value = BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'));
  return negative ? -value : value;
}

/** An amount SQL adds exactly; longer ones are added one by one. */
const short = '[+-]?[0-9]{1,18}(\\.[0-9]{0,10})?';
const anyAmount = '[+-]?[0-9]+(\\.[0-9]*)?';

/** Counts the rows of `bad`, and what their amounts come to; a text that is no decimal counts as nothing. */
export async function countRefused(session: Session, table: StandardTable, totals: Totals): Promise<number> {
  const sums = fenColumnsOf(table).map((column) => {
    const text = `r.${identifier(column)}`;
    const sum = `sum(CASE WHEN regexp_full_match(${text}, '${short}') THEN CAST(${text} AS DECIMAL(38, ${scale})) END)`;
    const others = `list(${text}) FILTER (WHERE regexp_full_match(${text}, '${anyAmount}') AND NOT regexp_full_match(${text}, '${short}'))`;
    return `, list_prepend(CAST(${sum} AS VARCHAR), COALESCE(${others}, [])) AS ${identifier(column)}`;
  });
  const rows = await session.all(
    `SELECT r._batch AS "batch", count(*) AS "rows" ${sums.join('')} FROM raw r WHERE r._id IN (SELECT id FROM bad) GROUP BY ALL`,
  );
  return totals.add(table, 'refused', rows, fromYuan);
}

/** Counts rows of `staged` under a condition. */
export async function countStaged(
  session: Session,
  table: StandardTable,
  kind: 'accepted' | 'refused',
  where: string,
  totals: Totals,
): Promise<number> {
  const sums = fenColumnsOf(table).map(
    (column) => `, [CAST(sum(s.${identifier(column)}) AS VARCHAR)] AS ${identifier(column)}`,
  );
  return totals.add(
    table,
    kind,
    await session.all(
      `SELECT s._batch AS "batch", count(*) AS "rows" ${sums.join('')} FROM staged s WHERE ${where} GROUP BY ALL`,
    ),
    fromFen,
  );
}

/**
 * The law of intake: accepted + quarantined = received, in rows and in every amount column, by the batch's own control totals.
 * @throws SourceError `batch-not-reconciled` naming the batch, the table and the total that differs.
 */
export function reconcile(files: readonly IntakeFile[], totals: Totals): void {
  for (const { batch, folder, file, table } of files) {
    const { accepted, refused, amounts } = totals.of(batch, table);
    const refuse = (what: string, expected: string, found: string) =>
      new SourceError(
        'batch-not-reconciled',
        `${what} of ${file.table} are ${found}, control says ${expected}: ${folder.batch.batchId}`,
        { subject: folder.batch.batchId },
      );
    if (accepted + refused !== file.rows) throw refuse('rows', String(file.rows), String(accepted + refused));
    for (const column of new Set([...fenColumnsOf(table), ...Object.keys(file.control)])) {
      const control = file.control[column] ?? '0';
      const found = amounts.get(column) ?? 0n;
      if (fromYuan(control) !== found) throw refuse(`yuan in ${column}`, control, yuan(found));
    }
  }
}

function yuan(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}
