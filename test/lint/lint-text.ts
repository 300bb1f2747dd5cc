import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Most rules look at the text alone: reading the types of the whole project for them would take longer than all of them together. */
const byText = new ESLint({ cwd: root, ignore: false, overrideConfig: tseslint.configs.disableTypeChecked });

/** With CI set the parser would read files from the disk once and never see the text it is handed. */
const parserOptions = { disallowAutomaticSingleRunInference: true, project: ['packages/regions/tsconfig.json'] };
const byTypes = new ESLint({ cwd: root, ignore: false, overrideConfig: { languageOptions: { parserOptions } } });

async function broken(eslint: ESLint, file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return [...new Set(result?.messages.map((message) => message.ruleId))];
}

/** The ids of the rules that `code` breaks when it stands in `file` (a path from the root that exists), those that ask for types aside. */
export const brokenRules = (file: string, code: string) => broken(byText, file, code);

/** The ids of all rules that `code` breaks when it stands in the regions' `file`. */
export const brokenTypedRules = (file: `packages/regions/src/${string}`, code: string) => broken(byTypes, file, code);
