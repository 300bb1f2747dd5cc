import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { bannedImports, bannedMarkup, bannedSyntax, impure } from './scripts/lint/banned.mjs';
import { browserPackages, directions, purePackages } from './scripts/lint/direction.mjs';
import { noStringStyle } from './scripts/lint/no-string-style.mjs';

const tests = '**/*.test.ts';

/** What holds in the sources of every package, and what its place among the rooms adds. */
const rooms = directions.map(({ name, sources, dynamic }) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'import-x/no-relative-packages': 'error',
    '@typescript-eslint/no-restricted-imports': ['error', { paths: bannedImports, patterns: sources }],
    'no-restricted-syntax': [
      'error',
      ...bannedSyntax,
      ...bannedMarkup,
      dynamic,
      ...(purePackages.includes(name) ? impure : []),
    ],
  },
}));

/** A test may build a page from markup and read the clock; it still imports in the one direction. */
const roomTests = directions.map(({ name, tests: patterns, dynamic }) => ({
  files: [`packages/${name}/**/*.test.ts`, `packages/${name}/test/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { paths: bannedImports, patterns }],
    'no-restricted-syntax': ['error', ...bannedSyntax, dynamic],
  },
}));

export default defineConfig(
  { ignores: ['test/lint/fixtures/', '**/dist/', 'coverage/', '.cache/', '.data/', '**/generated/'] },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX, house: { rules: { 'no-string-style': noStringStyle } } },
    settings: {
      // What came with the install or was built is not followed for cycles: told here once, not found out for every import.
      'import-x/ignore': ['/node_modules/', '/dist/'],
      'import-x/external-module-folders': ['node_modules', 'dist'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.mjs', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-self-import': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...bannedSyntax],
    },
  },
  {
    files: ['packages/*/{src,test}/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/accessible-name': 'off', // wants a name on role=tooltip, whose text is its content; axe judges names in the story tests
      'house/no-string-style': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    ignores: [tests],
    // One program of the sources alone: what asks for types here is not asked of tests.
    languageOptions: { parserOptions: { project: ['test/tsconfig.lint.json'] } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  rooms,
  {
    files: browserPackages.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: [tests],
    rules: { 'import-x/no-nodejs-modules': 'error' },
  },
  { files: ['packages/*/*.js'], rules: { 'no-restricted-syntax': 'off' } }, // physical entries that pass a build on
  { files: ['packages/{components,portal}/src/**/*.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: ['stories/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, ...bannedMarkup] } },
  roomTests,
  { files: [tests], rules: { 'house/no-string-style': 'off', 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['stories/**/*.ts', '.storybook/*', '*.config.{ts,js}', '**/*.config.{ts,js,mjs}'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
