import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { loadBatches, openStore } from '@qianliyan/engines';
import { childrenOf } from '@qianliyan/regions';

const lines = 200_000;
const businessDate = '2025-06-30';

/** A table of a batch as text, with what batch.json says of it. */
function file(
  /** @type {string} */ table,
  /** @type {string[]} */ header,
  /** @type {string[][]} */ rows,
  control = {},
) {
  const text = [header, ...rows].map((row) => row.join(',')).join('\n') + '\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { text, said: { table, file: `${table}.csv`, rows: rows.length, control, sha256 } };
}

const yuan = (/** @type {number} */ fen) => (fen / 100).toFixed(2);

/** One night's payments of every county, in the standard's own format. */
function writeBatch(/** @type {string} */ folder) {
  const province = '510000000';
  const cities = childrenOf(province);
  const counties = cities.flatMap(({ code }) => childrenOf(code));
  const place = (/** @type {import('@qianliyan/regions').Region} */ { code, name, shortName, level, parent }) => [
    code,
    name,
    shortName,
    level,
    parent ?? '',
  ];
  const regions = [[province, '四川省', '四川', 'province', ''], ...[...cities, ...counties].map(place)];
  const fen = Array.from({ length: lines }, (_, i) => ((i * 7_919) % 10_000_000) + 1);
  const total = yuan(fen.reduce((sum, amount) => sum + amount, 0));
  const payments = fen.map((amount, i) => {
    const county = counties[i % counties.length]?.code ?? province;
    return [
      `V${i}`,
      '2025',
      businessDate,
      county,
      `A${i % 500}`,
      'GPB',
      '2050202',
      `P${i % 20_000}`,
      yuan(amount),
      yuan(amount),
    ];
  });
  const header = [
    'voucherId',
    'year',
    'actualDate',
    'regionCode',
    'agencyCode',
    'fundBook',
    'functionCode',
    'payeeCode',
    'amount',
    'actualAmount',
  ];
  const files = [
    file('region', ['regionCode', 'name', 'shortName', 'level', 'parentCode'], regions),
    file('paymentVoucher', header, payments, { amount: total, actualAmount: total }),
  ];
  mkdirSync(folder);
  for (const { text, said } of files) writeFileSync(join(folder, said.file), text);
  const said = {
    format: 'qianliyan-batch/1',
    batchId: 'bench',
    feed: 'bench',
    businessDate,
    revision: 1,
    provenance: 'synthetic',
  };
  writeFileSync(join(folder, 'batch.json'), JSON.stringify({ ...said, files: files.map((one) => one.said) }));
}

/** A night's batch judged, reconciled and published, against DuckDB merely copying the same file into Parquet. */
export function benchmarks() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const batch = join(folder, 'batch');
  writeBatch(batch);
  let store = 0;
  const ours = async () => {
    const { taken } = await loadBatches(await openStore(join(folder, `store-${(store += 1)}`)), [batch]);
    const accepted = taken[0]?.tables.find(({ table }) => table === 'paymentVoucher')?.accepted;
    if (accepted !== lines) throw new Error(`accepted ${accepted} of ${lines} lines`);
  };
  const theirs = async () => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const csv = join(batch, 'paymentVoucher.csv');
    await connection.run(
      `COPY (SELECT * FROM read_csv('${csv}') ORDER BY regionCode, agencyCode) TO '${join(folder, 'bare.parquet')}'`,
    );
    connection.closeSync();
    instance.closeSync();
  };
  return [
    {
      name: `import: ${lines} payment lines checked, reconciled and published`,
      peer: 'bare read_csv to Parquet',
      runs: 5,
      ours,
      theirs,
    },
  ];
}
