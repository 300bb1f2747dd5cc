import { didYouMean, memorySource, QianliyanError, standard } from '@qianliyan/sdk';
import type { Cells, RowsByTable, StandardTable, TableName } from '@qianliyan/sdk';
import type { Issue } from '../check/issue.js';
import type { Case, Indicator } from '../definition/indicator.js';
import { caseRows } from './case-rows.js';

/**
 * Checks what the cases of a sound indicator are given and what they expect: tables and columns the standard has, values of their
 * columns' types, keys once, groups of the indicator's grain. 用例数据检查
 */
export const checkCaseRows = ({ cases, grain }: Indicator): Issue[] =>
  cases.flatMap((one, i) => [
    ...givenIssues(one, `cases.${i}.given`),
    ...expectIssues(one, grain, `cases.${i}.expect`),
  ]);

function givenIssues(one: Case, path: string): Issue[] {
  return Object.entries(one.given).flatMap(([table, rows]) => {
    const of = (standard as Readonly<Record<string, StandardTable>>)[table];
    if (!of) return [unknown('table', table, Object.keys(standard), path)];
    const faults = (rows as readonly Cells[]).flatMap((row, r) => {
      const at = `${path}.${table}.${r}`;
      const strange = Object.keys(row).filter((column) => !of.columns[column]);
      return strange.length > 0
        ? strange.map((column) => unknown('column', column, Object.keys(of.columns), `${at}.${column}`))
        : refused({ ...one, given: { [table]: [row] } }, table as TableName, at).map((issue) => numbered(issue, r + 1));
    });
    return faults.length > 0 ? faults : refused(one, table as TableName, `${path}.${table}`);
  });
}

const expectIssues = ({ expect }: Case, grain: readonly string[], path: string): Issue[] =>
  expect.flatMap(({ keys }, i) =>
    Object.keys(keys)
      .filter((column) => !grain.includes(column))
      .map((column) => unknown('column', column, grain, `${path}.${i}.keys.${column}`)),
  );

const unknown = (kind: 'table' | 'column', name: string, known: readonly string[], path: string): Issue => ({
  code: `unknown-${kind}`,
  path,
  message: `unknown ${kind}: ${name}${didYouMean(name, known)}`,
});

/** A row asked alone is the first there. */
const numbered = (issue: Issue, row: number): Issue => ({
  ...issue,
  message: issue.message.replace('row 1', `row ${row}`),
});

/** Why a home would not take the rows of a table. */
function refused(one: Case, table: TableName, path: string): Issue[] {
  try {
    memorySource({ tables: { [table]: caseRows(one)[table] } as RowsByTable, provenance: 'synthetic' });
    return [];
  } catch (error) {
    if (!(error instanceof QianliyanError)) throw error;
    return [{ code: 'bad-shape', path, message: error.message }];
  }
}
