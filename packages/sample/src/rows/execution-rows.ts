import { sampleYears } from '../anchors/totals.js';
import type { Cell } from '../plan/cells.js';
import type { Figures } from '../plan/figures.js';
import { figuresOf } from '../plan/figures.js';
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
  const figures = (of: number, at: number): Figures | null =>
    at === 0 || of < sampleYears[0] ? null : figuresOf(world.plan(of), world.planted, world.cells, at);
  function* pieces(tally: Tally): Generator<string> {
    const lastYear = figures(year - 1, month);
    const before = figures(year, month - 1);
    const now = figuresOf(world.plan(year), world.planted, world.cells, month);
    let text = '';
    for (const [index, cell] of world.cells.cells.entries()) {
      const ytd = now.ytd[index] ?? 0;
      const values = [
        now.original[index] ?? 0,
        now.adjusted[index] ?? 0,
        ytd - (before?.ytd[index] ?? 0),
        ytd,
        lastYear?.ytd[index] ?? null,
      ];
      values.forEach((value, at) => count(tally, amounts[at] ?? '', value ?? 0));
      const written = values.map((value) => (value === null ? '' : yuan(value))).join(',');
      text += `${regionOf(cell)},${year},${month},${lineOf(cell)},${written}\n`;
      tally.rows += 1;
      if (text.length < pieceSize) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
  return {
    table: 'executionMonthly',
    columns: monthlyColumns,
    amounts,
    bytesAtMost: 400 + world.cells.cells.length * 160,
    pieces,
  };
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
  const figures = figuresOf(world.plan(year), world.planted, world.cells, 12);
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
