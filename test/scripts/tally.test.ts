import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failedTests, failureMark, lastTally, sum, tallyLine, vitestTally } from '../../scripts/shared/tally.mjs';

const tally = fc.record({ passed: fc.nat(), failed: fc.nat(), skipped: fc.nat() });
const folder = () => mkdtempSync(`${tmpdir()}/tally-`);

describe('tally', () => {
  it('reads back the line it wrote, whatever stands around it', () => {
    fc.assert(
      fc.property(tally, fc.lorem(), (one, noise) => {
        expect(lastTally(`${noise}\n1 passed, 2 failed, 3 skipped\n${tallyLine(one)}\n`)).toEqual(one);
        expect(lastTally(`${tallyLine(one)}\nnpm error code 1\n`)).toEqual(one);
      }),
    );
  });

  it('finds none where a suite broke off', () => {
    expect(lastTally('Error: no space left\n  1 passed, 2 failed')).toBeNull();
  });

  it('adds up', () => {
    fc.assert(
      fc.property(fc.array(tally), (tallies) => {
        expect(sum(tallies).passed).toBe(tallies.reduce((total, { passed }) => total + passed, 0));
      }),
    );
  });

  it('counts a file that did not load, and a run that failed otherwise, as one failed test', () => {
    const report = `${folder()}/report.json`;
    const run = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
    writeFileSync(report, JSON.stringify({ ...run, testResults: [{ status: 'failed', assertionResults: [] }] }));
    expect(vitestTally(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
    writeFileSync(report, JSON.stringify({ ...run, testResults: [] }));
    expect(vitestTally(report, 1).failed).toBe(1);
    expect(vitestTally(report, 0).failed).toBe(0);
    expect(vitestTally('nowhere.json', 0).failed).toBe(1);
  });

  it('names the tests that failed, and the files that did not load', () => {
    const report = `${folder()}/report.json`;
    const failed = { status: 'failed', fullName: 'table adds up', failureMessages: ['1 is not 2\n  at line 3'] };
    const passed = { status: 'passed', fullName: 'table is there', failureMessages: [] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
    ];
    writeFileSync(report, JSON.stringify({ testResults }));
    expect(failedTests(report)).toEqual(['a.test.ts > table adds up: 1 is not 2', 'b.test.ts: no such module']);
    expect(failedTests('nowhere.json')).toEqual([]);
  });

  it('sums the suites of .ci/run, one that broke off counting as failed', () => {
    const logs = folder();
    writeFileSync(`${logs}/0.log`, 'x\n10 passed, 0 failed, 0 skipped\n');
    writeFileSync(`${logs}/1.log`, '5 passed, 0 failed, 0 skipped\n');
    expect(execFileSync(process.execPath, ['scripts/sum-suites.mjs', logs], { encoding: 'utf8' })).toBe(
      '15 passed, 0 failed, 0 skipped\n',
    );
    writeFileSync(`${logs}/2.log`, 'the disk is full\n');
    const broken = () => execFileSync(process.execPath, ['scripts/sum-suites.mjs', logs], { encoding: 'utf8' });
    expect(broken).toThrow();
    writeFileSync(`${logs}/2.log`, `${failureMark}a.test.ts > table adds up\n5 passed, 1 failed, 0 skipped\n`);
    expect(broken).toThrow(
      expect.objectContaining({ stdout: '✘ a.test.ts > table adds up\n20 passed, 1 failed, 0 skipped\n' }),
    );
  });
});
