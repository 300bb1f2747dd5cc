import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { tool } from './command.mjs';
import { root } from './paths.mjs';
import { heading, say, since } from './say.mjs';
import { failedTests, failureMark, sum, tallyLine, vitestTally } from './tally.mjs';

/**
 * A tally, and what failed by name where the check has names for it.
 *
 * @typedef {import('./tally.mjs').Tally & { named?: readonly string[] }} Result
 */

/**
 * A named piece of a suite and what it counts.
 *
 * @typedef {{ name: string, work: () => Promise<Result> }} Check
 */

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} name
 * @param {() => Promise<number | void>} work answers an exit code, or throws
 * @returns {Check}
 */
export function one(name, work) {
  return {
    name,
    work: async () => {
      const status = await work().catch((error) => (say(error.message), 1));
      return status ? { passed: 0, failed: 1, skipped: 0 } : { passed: 1, failed: 0, skipped: 0 };
    },
  };
}

/** A check that passes when a program of the install exits with 0. */
export function program(/** @type {string} */ name, /** @type {string} */ bin, /** @type {readonly string[]} */ args) {
  return one(name, () => tool(bin, args));
}

/**
 * A run of Vitest projects; every test counts.
 *
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {readonly string[]} [more] further arguments
 * @returns {Check}
 */
export function tests(name, projects, more = []) {
  return {
    name,
    work: async () => {
      const report = `${root}.cache/reports/${projects.join('-')}.json`;
      mkdirSync(`${root}.cache/reports`, { recursive: true });
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const status = await tool('vitest', [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        ...reporters,
        ...more,
      ]);
      return { ...vitestTally(report, status), named: failedTests(report) };
    },
  };
}

/**
 * Runs checks one after the other, and those that stand in one list side by side, as many at a time as there are cores.
 * Prints each with its time and the summed line at the end, and answers the exit code.
 *
 * @param {readonly (Check | readonly Check[])[]} steps
 */
export async function runChecks(steps) {
  /** @type {{ name: string, tally: Result, time: string }[]} */
  const done = [];
  for (const [i, step] of steps.entries()) {
    const checks = [step].flat();
    heading(`[${i + 1}/${steps.length}] ${checks.map(({ name }) => name).join('\n        ')}`);
    const waiting = checks.values();
    const worker = async () => {
      for (const { name, work } of waiting) {
        const start = performance.now();
        const tally = await work();
        done.push({ name, tally, time: since(start) });
        say(`${tally.failed === 0 ? '✔' : '✘'} ${name} (${since(start)})`);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
  }
  heading('结果 · result');
  for (const { name, tally, time } of done)
    say(`${tally.failed === 0 ? '✔' : '✘'} ${time.padStart(8)}  ${tallyLine(tally)}  ${name}`);
  for (const { tally } of done) for (const test of tally.named ?? []) say(`${failureMark}${test.replace(root, '')}`);
  const total = sum(done.map(({ tally }) => tally));
  process.stdout.write(`${tallyLine(total)}\n`);
  return total.failed === 0 && total.skipped === 0 ? 0 : 1;
}
