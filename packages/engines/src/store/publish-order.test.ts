import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changes, twoNights } from '../../test/nights.js';
import { steppedFiles } from '../../test/stepped-files.js';
import { manifestFiles } from './manifest-files.js';

/** Every file of a folder with its size and time of change. */
const seen = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const at = path.join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(at);
      return `${at} ${size} ${mtimeMs}`;
    });

test.each(['load', 'correct'] as const)(
  'in a %s, everything is flushed before it is named, and named before the pointer moves; outside tmp only the port writes',
  async (name) => {
    const nights = await twoNights();
    onTestFinished(nights.close);
    const steps: string[] = [];
    let folders: readonly string[] = [];
    let last: readonly string[] = [];
    const look = () => folders.flatMap(seen);
    const store = await nights.open(
      steppedFiles({
        before: () => {
          expect(look()).toEqual(last);
        },
        after: ({ name, paths }) => {
          steps.push([name, ...paths].join(' '));
          last = look();
        },
      }),
    );
    const before = store.current();
    folders = ['parts', 'manifests'].map((one) => store.path(one));
    last = look();
    await changes[name](store, nights.inbox);

    const at = (start: string, end = '') => steps.findIndex((step) => step.startsWith(start) && step.endsWith(end));
    const moved = at('pointer.move');
    const { id, manifest } = store.current();
    const old = new Set(manifestFiles(before.manifest));
    const files = [
      ...manifestFiles(manifest)
        .filter((file) => !old.has(file))
        .map((file) => store.path('parts', file)),
      store.path('manifests', `${id}.json`),
    ];
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const named = at('rename', ` ${file}`);
      const temporary = steps[named]?.split(' ')[1] ?? '';
      const flushed = Math.max(at(`sync ${temporary}`), at(`write ${temporary}`));
      const listed = steps.indexOf(`sync ${path.dirname(file)}`, named);
      expect(
        [flushed, named, listed, moved].every((step, i, all) => step >= 0 && (i === 0 || all[i - 1]! < step)),
      ).toBe(true);
      if (!temporary.startsWith(file)) expect(temporary.startsWith(store.path('tmp'))).toBe(true);
    }
    store.close();
  },
);
