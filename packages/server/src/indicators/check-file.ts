import { checkCaseRows, checkIndicator, runCases } from '@qianliyan/indicators';
import type { Indicator } from '@qianliyan/indicators';
import { placed, readJson, shapeIssues } from './file-issues.js';
import type { FileIssue, Places } from './file-issues.js';
import { readText } from './read-text.js';
import { indicatorSchema } from './indicator-schema.js';
import { membersAt } from './members-at.js';
import { declarationsOf } from './program.js';

/** What a file declares, and what is wrong with it. */
export interface CheckedFile {
  readonly file: string;
  readonly indicators: readonly Indicator[];
  readonly issues: readonly FileIssue[];
}

/**
 * Checks a `.json` file of one indicator, or a `.js` file whose exports are indicators: shape, names, expressions, and that nothing is
 * counted twice. 检查指标文件
 * @throws QianliyanError `file-unreadable` for a file that cannot be read or run
 */
export async function checkFile(file: string): Promise<CheckedFile> {
  if (!file.endsWith('.json')) {
    const found = (await declarationsOf(file)).map((value) => judge({ file, text: null }, value));
    return {
      file,
      indicators: found.flatMap(({ indicators }) => indicators),
      issues: found.flatMap(({ issues }) => issues),
    };
  }
  const text = await readText(file);
  const { value, issues } = readJson({ file, text });
  return issues.length > 0 ? { file, indicators: [], issues } : { file, ...judge({ file, text }, value) };
}

function judge(places: Places, value: unknown): Pick<CheckedFile, 'indicators' | 'issues'> {
  const read = indicatorSchema.safeParse(value);
  if (!read.success) {
    const issues = shapeIssues(read.error, value, membersAt).map((issue) => placed(places, issue));
    return { indicators: [], issues };
  }
  const indicator = value as Indicator;
  const faults = checkIndicator(indicator);
  const found = faults.length > 0 ? faults : checkCaseRows(indicator);
  const issues = found.map((issue) => placed(places, issue));
  return { indicators: issues.length > 0 ? [] : [indicator], issues };
}

/** Runs the cases of a file's sound indicators; each that is not met is an issue at its place. 运行文件中的用例 */
export async function testFile(checked: CheckedFile): Promise<readonly FileIssue[]> {
  const text = checked.file.endsWith('.json') ? await readText(checked.file) : null;
  const found: FileIssue[] = [];
  for (const indicator of checked.indicators) {
    for (const { case: name, expected, found: outcome } of await runCases(indicator)) {
      const index = indicator.cases.findIndex((one) => one.name === name);
      const said = outcome === null ? 'nothing' : JSON.stringify(outcome);
      const message = `${indicator.id}: case "${name}" expects ${JSON.stringify(expected)}, found ${said}`;
      found.push({
        ...placed({ file: checked.file, text }, { code: 'missing', path: `cases.${index}`, message }),
        code: 'case-failed',
      });
    }
  }
  return found;
}
