import { sampleYears } from '../anchors/totals.js';
import type { Cell } from '../plan/cells.js';
import { territory } from '../roster/territory.js';
import type { World } from '../world.js';
import type { SampleFile, Tally } from './csv.js';
import { count, fileOf, pieceSize, yuan } from './csv.js';

const monthlyColumns = [
  'regionCode',
  'year',
  'month',
  'fundBook',
  'scope',
  'direction',
  'subjectCode',
  'subjectLevel',
  'isTransfer',
  'budgetOriginal',
  'budgetAdjusted',
  'amountMonth',
  'amountYtd',
  'amountYtdLastYear',
] as const;

const amounts = ['budgetOriginal', 'budgetAdjusted', 'amountMonth', 'amountYtd', 'amountYtdLastYear'] as const;

const regionOf = (cell: Cell): string => territory[cell.place]?.region.code ?? '';

const lineOf = ({ book, scope, direction, subject, isTransfer }: Cell): string =>
  `${book},${scope},${direction},${subject},1,${isTransfer}`;

/** The monthly report of every region: own levels are the sums of the payments below, wholes the sums of own levels. 月度执行 */
export function executionFile(world: World, year: number, month: number): SampleFile {
  const { cells } = world.cells;
  function* pieces(tally: Tally): Generator<string> {
    const now = world.figures(year, month);
    const before = month === 1 ? null : world.figures(year, month - 1).ytd;
    const lastYear = year === sampleYears[0] ? null : world.figures(year - 1, month).ytd;
    let text = '';
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] as Cell;
      const original = now.original[index] ?? 0;
      const adjusted = now.adjusted[index] ?? 0;
      const ytd = now.ytd[index] ?? 0;
      const inMonth = ytd - (before?.[index] ?? 0);
      const ytdLastYear = lastYear?.[index] ?? 0;
      count(tally, 'budgetOriginal', original);
      count(tally, 'budgetAdjusted', adjusted);
      count(tally, 'amountMonth', inMonth);
      count(tally, 'amountYtd', ytd);
      count(tally, 'amountYtdLastYear', ytdLastYear);
      text += `${regionOf(cell)},${year},${month},${lineOf(cell)},${yuan(original)},${yuan(adjusted)},${yuan(inMonth)},${yuan(ytd)},${lastYear ? yuan(ytdLastYear) : ''}\n`;
      if (text.length < pieceSize) continue;
      yield text;
      text = '';
    }
    tally.rows += cells.length;
    if (text !== '') yield text;
  }
  return { table: 'executionMonthly', columns: monthlyColumns, amounts, bytesAtMost: 400 + cells.length * 160, pieces };
}

const budgetColumns = [
  'lineId',
  'year',
  'regionCode',
  'stage',
  'fundBook',
  'scope',
  'direction',
  'subjectCode',
  'subjectLevel',
  'isTransfer',
  'amount',
] as const;

/** The year's budget as approved, or as adjusted by the end of it, in the lines of the monthly report. 预算 */
export function budgetFile(world: World, year: number, stage: 'approved' | 'adjusted'): SampleFile {
  const figures = world.figures(year, 12);
  const values = stage === 'approved' ? figures.original : figures.adjusted;
  const rows = world.cells.cells.map((cell, index) => ({
    lineId: `B${year}-${regionOf(cell)}-${cell.book}-${cell.scope}-${cell.direction}-${cell.subject}`,
    year,
    regionCode: regionOf(cell),
    stage,
    fundBook: cell.book,
    scope: cell.scope,
    direction: cell.direction,
    subjectCode: cell.subject,
    subjectLevel: 1,
    isTransfer: cell.isTransfer,
    amount: values[index] ?? 0,
  }));
  return fileOf('budgetLine', budgetColumns, ['amount'], rows);
}
