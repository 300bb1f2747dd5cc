import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbSource, openStore } from '@qianliyan/engines';
import { defaultRollups } from '@qianliyan/sdk';
import { fillStore, monthsOf } from './province-store.mjs';

const quoted = (/** @type {readonly string[]} */ files) => `[${files.map((file) => `'${file}'`).join(', ')}]`;
const parquet = (/** @type {readonly string[]} */ files) => `read_parquet(${quoted(files)}, union_by_name = true)`;

/** Opens a DuckDB of its own. */
async function engine() {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  await connection.run(`SET temp_directory = '${tmpdir()}'`);
  return connection;
}

/** Paid by prefecture: what opening the province asks of payments. */
const drill = (/** @type {string} */ through) =>
  /** @type {import('@qianliyan/sdk').AggregateQuery} */ ({
    from: 'paymentVoucher',
    where: {
      and: [
        { column: 'year', op: 'eq', value: 2025 },
        { column: 'actualDate', op: 'le', value: through },
      ],
    },
    keys: ['prefectureCode', 'fundBook'],
    measures: { paid: { sum: 'actualAmount' }, count: { count: true } },
  });

/** Every agency's payments, from the rows: a scan that both sides do alike. */
const scan = /** @type {import('@qianliyan/sdk').AggregateQuery} */ ({
  from: 'paymentVoucher',
  where: { column: 'year', op: 'eq', value: 2025 },
  keys: ['agencyCode', 'fundBook'],
  measures: {
    paid: { sum: 'actualAmount' },
    large: { sum: 'actualAmount', where: { column: 'actualAmount', op: 'ge', value: 100_000_000 } },
    count: { count: true },
  },
});

const scanSql = (/** @type {string} */ from) =>
  `SELECT "agencyCode", "fundBook", sum("actualAmount") AS paid, sum("actualAmount") FILTER ("actualAmount" >= 100000000) AS large, count(*) AS n
   FROM ${from} WHERE "year" = 2025 GROUP BY 1, 2 ORDER BY 1, 2`;

/** A query by hand, through to JavaScript values. */
async function byHand(/** @type {Awaited<ReturnType<typeof engine>>} */ connection, /** @type {string} */ sql) {
  const columns = (await connection.runAndReadAll(sql)).getColumns();
  return columns.map((column) => column.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
}

/** The kept rollups of payments, made from rows. */
async function rollUp(/** @type {Awaited<ReturnType<typeof engine>>} */ connection, /** @type {string} */ from) {
  for (const { table, keys, measures } of defaultRollups) {
    if (table !== 'paymentVoucher') continue;
    const leaves = Object.entries(measures).map(([name, leaf]) =>
      'sum' in leaf ? `sum("${leaf.sum}") AS "${name}"` : `count(*) AS "${name}"`,
    );
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE kept AS SELECT ${keys.map((key) => `"${key}"`).join(', ')}, ${leaves.join(', ')} FROM ${from} GROUP BY ALL`,
    );
  }
}

/**
 * A province's payments at rest: questions from rollups against rows, the verbs against SQL by hand, one night's rollups against all of them, and
 * sorted files against the same rows as they came.
 *
 * @param {{ rows?: number }} options
 */
export async function benchmarks({ rows = 10_000_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const taken = await fillStore(folder, { rows });
  const store = await openStore(join(folder, 'data'));
  const bare = await openStore(join(folder, 'data'), { rollups: [] });
  const [kept, base] = [await duckdbSource(store), await duckdbSource(bare)];
  const parts = store.current().manifest.tables['paymentVoucher']?.parts ?? [];
  const files = parts.map(({ file }) => store.path('parts', file));
  const connection = await engine();
  const last = monthsOf(rows).at(-1)?.month ?? '';
  const through = `${last}-28`;
  const unsorted = join(folder, 'unsorted.parquet');
  await connection.run(
    `COPY (SELECT * FROM ${parquet(files)} ORDER BY "actualDate", hash("voucherId")) TO '${unsorted}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  // A night's lines are of one day; any of ours will do for it.
  const lines = Math.min(1_000_000, rows / 10);
  await connection.run(
    `CREATE TEMP TABLE night AS SELECT * REPLACE (DATE '${through}' AS "actualDate") FROM ${parquet(files)} ORDER BY hash("voucherId") LIMIT ${lines}`,
  );
  const region = (/** @type {readonly string[]} */ from) =>
    `SELECT "agencyCode", sum("actualAmount") FROM ${parquet(from)} WHERE "regionCode" = '510722000' GROUP BY 1`;
  const sizes = await byHand(
    connection,
    `SELECT CAST(sum(total_compressed_size) FILTER (path_in_schema IN ('regionCode', 'regionLevel', 'parentCode', 'prefectureCode', 'countyCode',
       'year', 'actualDate', 'agencyCode', 'projectCode', 'fundBook', 'fundTypeCode', 'functionCode', 'deptEconomicCode', 'govEconomicCode',
       'settlementMode', 'isGovProcurement', 'payeeCode', 'amount', 'actualAmount')) AS BIGINT) AS keys,
       CAST(sum(total_compressed_size) AS BIGINT) AS all_columns FROM parquet_metadata(${quoted(files)})`,
  );
  const [whole] = await byHand(
    connection,
    `SELECT CAST(sum(total_compressed_size) AS BIGINT) FROM parquet_metadata('${unsorted}')`,
  );
  const perRow = (/** @type {unknown} */ bytes) => (Number(bytes) / rows).toFixed(2);
  const peak = Math.max(...taken.map((one) => one.peak)) / 2 ** 30;
  const cpu = taken.reduce((sum, one) => sum + one.cpu, 0);
  process.stdout.write(
    `${rows} payments at rest: ${perRow(sizes[0]?.[0])} bytes a row for keys and measures, ${perRow(sizes[1]?.[0])} for all columns; the same rows as they came ${perRow(whole?.[0])}\n` +
      `taken in by a sync process: ${Math.round(rows / cpu)} lines a CPU second, peak ${peak.toFixed(2)} GiB\n`,
  );
  return [
    {
      name: `a drill-down question over ${rows} payments, from rollups`,
      peer: 'the same question over the rows',
      runs: 5,
      ours: () => kept.aggregate(drill(through)),
      theirs: () => base.aggregate(drill(through)),
    },
    {
      name: `an aggregate by agency over ${rows} payments, through the verb`,
      peer: 'the same SQL by hand, to JavaScript values',
      runs: 5,
      ours: () => base.aggregate(scan),
      theirs: () => byHand(connection, scanSql(parquet(files))),
    },
    {
      name: `rollups of one night's ${lines} lines`,
      peer: `rollups of all ${rows} made anew`,
      runs: 3,
      ours: () => rollUp(connection, 'night'),
      theirs: () => rollUp(connection, parquet(files)),
    },
    {
      name: `one county's payments of ${rows}, from sorted files`,
      peer: 'the same from the rows as they came',
      runs: 5,
      ours: () => byHand(connection, region(files)),
      theirs: () => byHand(connection, region([unsorted])),
    },
  ];
}
