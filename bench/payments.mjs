import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { childrenOf } from '@qianliyan/regions';

const province = '510000000';

/** The province, its prefectures and its counties, as rows of the `region` table. */
function regionLines() {
  const cities = childrenOf(province);
  const below = [...cities, ...cities.flatMap(({ code }) => childrenOf(code))];
  const lines = below.map(({ code, name, shortName, level, parent }) =>
    [code, name, shortName, level, parent ?? ''].join(','),
  );
  return [`${province},四川省,四川,province,`, ...lines];
}

/**
 * Synthetic payments as SQL: 100 agencies a county, each with its own projects and usual payees, amounts spread over six powers of
 * ten, days of one month in the order they were paid. Made from hashes of the line number alone, so they are the same everywhere.
 */
function paymentsSql(
  /** @type {{ from: number, rows: number, month: string, days: readonly [number, number], counties: readonly string[] }} */ {
    from,
    rows,
    month,
    days: [first, last],
    counties,
  },
) {
  const list = `[${counties.map((code) => `'${code}'`).join(', ')}]`;
  return `
    WITH lines AS (
      SELECT i, CAST(hash(i + ${from}) >> 1 AS BIGINT) AS h, CAST(hash(i + ${from} + 1099511627776) >> 1 AS BIGINT) AS g,
        DATE '${month}-01' + (${first - 1} + i * ${last - first + 1} // ${rows})::INTEGER AS day FROM range(${rows}) t(i)),
    who AS (
      SELECT *, (h % ${counties.length})::INTEGER AS county, ((h >> 9) % 10000) / 10000.0 AS u,
        bit_count((h >> 20) & 65535)::INTEGER AS size FROM lines),
    agencies AS (SELECT *, (u * u * 100)::INTEGER % 100 AS agency FROM who),
    payments AS (
      SELECT *, county * 100 + agency AS unit, ((g >> 3) % 10)::INTEGER AS project, ((g >> 8) % 37)::INTEGER AS subject,
        CASE WHEN (g >> 14) % 4 = 0 THEN (g >> 16) % 2000000 ELSE (county * 9757 + (g >> 16) % 40 + agency * 97) % 2000000 END AS payee,
        ((((h >> 36) & 4095) + 2000) << size) + ((h >> 48) & ((1 << size) - 1)) AS fen FROM agencies)
    SELECT 'V' || lpad(CAST(i + ${from} AS VARCHAR), 12, '0') AS "voucherId", ${Number(month.slice(0, 4))} AS "year", day AS "actualDate",
      (${list})[county + 1] AS "regionCode", CAST(100000 + unit AS VARCHAR) AS "agencyCode",
      'P' || lpad(CAST(unit * 10 + project AS VARCHAR), 8, '0') AS "projectCode",
      'Z' || lpad(CAST(unit * 40 + project * 4 + (g >> 40) % 4 AS VARCHAR), 9, '0') AS "allotmentId",
      (['GPB', 'GPB', 'GPB', 'GPB', 'GPB', 'GPB', 'GF', 'SCO'])[1 + project % 8] AS "fundBook", CAST(111 + subject % 5 AS VARCHAR) AS "fundTypeCode",
      CAST(2010101 + (unit * 37 + subject % 3) % 27 * 10000 AS VARCHAR) AS "functionCode", CAST(30101 + subject AS VARCHAR) AS "deptEconomicCode",
      CAST(50101 + subject % 15 AS VARCHAR) AS "govEconomicCode", CASE WHEN (g >> 45) % 200 = 0 THEN '2' ELSE '1' END AS "settlementMode", size > 9 AS "isGovProcurement",
      'R' || lpad(CAST(payee AS VARCHAR), 7, '0') AS "payeeCode", '演示收款单位' || payee AS "payeeName",
      '6217' || lpad(CAST(payee * 7919 AS VARCHAR), 12, '0') AS "payeeAccount",
      (['演示银行成都分行', '演示银行绵阳分行', '演示农商行', '演示信用社'])[1 + payee % 4] AS "payeeBank",
      (['办公费', '项目进度款', '劳务费', '设备购置', '水电费', '工程结算款', '补助发放', '差旅费'])[1 + subject % 8] || (g >> 50) % 100 AS "purpose",
      CAST(fen AS DECIMAL(15, 0)) AS fen FROM payments`;
}

/**
 * Writes a batch folder of one night's regions and payments, UTF-8 CSV, and returns the path of its payments.
 *
 * @param {string} folder
 * @param {{ rows: number, month: string, days?: readonly [number, number], from?: number, regions?: boolean }} of
 */
export async function writePayments(folder, { rows, month, days = [1, 28], from = 0, regions = true }) {
  mkdirSync(folder, { recursive: true });
  const csv = join(folder, 'paymentVoucher.csv');
  const lines = regionLines();
  const counties = lines.filter((line) => line.includes(',county,')).map((line) => line.slice(0, 9));
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  const sql = paymentsSql({ from, rows, month, days, counties });
  await connection.run(
    `COPY (SELECT * EXCLUDE (fen), fen * 0.01 AS "amount", fen * 0.01 AS "actualAmount" FROM (${sql})) TO '${csv}' (FORMAT csv, HEADER)`,
  );
  const [[total] = []] = (
    await connection.runAndReadAll(`SELECT CAST(CAST(sum(fen) AS DECIMAL(30, 0)) * 0.01 AS VARCHAR) FROM (${sql})`)
  ).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  const control = { amount: String(total), actualAmount: String(total) };
  const files = [{ table: 'paymentVoucher', file: 'paymentVoucher.csv', rows, control, sha256: await sha256(csv) }];
  if (regions) {
    const at = join(folder, 'region.csv');
    writeFileSync(at, `${['regionCode,name,shortName,level,parentCode', ...lines].join('\n')}\n`);
    files.push({ table: 'region', file: 'region.csv', rows: lines.length, control: {}, sha256: await sha256(at) });
  }
  const day = `${month}-${String(days[1]).padStart(2, '0')}`;
  const batch = {
    ...{
      format: 'qianliyan-batch/1',
      batchId: `payments-${day}-${from}`,
      feed: 'bench',
      businessDate: day,
      revision: 1,
    },
    ...{ provenance: 'synthetic', files },
  };
  writeFileSync(join(folder, 'batch.json'), JSON.stringify(batch));
  return csv;
}

/** Hex SHA-256 of a file, read as a stream. */
async function sha256(/** @type {string} */ path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}
