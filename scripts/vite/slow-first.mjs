import { BaseSequencer } from 'vitest/node';

/** Test files that take longest, the longest first. */
const slow = [
  'test/oracle/sample.test.ts',
  'test/pages/pages.test.ts',
  'test/packaging/consumer.test.ts',
  'packages/engines/src/store/nth-step.test.ts',
  'test/conformance/duckdb.test.ts',
  'test/soak/kills.test.ts',
  'packages/engines/src/rollup/rollups.test.ts',
  'packages/engines/src/store/power-loss.test.ts',
  'packages/engines/src/load/batch-model.test.ts',
  'test/indicators/kept-leaves.test.ts',
  'test/lint/rules.test.ts',
];

/**
 * Runs the slow files first. A fresh clone knows nothing of how long a file takes, and one of these begun last
 * keeps one core busy while the others have nothing left to do.
 */
export class SlowFirst extends BaseSequencer {
  /** @type {BaseSequencer['sort']} */
  async sort(files) {
    const rank = (/** @type {string} */ file) => {
      const at = slow.findIndex((name) => file.endsWith(name));
      return at < 0 ? slow.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId));
  }
}
