import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/shared/paths.mjs';
import { unlessUnchanged } from '../../scripts/shared/stamp.mjs';

const folder = '.cache/stamp-test';
const what = { stamp: `${folder}/stamp`, inputs: [`${folder}/in`], output: `${folder}/out` };

/** Works when it must, and says whether it did. */
const attempt = () => unlessUnchanged(what, () => writeFileSync(`${root}${what.output}`, 'done'));

describe('unlessUnchanged', () => {
  beforeEach(() => {
    mkdirSync(`${root}${folder}/in`, { recursive: true });
    writeFileSync(`${root}${folder}/in/a`, '1');
  });
  afterEach(() => rmSync(`${root}${folder}`, { recursive: true }));

  it('works once, and again when an input changes, comes or goes', async () => {
    expect(await attempt()).toBe(true);
    expect(await attempt()).toBe(false);
    writeFileSync(`${root}${folder}/in/a`, '2');
    expect(await attempt()).toBe(true);
    writeFileSync(`${root}${folder}/in/b`, '');
    expect(await attempt()).toBe(true);
    rmSync(`${root}${folder}/in/b`);
    expect(await attempt()).toBe(true);
    expect(await attempt()).toBe(false);
  });

  it('works again when the output is gone, or when the work failed', async () => {
    await attempt();
    rmSync(`${root}${what.output}`);
    expect(await attempt()).toBe(true);
    writeFileSync(`${root}${folder}/in/a`, '3');
    await expect(unlessUnchanged(what, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await attempt()).toBe(true);
  });
});
