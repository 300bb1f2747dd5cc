import type { Indicator, WarningRow } from '@qianliyan/indicators';
import { tableRows } from '@qianliyan/sdk';
import type { Cell, Cells, EvidencePart, RowQuery, Source } from '@qianliyan/sdk';

/** The fold a measure makes of its rows; of an inner fold it is the inner measure that counts. */
interface Fold {
  readonly count?: true;
  readonly sum?: string;
  readonly min?: string;
  readonly max?: string;
}

function foldOf(indicator: Indicator, name: string): Fold {
  const measure = indicator.measures[name]!;
  if (measure.of === undefined) return measure as object as Fold;
  const { sum, max } = measure as Fold;
  return indicator.folds![measure.of]!.measures[sum ?? max ?? ''] as object as Fold;
}

/** Folds rows as a measure declares, by hand. */
function fold({ count, sum, min, max }: Fold, rows: readonly Cells[]): Cell {
  if (count) return rows.length;
  const values = rows.map((row) => row[sum ?? min ?? max ?? '']!).sort((a, b) => (a < b ? -1 : 1));
  if (sum !== undefined) return values.reduce<number>((total, value) => total + Number(value), 0);
  return (min === undefined ? values[values.length - 1] : values[0]) ?? null;
}

async function allRows(source: Source, query: RowQuery, limit: number): Promise<Cells[]> {
  const rows: Cells[] = [];
  let after: string | null = null;
  do {
    const page = await source.rows({ ...query, limit, ...(after !== null && { after }) });
    rows.push(...tableRows(page));
    after = page.next;
  } while (after !== null);
  return rows;
}

/** The measures of a warning, folded again from the rows its evidence asks for, page by page. */
export async function refold(
  source: Source,
  indicator: Indicator,
  warning: WarningRow,
  pageRows = 1_000,
): Promise<Record<string, Cell>> {
  const measures: Record<string, Cell> = {};
  for (const part of JSON.parse(warning.evidence) as EvidencePart[]) {
    const rows = await allRows(source, part.query, pageRows);
    for (const name of part.measures) measures[name] = fold(foldOf(indicator, name), rows);
  }
  return measures;
}
