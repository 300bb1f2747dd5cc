import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root, ignore: false });

/** The ids of the rules that `code` breaks when it stands in `file` (a path from the root that exists). */
export async function brokenRules(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return [...new Set(result?.messages.map((message) => message.ruleId))];
}
