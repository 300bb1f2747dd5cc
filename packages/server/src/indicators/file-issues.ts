import type { Issue } from '@qianliyan/indicators';
import { didYouMean } from '@qianliyan/sdk';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';

/** One fault of a file, where it stands in it. Lines and columns count from 1; 0 where a file is a program. 文件问题 */
export interface FileIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: Issue['code'] | 'bad-json' | 'case-failed';
  /** The member, `levels.red.when`. */
  readonly path: string;
  readonly message: string;
}

/** A file's text with the place of every member; a program has no text. */
export interface Places {
  readonly file: string;
  readonly text: string | null;
}

const positionOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

/** Reads JSON and tells where it breaks; numbers, texts and members as JSON has them, no comments. */
export function readJson({ file, text }: { file: string; text: string }): { value: unknown; issues: FileIssue[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const issues = errors.map(({ error, offset }): FileIssue => ({
    file,
    ...positionOf(text, offset),
    code: 'bad-json',
    path: '',
    message: `not JSON: ${printParseErrorCode(error)}`,
  }));
  if (issues.length > 0 || !tree) return { value: undefined, issues };
  return { value: JSON.parse(text), issues };
}

/** The node of a path, or of the longest part of it that stands in the text. */
function nodeAt(tree: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  for (let length = path.length; tree && length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, [...path.slice(0, length)]);
    if (node) return node;
  }
  return tree;
}

const segments = (path: string): (string | number)[] =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Puts an issue of a declaration where it stands in its file; an offset in an expression moves it on. */
export function placed({ file, text }: Places, { code, path, message, at }: Issue): FileIssue {
  const issue = { file, code, path, message };
  if (text === null) return { ...issue, line: 0, column: 0 };
  const node = nodeAt(parseTree(text), segments(path));
  const inText = node?.type === 'string' && at !== undefined ? 1 + at : 0;
  return { ...issue, ...positionOf(text, (node?.offset ?? 0) + inText) };
}

/** What a schema finds wrong, in the words of the other checks, with the nearest names. */
export function shapeIssues(
  error: z.ZodError,
  value: unknown,
  known: (path: readonly PropertyKey[]) => readonly string[],
): Issue[] {
  const flat = (issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[]): Issue[] =>
    issues.flatMap((issue): Issue[] => {
      const at = [...base, ...issue.path];
      const path = at.join('.');
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => ({
          code: 'unknown-member',
          path: [...at, name].join('.'),
          message: `unknown member: ${name}${didYouMean(name, known(at))}`,
        }));
      if (issue.code === 'invalid_union') {
        // The form that came nearest says what is meant.
        const nearest = [...issue.errors].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0];
        return nearest && nearest.length > 0
          ? flat(nearest, at)
          : [{ code: 'bad-shape', path, message: issue.message }];
      }
      if (issue.code === 'invalid_value') {
        const given = String(valueAt(value, at));
        const nearest = didYouMean(given, issue.values.map(String));
        const list = nearest === '' ? `, not one of: ${issue.values.slice(0, 12).map(String).join(', ')}` : nearest;
        return [{ code: 'bad-shape', path, message: `unknown ${String(at.at(-1))}: ${given}${list}` }];
      }
      return [{ code: 'bad-shape', path, message: issue.message.charAt(0).toLowerCase() + issue.message.slice(1) }];
    });
  return flat(error.issues, []);
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, part) => (at as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part], value);

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
