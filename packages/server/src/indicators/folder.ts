import { checkPolicy, checkPolicyIds } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import type { Holidays, Indicator, Issue, Policy } from '@qianliyan/indicators';
import { QianliyanError } from '@qianliyan/sdk';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkFile } from './check-file.js';
import { placed, readJson, shapeIssues } from './file-issues.js';
import type { FileIssue } from './file-issues.js';
import { holidaysSchema, policySchema } from './indicator-schema.js';
import { readText } from './read-text.js';

/** The shipped indicators with a city's own, and what it decides about them. 本地指标目录 */
export interface Rulebook {
  readonly indicators: readonly Indicator[];
  readonly policy: Policy;
  readonly holidays: Holidays;
}

/** Files of a folder that declare no indicator. */
const decisions = ['policy.json', 'holidays.json'];

/** What a folder holds, with everything that is wrong in it. */
export interface CheckedFolder {
  readonly rulebook: Rulebook;
  readonly issues: readonly FileIssue[];
}

/** Indicator files of a folder, by name; folders in it are not looked into. */
export async function indicatorFiles(dir: string): Promise<string[]> {
  try {
    const names = (await readdir(dir)).filter((name) => /\.(json|js|mjs)$/.test(name) && !decisions.includes(name));
    return names.sort().map((name) => join(dir, name));
  } catch (cause) {
    throw new QianliyanError('file-unreadable', `cannot read folder: ${dir}`, { subject: dir, cause });
  }
}

/** Reads a city's folder beside the catalogue: its indicators, `policy.json` and `holidays.json`. An id of its own takes the place of a shipped one. */
export async function checkFolder(dir: string): Promise<CheckedFolder> {
  const checked = await Promise.all((await indicatorFiles(dir)).map(checkFile));
  const own = checked.flatMap(({ indicators }) => indicators);
  const twice = own.filter(({ id }, i) => own.findIndex((other) => other.id === id) !== i);
  const indicators = [...catalogue.map((one) => own.find(({ id }) => id === one.id) ?? one), ...own.filter(isNew)];
  const policy = await decision<Policy>(dir, 'policy.json', policySchema, (value) => [
    ...checkPolicyIds(
      indicators.map(({ id }) => id),
      value,
    ),
    ...indicators.flatMap((indicator) => checkPolicy(indicator, value)),
  ]);
  const holidays = await decision<Holidays>(dir, 'holidays.json', holidaysSchema, () => []);
  const issues = [
    ...checked.flatMap((file) => file.issues),
    ...twice.map(({ id }): FileIssue => {
      const message = `indicator declared twice: ${id}`;
      return { file: dir, line: 0, column: 0, code: 'bad-id', path: 'id', message };
    }),
    ...policy.issues,
    ...holidays.issues,
  ];
  return { rulebook: { indicators, policy: policy.value, holidays: holidays.value }, issues };
}

const isNew = ({ id }: Indicator): boolean => catalogue.every((one) => one.id !== id);

async function decision<T extends object>(
  dir: string,
  name: string,
  schema: z.ZodType,
  judge: (value: T) => readonly Issue[],
): Promise<{ value: T; issues: readonly FileIssue[] }> {
  const file = join(dir, name);
  const none = {} as T;
  if (!(await readdir(dir)).includes(name)) return { value: none, issues: [] };
  const text = await readText(file);
  const { value, issues } = readJson({ file, text });
  if (issues.length > 0) return { value: none, issues };
  const read = schema.safeParse(value);
  const found = read.success ? judge(value as T) : shapeIssues(read.error, value, () => []);
  return { value: value as T, issues: found.map((issue) => placed({ file, text }, issue)) };
}

/**
 * The rules to judge by: the catalogue, with a folder's own where one is given.
 * @throws QianliyanError `file-unreadable`; `bad-indicator` naming the first fault with file, line and column
 */
export async function rulebookOf(dir: string | undefined): Promise<Rulebook> {
  if (dir === undefined) return { indicators: catalogue, policy: {}, holidays: {} };
  const { rulebook, issues } = await checkFolder(dir);
  const [first] = issues;
  if (first)
    throw new QianliyanError(
      'bad-indicator',
      `${issueWords(first)}${issues.length > 1 ? ` (+${issues.length - 1})` : ''}`,
      {
        subject: first.file,
      },
    );
  return rulebook;
}

/** An issue in one line: `file:line:column path: message [code]`. */
export const issueWords = ({ file, line, column, path, message, code }: FileIssue): string =>
  `${file}${line > 0 ? `:${line}:${column}` : ''} ${path}: ${message} [${code}]`;
