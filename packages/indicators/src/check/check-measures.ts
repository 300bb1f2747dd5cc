import { checkAggregate, didYouMean, QueryError, standard } from '@qianliyan/sdk';
import type { StandardTable } from '@qianliyan/sdk';
import { columnsOf, isTable, referenceOf } from '../definition/grain.js';
import type { Indicator } from '../definition/indicator.js';
import type { InnerFold, Measure, Window } from '../definition/measure.js';
import { askOf } from '../compile/scans.js';
import { scanQuery } from '../plan/scan.js';
import { hasWindow } from '../plan/window.js';
import type { Report } from './issue.js';

type ReportAt = (path: string) => Report;

/** Any day serves: what a query may ask does not depend on it. */
const anyDay = '2024-02-29';

/** Checks grain, folds and measures: tables and columns exist, windows fit, and the queries they make count nothing twice. */
export function checkMeasures(indicator: Indicator, reportAt: ReportAt): void {
  checkGrain(indicator, reportAt('grain'), reportAt('population'));
  for (const table of indicator.needs) if (!isTable(table)) unknownTable(table, reportAt('needs'));
  const folds = Object.entries(indicator.folds ?? {}).filter(([name, fold]) =>
    checkRowsSeen(fold, fold.grain, reportAt(`folds.${name}`)),
  );
  const sound = new Set(folds.map(([name]) => name));
  for (const [name, measure] of Object.entries(indicator.measures)) {
    const path = `measures.${name}`;
    if (measure.of === undefined && !checkRowsSeen(measure, indicator.grain, reportAt(path))) continue;
    if (measure.of !== undefined && indicator.folds?.[measure.of] && !sound.has(measure.of)) continue;
    checkQuery(indicator, measure, path, reportAt);
  }
}

function checkQuery(indicator: Indicator, measure: Measure, path: string, reportAt: ReportAt): void {
  const asked = askOf(
    indicator,
    measure,
    reportAt(measure.of === undefined ? `${path}.where` : `${path}.of`),
    (member) => reportAt(`folds.${measure.of ?? ''}.${member}`),
  );
  if (!asked) return;
  try {
    checkAggregate(scanQuery({ ...asked.scan, id: 's', atoms: { m: asked.atom } }, anyDay));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const code = error.code === 'not-additive' || error.code === 'unknown-column' ? error.code : 'bad-query';
    reportAt(path)(code, error.message);
  }
}

function checkRowsSeen(
  { table, window }: { readonly table: string; readonly window: Window },
  grain: InnerFold['grain'] | Indicator['grain'],
  report: Report,
): boolean {
  if (!isTable(table)) return unknownTable(table, report);
  const columns = columnsOf(table);
  for (const column of grain)
    if (!columns[column])
      report('unknown-column', `unknown column of ${table}: ${column}${didYouMean(column, Object.keys(columns))}`);
  if (!hasWindow(table, window)) report('bad-window', `table without a day has no window but as-of: ${table}`);
  return hasWindow(table, window) && grain.every((column) => columns[column]);
}

function checkGrain({ grain, population }: Indicator, report: Report, atPopulation: Report): void {
  if (!grain.some((column) => referenceOf(column)))
    report('bad-grain', 'grain names no region, agency or project: a warning would have no place');
  if (population === undefined) return;
  if (!isTable(population)) return void unknownTable(population, atPopulation);
  const { key } = standard[population] as StandardTable;
  if (key.some((column) => !grain.includes(column)))
    atPopulation('bad-grain', `grain lacks the key of ${population}: ${key.join(', ')}`);
}

function unknownTable(table: string, report: Report): false {
  report('unknown-table', `unknown table: ${table}${didYouMean(table, Object.keys(standard))}`);
  return false;
}
