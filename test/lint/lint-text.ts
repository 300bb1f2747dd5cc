import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** With CI set the parser would read files from the disk once and never see the text it is handed. */
const parserOptions = { disallowAutomaticSingleRunInference: true };
const eslint = new ESLint({ cwd: root, ignore: false, overrideConfig: { languageOptions: { parserOptions } } });

/** The ids of the rules that `code` breaks when it stands in `file` (a path from the root that exists). */
export async function brokenRules(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return [...new Set(result?.messages.map((message) => message.ruleId))];
}
