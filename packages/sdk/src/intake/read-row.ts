import type { CellProblem, ColumnPlan } from './compile-row.js';
import type { FileRecord } from './file-record.js';
import type { RowValues } from './row-reader.js';

/** A record read by the plans: its values, and what is wrong with it; values hold what could be read all the same. */
export interface RecordReading {
  readonly values: RowValues;
  readonly problems: readonly CellProblem[];
}

const none: readonly CellProblem[] = [];

/** Reads a record by the plans of its file. */
export function readRow(plans: readonly ColumnPlan[], record: FileRecord): RecordReading {
  const values: Record<string, string | number | boolean | null> = {};
  let problems: CellProblem[] | undefined;
  const wrong = (code: CellProblem['code'], { name, header, place }: ColumnPlan, made: string): void => {
    (problems ??= []).push({ code, name, header, raw: place < 0 ? made : (record.cells[place] ?? '') });
  };
  for (const plan of plans) {
    const fault = record.faults?.get(plan.place);
    if (fault !== undefined) {
      wrong(fault, plan, '');
      continue;
    }
    const reading = plan.read(record);
    if (reading === null) {
      values[plan.name] = null;
      if (plan.column.required) wrong('required-missing', plan, '');
    } else if ('issue' in reading) wrong(reading.issue, plan, '');
    else values[plan.name] = reading.value;
  }
  return { values, problems: problems ?? none };
}
