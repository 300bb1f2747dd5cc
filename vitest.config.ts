import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/browser/chromium.mjs';
import { SlowFirst } from './scripts/vite/slow-first.mjs';
import { workspaceSources } from './scripts/vite/workspace-sources.mjs';

const setupFiles = ['test/setup/fail-on-console.ts'];
const browserTests = '**/*.browser.test.ts';

async function browser() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: await chromiumLaunchOptions(),
      contextOptions: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}

/** One maker per project, so that a run of one does not pay for the start of the others. */
const makers: Record<string, () => TestProjectInlineConfiguration | Promise<TestProjectInlineConfiguration>> = {
  node: () => ({
    extends: true,
    test: {
      name: 'node',
      include: ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
      exclude: [browserTests, 'test/{packaging,pages,real,cluster,soak}/**'],
      setupFiles,
      // A worker reads each module once, not once a file: most of a small file's time was that.
      isolate: false,
    },
  }),
  browser: async () => ({
    extends: true,
    test: {
      name: 'browser',
      include: [`packages/*/{src,test}/${browserTests}`, `test/${browserTests}`],
      setupFiles,
      browser: await browser(),
    },
  }),
  storybook: async () => {
    const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
    return {
      extends: true,
      plugins: [await storybookTest({ configDir: '.storybook' })],
      test: { name: 'storybook', setupFiles, browser: await browser() },
    };
  },
  /** Needs what `npm run build` makes. */
  packaging: () => ({
    extends: true,
    test: { name: 'packaging', include: ['test/{packaging,soak}/**/*.test.ts'], testTimeout: 60_000 },
  }),
  /** Runs the built portal and catalogue in Chromium; the portal makes, loads and judges a province first. */
  pages: () => ({
    extends: true,
    test: { name: 'pages', include: ['test/pages/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 },
  }),
  /** The random and the killed, at length: `npm run test:soak`. */
  soak: () => ({
    extends: true,
    test: {
      name: 'soak',
      include: ['test/soak/**/*.test.ts', 'packages/engines/src/store/{nth-step,power-loss,store-model}.test.ts'],
      fileParallelism: false,
      hookTimeout: 120_000,
    },
  }),
  /** Needs data from outside the clone: `npm run test:real`. */
  real: () => ({
    extends: true,
    test: { name: 'real', include: ['test/real/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
  }),
  /** Needs ClickHouse servers: `npm run test:cluster`. */
  cluster: () => ({
    extends: true,
    test: {
      name: 'cluster',
      include: ['test/cluster/**/*.test.ts'],
      globalSetup: ['test/cluster/global-setup.ts'],
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 240_000,
    },
  }),
};

const asked = process.argv.flatMap((word, i, words) =>
  word === '--project' ? [words[i + 1] ?? ''] : word.startsWith('--project=') ? [word.slice(10)] : [],
);
const names = asked.length > 0 ? asked : ['node', 'browser', 'storybook'];

export default defineConfig({
  plugins: [workspaceSources()],
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Vitest would leave a core to itself, which it does not need: on two cores that is half the machine.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SlowFirst },
    env: { TZ: 'Asia/Shanghai' },
    projects: await Promise.all(
      Object.keys(makers)
        .filter((name) => names.includes(name))
        .map((name) => makers[name]!()),
    ),
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/generated/**'],
      reporter: ['text-summary', 'json-summary', 'json'],
      reportsDirectory: 'coverage',
      reportOnFailure: true,
    },
  },
});
