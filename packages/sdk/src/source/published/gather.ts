import { SourceError } from '../../errors.js';
import type { StandardTable } from '../../standard/table.js';
import type { Cells } from '../../table/build.js';
import type { Filter } from '../../query/query.js';
import type { Way } from './find-way.js';
import type { Folder } from './folder.js';
import { readRows } from './read-rows.js';

/**
 * The rows a way finds, each once: a region's row stands in its own file and in that of the region above it.
 * @throws SourceError `snapshot-gone` | `http-failed` | `aborted`
 */
export async function gather(
  way: Way,
  table: StandardTable,
  columns: readonly string[],
  where: Filter | undefined,
  folder: Folder,
  signal?: AbortSignal,
): Promise<Cells[]> {
  const { shelf, schema, sectionName, files } = way;
  const by = shelf.cut === 'place' && schema.standing === undefined ? (schema.by ?? 'regionCode') : undefined;
  const [day] = schema.periods;
  const read = new Set(files.map(({ part }) => part));
  const names = [...new Set([...columns, ...(by === undefined ? [] : [by]), ...(day === undefined ? [] : [day])])];
  const found = await Promise.all(
    files.map(async ({ part, file, from }) => {
      const section = (await folder.open(file, shelf, signal)).get(sectionName)!;
      const rows = unpack(section, table, names, where, file);
      return rows.filter((row) => {
        const region = by === undefined ? undefined : String(row[by]);
        const here = region === undefined || region === part || !read.has(region);
        return here && (from === undefined || String(row[day!]) >= from);
      });
    }),
  );
  return found.flat();
}

function unpack(
  section: Parameters<typeof readRows>[0],
  table: StandardTable,
  names: readonly string[],
  where: Filter | undefined,
  file: string,
): Cells[] {
  try {
    return readRows(section, table, names, where);
  } catch (cause) {
    throw new SourceError('http-failed', `published file is damaged: ${file}`, { subject: file, cause });
  }
}
