import { SourceError } from '../../errors.js';
import { resolveAggregate, resolveRows } from '../../query/resolve.js';
import type { RowPlan } from '../../query/plan.js';
import type { AggregateQuery, RowQuery } from '../../query/query.js';
import type { TableName } from '../../standard/index.js';
import type { StandardTables } from '../../standard/table.js';
import { tableFromRows } from '../../table/build.js';
import { AnswerCache } from '../http/cache.js';
import { abortedError } from '../http/share.js';
import { aggregateRows } from '../memory/aggregate.js';
import { goneError, pageOf } from '../memory/page.js';
import type { AskOptions, Description, Source } from '../source.js';
import { PublishedFiles } from './files.js';
import type { PublishedOptions } from './files.js';
import { askedBy, findWay } from './find-way.js';
import type { Asked, Way } from './find-way.js';
import { Folder } from './folder.js';
import { gather } from './gather.js';
import { columnsOf } from './read-rows.js';

/** Options of a published source. */
export interface PublishedSourceOptions extends PublishedOptions {
  /** What to check questions against; unless told, what the folder says of its own tables, so that a page carries no standard. */
  readonly standard?: StandardTables;
}

/** Snapshots to keep: that of a page that is open, and those it moves to. */
const keptSnapshots = 4;

/**
 * A source over a folder that `qianliyan publish` wrote, on any static host: public columns, whole small tables, and rollups of large ones.
 * It answers what its files hold and refuses the rest with `not-published`. 发布目录数据源
 *
 * @param base address of the folder or of its `manifest.json`
 */
export function publishedSource<T extends string = TableName>(
  base: string,
  { standard, ...options }: PublishedSourceOptions = {},
): Source<T> {
  const files = new PublishedFiles(base.replace(/\/?(manifest\.json)?$/, ''), options);
  const folders = new AnswerCache<Folder>(keptSnapshots);
  let standing: Folder | undefined;

  const newest = async (signal?: AbortSignal): Promise<Folder> => {
    const manifest = await files.manifest(signal);
    const known = folders.get(manifest.snapshot);
    // The same night may be published again with more or fewer regions.
    const isSame = known && JSON.stringify(known.manifest) === JSON.stringify(manifest);
    standing = isSame ? known : new Folder(manifest, await files.schema(manifest.schema, signal), files);
    folders.set(manifest.snapshot, standing);
    return standing;
  };
  const at = async ({ snapshot, signal }: AskOptions): Promise<Folder> => {
    if (signal?.aborted) throw abortedError(signal);
    const known = snapshot === undefined ? standing : folders.get(snapshot);
    const folder = known ?? (await newest(signal));
    if (snapshot !== undefined && folder.manifest.snapshot !== snapshot) throw goneError(snapshot);
    return folder;
  };
  const folderFor = async (query: AggregateQuery<string> | RowQuery<string>, options: AskOptions): Promise<Folder> => {
    const folder = await at(options);
    const name = bottomOf(query);
    if (!folder.schema.others.includes(name)) return folder;
    throw new SourceError('not-published', `folder holds no such table: ${name}`, { subject: name });
  };
  const askedRows = (plan: RowPlan): Asked => {
    const named = [...plan.columns, ...plan.order.map((order) => order.column)].map((column) => column.name);
    return { table: plan.table, columns: [...new Set([...named, ...columnsOf(plan.where)])], where: plan.where };
  };

  return {
    async describe(asked = {}) {
      if (asked.signal?.aborted) throw abortedError(asked.signal);
      const { manifest } = asked.snapshot === undefined ? await newest(asked.signal) : await at(asked);
      const { snapshot, dataThrough, tables: described } = manifest;
      return { snapshot, dataThrough, tables: described } as Description<T>;
    },
    async aggregate(query, options = {}) {
      const folder = await folderFor(query, options);
      const asked = askedBy(resolveAggregate(query, standard ?? folder.standard));
      const way = await findWay(asked, folder, options.signal);
      const plan = way.plan!;
      const { columns, where } = askedBy(plan);
      const rows = await gather(way, plan.table, columns, where, folder, options.signal);
      return tableFromRows(
        [...asked.plan!.output.values()],
        aggregateRows(plan, rows, plan.table.key),
        folder.manifest,
      );
    },
    async rows(query, options = {}) {
      const folder = await folderFor(query, options);
      const plan = resolveRows(query, standard ?? folder.standard);
      const asked = askedRows(plan);
      const way = await findWay(asked, folder, options.signal);
      const rows = await gather(way, asked.table, asked.columns, asked.where, folder, options.signal);
      return pageOf(plan, rows, folder.manifest);
    },
    async explain(query, options = {}) {
      const folder = await folderFor(query, options);
      const tables = standard ?? folder.standard;
      const asked =
        'columns' in query ? askedRows(resolveRows(query, tables)) : askedBy(resolveAggregate(query, tables));
      return explained(await findWay(asked, folder, options.signal));
    },
  };
}

/** The table a query asks at its bottom. */
function bottomOf(query: AggregateQuery<string> | RowQuery<string>): string {
  return 'of' in query && query.of ? bottomOf(query.of) : query.from!;
}

function explained({ shelfName, sectionName, schema, files }: Way) {
  const line = `${schema.rollup ? 'rollup' : 'rows'} ${sectionName} of ${files.length} ${shelfName} file(s)`;
  const reads = files.map(({ file, part }) => ({ what: part === '' ? file : `${file} (${part})` }));
  return { home: 'published', lines: [line], reads, ...(schema.rollup && { rollup: sectionName }) };
}
