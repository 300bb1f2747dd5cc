import type { Encoding } from './intake/decode.js';
import type { Day } from './period.js';
import type { Provenance } from './source/source.js';

/** One table's file in a batch, with what must come out of it. 批次文件 */
export interface BatchFile {
  readonly table: string;
  readonly file: string;
  readonly rows: number;
  /** Sum of every amount column, in yuan as text. 控制总数 */
  readonly control: Readonly<Record<string, string>>;
  /** Hex SHA-256 of the file. */
  readonly sha256: string;
  /** UTF-8 unless told; a byte-order mark wins. 编码 */
  readonly encoding?: Encoding;
}

/** `batch.json` of a T+1 batch folder in the standard's own format. 数据批次 */
export interface BatchManifest {
  readonly format: 'qianliyan-batch/1';
  readonly batchId: string;
  /** Who sends: finance, audit … */
  readonly feed: string;
  readonly businessDate: Day;
  /** A higher revision of the same feed and day replaces the lower one. */
  readonly revision: number;
  readonly provenance: Provenance;
  /** True of rows brought in once, from years past: their feed sends no nights, so the watermark does not wait for it. 补录 */
  readonly backfill?: true;
  readonly files: readonly BatchFile[];
}
