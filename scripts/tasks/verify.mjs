import { one, program, runChecks, tests } from '../shared/checks.mjs';
import { buildBundles, buildManifest, buildPackages } from './build.mjs';
import { buildCatalogue } from './catalogue.mjs';

/** Files as they were when last found well formed are not read again. */
const format = '--check --log-level warn --cache --cache-strategy content --cache-location .cache/prettier .'.split(
  ' ',
);
const typedoc = '--emit none --skipErrorChecking --treatValidationWarningsAsErrors --logLevel Warn'.split(' ');

/**
 * `npm test`: everything that needs nothing but the clone and the package registry. What stands in a list runs side by
 * side, the longest first: each keeps one core busy for most of its time.
 */
export async function run() {
  return runChecks([
    [
      one('类型：程序 · types of the packages', buildPackages),
      program('格式 · format', 'prettier', format),
      one('组件说明 · elements manifest', buildManifest),
    ],
    [
      program('代码规则 · lint', 'eslint', ['.', '--max-warnings', '0']),
      // The compiler has found the errors of types by now.
      program('公开接口的说明 · public symbols are documented', 'typedoc', typedoc),
      program('类型：测试与示例 · types of tests and stories', 'tsc', ['-p', 'test/tsconfig.json']),
      one('组件目录 · catalogue', async () => void (await buildCatalogue({ stdio: ['ignore', 'ignore', 'inherit'] }))),
      program('无用代码 · unused code', 'knip', []),
      one('网页打包 · bundles', buildBundles),
    ],
    tests('单元、组件与示例测试 · unit, component and story tests', ['node', 'browser', 'storybook'], ['--coverage']),
    tests('包装与页面 · packaging and pages', ['packaging', 'pages']),
  ]);
}
