import { checkAggregate, didYouMean, QueryError, standard } from '@qianliyan/sdk';
import { askOf, askPopulation } from '../compile/scans.js';
import type { Asked } from '../compile/scans.js';
import { groupedBy } from '../compile/names.js';
import { columnsOf, isTable } from '../definition/grain.js';
import { referenceOf } from '../definition/reference.js';
import type { Indicator } from '../definition/indicator.js';
import type { Measure } from '../definition/measure.js';
import { populationOf } from '../definition/population.js';
import type { Window } from '../definition/window.js';
import { calendarClock } from '../plan/clock.js';
import { scanQuery } from '../plan/scan.js';
import { checkWindow } from './check-window.js';
import type { Report } from './issue.js';

type ReportAt = (path: string) => Report;

/** Any day serves: what a query may ask does not depend on it. */
const anyClock = calendarClock('2024-02-29');

/** Checks grain, folds and measures: tables and columns exist, windows fit, and the queries they make count nothing twice. */
export function checkMeasures(indicator: Indicator, reportAt: ReportAt): void {
  checkGrain(indicator, reportAt('grain'));
  checkPopulation(indicator, reportAt('population'));
  for (const table of indicator.needs) if (!isTable(table)) unknownTable(table, reportAt('needs'));
  const folds = Object.entries(indicator.folds ?? {}).filter(([name, fold]) =>
    checkRowsSeen(fold, fold.grain, reportAt(`folds.${name}`)),
  );
  const sound = new Set(folds.map(([name]) => name));
  for (const [name, measure] of Object.entries(indicator.measures)) {
    const path = `measures.${name}`;
    if (!checkPlace(indicator, measure, reportAt(path))) continue;
    const keys = groupedBy(indicator, measure).map(([, key]) => key);
    if (measure.of === undefined && !checkRowsSeen(measure, keys, reportAt(path))) continue;
    if (measure.of !== undefined && indicator.folds?.[measure.of] && !sound.has(measure.of)) continue;
    const asked = askOf(
      indicator,
      measure,
      reportAt(measure.of === undefined || measure.where !== undefined ? `${path}.where` : `${path}.of`),
      (member) => reportAt(`folds.${measure.of ?? ''}.${member}`),
    );
    if (asked) checkQuery(asked, reportAt(path));
  }
}

function checkQuery({ scan, atom }: Asked, report: Report): void {
  try {
    checkAggregate(scanQuery({ ...scan, id: 's', atoms: { m: atom } }, anyClock));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const code = error.code === 'not-additive' || error.code === 'unknown-column' ? error.code : 'bad-query';
    report(code, error.message);
  }
}

/** A measure is grouped by columns of the grain, and names no other in its keys. */
function checkPlace({ grain }: Indicator, measure: Measure, report: Report): boolean {
  const strange = [...(measure.grain ?? []), ...Object.keys(measure.keys ?? {})].filter(
    (column) => !grain.includes(column),
  );
  for (const column of strange) report('bad-grain', `not a column of the grain: ${column}${didYouMean(column, grain)}`);
  return strange.length === 0;
}

function checkRowsSeen(
  { table, window }: { readonly table: string; readonly window: Window },
  keys: readonly string[],
  report: Report,
): boolean {
  if (!isTable(table)) return unknownTable(table, report);
  const columns = columnsOf(table);
  const lacking = keys.filter((column) => !columns[column]);
  for (const column of lacking)
    report('unknown-column', `unknown column of ${table}: ${column}${didYouMean(column, Object.keys(columns))}`);
  return checkWindow(table, window, anyClock, report) && lacking.length === 0;
}

function checkGrain({ grain, unlisted = [] }: Indicator, report: Report): void {
  if (!grain.some((column) => referenceOf(column)))
    report('bad-grain', 'grain names no region, agency or project: a warning would have no place');
  for (const column of unlisted)
    if (!grain.includes(column))
      report('bad-grain', `not a column of the grain: ${column}${didYouMean(column, grain)}`);
}

function checkPopulation(indicator: Indicator, report: Report): void {
  const population = populationOf(indicator);
  if (!population) return;
  const { table, window = 'as-of' } = population;
  if (!isTable(table)) return void unknownTable(table, report);
  const columns = columnsOf(table);
  const keys = indicator.grain.map((column) => population.keys?.[column] ?? column).filter((key) => columns[key]);
  if (keys.length === 0)
    return report('bad-grain', `grain lacks the key of ${table}: ${standard[table].key.join(', ')}`);
  if (!checkWindow(table, window, anyClock, report)) return;
  const asked = askPopulation(indicator, population, report);
  if (asked) checkQuery(asked, report);
}

function unknownTable(table: string, report: Report): false {
  report('unknown-table', `unknown table: ${table}${didYouMean(table, Object.keys(standard))}`);
  return false;
}
