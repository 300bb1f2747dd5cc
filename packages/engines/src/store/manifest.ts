import { createHash } from 'node:crypto';
import type { Day, Provenance } from '@qianliyan/sdk';

/** A kept aggregate of one part's rows, a Parquet file beside it. 汇总文件 */
export interface RollupFile {
  /** Path under `parts/`. */
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** One immutable Parquet file of a partition. 分区文件 */
export interface Part {
  /** Path under `parts/`, `paymentVoucher/2025-06-1f0c….parquet`. */
  readonly file: string;
  /** `whole`, a year, or a month. */
  readonly partition: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Sum of every amount column in fen, as text: it may pass what a number holds. */
  readonly sums: Readonly<Record<string, string>>;
  /** Least and greatest value of the day column. */
  readonly days: readonly [Day, Day] | null;
  /** Least and greatest `year`. */
  readonly years: readonly [number, number] | null;
  /** `feed/businessDate` of the batches with rows in it. */
  readonly origins: readonly string[];
  /** Its rollups by name and definition; null where one was found not worth its place. */
  readonly rollups?: Readonly<Record<string, RollupFile | null>>;
}

/** Rollups of several parts put together, so that a question about a year opens one file. They hold while the table has every one of the parts. 合并汇总 */
export interface JoinedParts {
  /** Files of the parts. */
  readonly parts: readonly string[];
  readonly rollups: Readonly<Record<string, RollupFile>>;
}

/** One table in a snapshot. */
export interface StoredTable {
  readonly provenance: Provenance;
  readonly parts: readonly Part[];
  readonly joined?: readonly JoinedParts[];
}

/** A batch that was taken in, kept to tell a repeat from a conflict. 已入库批次 */
export interface TakenBatch {
  readonly batchId: string;
  readonly feed: string;
  readonly businessDate: Day;
  readonly revision: number;
  /** True of rows from years past, for which the watermark does not wait. 补录 */
  readonly backfill?: true;
  /** Hex SHA-256 of its `batch.json`, which holds the hashes of its files. */
  readonly digest: string;
  readonly tables: readonly string[];
  readonly received: number;
  readonly quarantined: number;
}

/** Refused rows of one publish. */
export interface QuarantinePart {
  readonly file: string;
  readonly batches: readonly string[];
  readonly rows: number;
}

/** One night's version of the data: which files are the tables. 快照清单 */
export interface Manifest {
  readonly format: 'qianliyan-store/1';
  readonly parent: string | null;
  readonly dataThrough: Day | null;
  readonly tables: Readonly<Partial<Record<string, StoredTable>>>;
  readonly batches: readonly TakenBatch[];
  readonly quarantine: readonly QuarantinePart[];
}

/** The data folder before anything was published. */
export const emptyManifest: Manifest = {
  format: 'qianliyan-store/1',
  parent: null,
  dataThrough: null,
  tables: {},
  batches: [],
  quarantine: [],
};

/** A manifest as text; its hash is the snapshot's id. */
export const manifestText = (manifest: Manifest): string => JSON.stringify(manifest);

/** The snapshot id of a manifest's text: the first 16 hex digits of its SHA-256. 快照编号 */
export const snapshotId = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** True for the shape of a snapshot id, so that one from outside never becomes a path. */
export const isSnapshotId = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);
