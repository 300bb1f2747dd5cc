import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { memorySource, standard } from '@qianliyan/sdk';
import type { StandardTable } from '@qianliyan/sdk';
import type { PublishedManifest, PublishedSchema } from '@qianliyan/sdk/published';
import { publishFolder } from '@qianliyan/server';
import { expect, onTestFinished, test } from 'vitest';
import { markedRows } from '../sensitivity/markers.js';
import { temporaryFolder } from './published-home.js';

test('no byte of a staff or personal column is in any file', async () => {
  const { folder, remove } = await temporaryFolder();
  onTestFinished(remove);
  const out = path.join(folder, 'out');
  const { rows, marks } = markedRows();
  await publishFolder(memorySource({ tables: rows, provenance: 'synthetic' }), out);
  const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as PublishedManifest;
  const schema = JSON.parse(
    await readFile(path.join(out, 'files', `${manifest.schema}.bin`), 'utf8'),
  ) as PublishedSchema;
  const files = (await readdir(path.join(out, 'files'))).map((file) => path.join(out, 'files', file));
  const bytes = await Promise.all([...files, path.join(out, 'manifest.json')].map((file) => readFile(file, 'utf8')));
  const everything = bytes.join('\n');
  expect(everything).toContain('公开10');
  expect(marks.size).toBeGreaterThan(100);
  expect([...marks.keys()].filter((text) => everything.includes(text))).toEqual([]);
  // Numbers are packed, so what cannot be searched for is known by its column.
  const columns = Object.values(schema.shelves).flatMap(({ sections }) =>
    Object.values(sections).flatMap(({ table, series, periods, rollup }) => [
      ...[...series, ...periods].map((column) => [table, column] as const),
      ...Object.values(rollup?.measures ?? {}).flatMap((measure) =>
        'count' in measure ? [] : [[table, Object.values(measure)[0] as string] as const],
      ),
    ]),
  );
  const hidden = columns.filter(
    ([table, column]) =>
      (standard[table as keyof typeof standard] as StandardTable).columns[column]!.sensitivity !== 'public',
  );
  expect(hidden).toEqual([]);
  expect(columns.length).toBeGreaterThan(100);
});
