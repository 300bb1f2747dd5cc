import { existsSync, readFileSync } from 'node:fs';

/**
 * How many checks passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** The sum of tallies. */
export function sum(/** @type {readonly Tally[]} */ tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The one line that ends every suite: `N passed, N failed, N skipped`. */
export function tallyLine(/** @type {Tally} */ { passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The last tally line in a suite's output (npm may add words of its own after it), or `null` when it did not get so far. */
export function lastTally(/** @type {string} */ output) {
  const match = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped\r?$/gm)].at(-1);
  return match ? { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3]) } : null;
}

/** What begins the line of a failed check or test: {@link failures} finds it by this. */
export const failureMark = '✘ ';

/** The lines of a suite's output that name what failed. */
export function failures(/** @type {string} */ output) {
  return output.split(/\r?\n/).filter((line) => line.startsWith(failureMark));
}

/**
 * The tests that failed in a Vitest run, one line each: file, name and the first line of why.
 *
 * @param {string} report path of Vitest's JSON report
 * @returns {string[]}
 */
export function failedTests(report) {
  if (!existsSync(report)) return [];
  /** @type {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${firstLine(message)}`] : [];
    return failed.map((test) => `${name} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

function firstLine(/** @type {string | undefined} */ text) {
  return text?.split('\n', 1)[0] ?? '';
}

/**
 * The tally of a Vitest run. A file that could not be loaded counts as one failed test, and so does
 * a run that failed for another reason (an unhandled error) or left no report.
 *
 * @param {string} report path of Vitest's JSON report
 * @param {number} status exit code of the run
 * @returns {Tally}
 */
export function vitestTally(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const run = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = run.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = run.numFailedTests + unloaded;
  return {
    passed: run.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}
