import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { loadBatches, openStore } from '@qianliyan/engines';
import { writePayments } from './payments.mjs';

/** Runs statements in a DuckDB of its own, with the memory that ours has. */
async function inDuckdb(/** @type {string} */ path, /** @type {readonly string[]} */ statements) {
  const instance = await DuckDBInstance.create(path, { memory_limit: '2GB' });
  const connection = await instance.connect();
  await connection.run(`SET temp_directory = '${path === ':memory:' ? tmpdir() : `${path}.spill`}'`);
  for (const sql of statements) await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

/** The same batch with its payments in GB18030, by the system's `iconv`. */
async function inGb18030(/** @type {string} */ batch, /** @type {string} */ folder) {
  cpSync(batch, folder, { recursive: true });
  const csv = join(folder, 'paymentVoucher.csv');
  const out = openSync(csv, 'w');
  execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030', join(batch, 'paymentVoucher.csv')], {
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(csv)) hash.update(chunk);
  const sha256 = hash.digest('hex');
  const said = JSON.parse(readFileSync(join(batch, 'batch.json'), 'utf8'));
  const files = said.files.map((/** @type {{ table: string }} */ file) =>
    file.table === 'paymentVoucher' ? { ...file, encoding: 'gb18030', sha256 } : file,
  );
  writeFileSync(join(folder, 'batch.json'), JSON.stringify({ ...said, files }));
  return folder;
}

/**
 * A night's payments judged, reconciled, sorted and published, against DuckDB's own `read_csv` of the same file into a table of a
 * database file, and into one that is gone with the process.
 *
 * @param {{ rows?: number }} options
 */
export async function benchmarks({ rows = 10_000_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const batch = join(folder, 'batch');
  const csv = await writePayments(batch, { rows, month: '2025-06', days: [1, 30] });
  const chinese = await inGb18030(batch, join(folder, 'gb18030'));
  const runs = rows > 1_000_000 ? 1 : 3;
  let store = 0;
  const load = async (/** @type {string} */ from) => {
    const at = join(folder, `store-${(store += 1)}`);
    const opened = await openStore(at);
    const { taken } = await loadBatches(opened, [from]);
    opened.close();
    rmSync(at, { recursive: true });
    const accepted = taken[0]?.tables.find(({ table }) => table === 'paymentVoucher')?.accepted;
    if (accepted !== rows) throw new Error(`accepted ${accepted} of ${rows} lines`);
  };
  const bare = `CREATE OR REPLACE TABLE payments AS SELECT * FROM read_csv('${csv}')`;
  const size = `${rows} lines, ${Math.round(statSync(csv).size / 1e6)} MB`;
  return [
    {
      name: `import: ${size}, checked, reconciled and published`,
      peer: 'bare read_csv to a table in a database file',
      runs,
      ours: () => load(batch),
      theirs: () => inDuckdb(join(folder, 'bare.duckdb'), [bare, 'CHECKPOINT']),
    },
    {
      name: `import: ${size}, checked, reconciled and published`,
      peer: 'bare read_csv to a table in memory',
      runs,
      ours: () => load(batch),
      theirs: () => inDuckdb(':memory:', [bare]),
    },
    {
      name: `import: ${rows} lines in GB18030`,
      peer: 'the same lines in UTF-8',
      runs,
      ours: () => load(chinese),
      theirs: () => load(batch),
    },
  ];
}
