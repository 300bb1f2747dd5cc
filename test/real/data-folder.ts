import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real data the suite was started with. */
export const dataFolder = process.env['QIANLIYAN_REAL_DATA'] ?? '../shared/data';

/** Files of a folder of real data, by name. */
export const filesOf = (folder: string): string[] =>
  readdirSync(join(dataFolder, folder))
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(dataFolder, folder, name));
