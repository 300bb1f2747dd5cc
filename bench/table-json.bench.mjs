import { decodeTable } from '@qianliyan/sdk';

const rowCount = 50_000;
const stamp = { snapshot: 'bench', dataThrough: '2025-12-31' };
const numbers = Array.from({ length: rowCount }, (_, i) => i);

/** One answer, as our column wire carries it and as rows of objects, which is what most APIs send. */
function answer() {
  const regionCode = numbers.map((i) => String(510_000_000 + (i % 3_101)));
  const agencyCode = numbers.map((i) => `A${i}`);
  const paid = numbers.map((i) => (i * 7_919) % 100_000_000);
  const lines = numbers.map((i) => i % 97);
  const columns = [
    { name: 'regionCode', type: 'code', values: regionCode },
    { name: 'agencyCode', type: 'code', values: agencyCode },
    { name: 'paid', type: 'fen', values: paid },
    { name: 'lines', type: 'int', values: lines },
  ];
  const rows = numbers.map((i) => ({
    regionCode: regionCode[i],
    agencyCode: agencyCode[i],
    paid: paid[i],
    lines: lines[i],
  }));
  return { columnar: JSON.stringify({ columns, rowCount, ...stamp }), rows: JSON.stringify({ rows, ...stamp }) };
}

/** From the text of an answer to the total of one column: what a page pays for a picture. */
export function benchmarks() {
  const { columnar, rows } = answer();
  const oursTotal = () => {
    const paid = decodeTable(JSON.parse(columnar)).columns[2];
    if (!paid || !('nulls' in paid)) throw new Error('not a number column: paid');
    return paid.values.reduce((total, value) => total + value, 0);
  };
  const theirTotal = () =>
    JSON.parse(rows).rows.reduce(
      (/** @type {number} */ total, /** @type {{ paid: number }} */ row) => total + row.paid,
      0,
    );
  if (oursTotal() !== theirTotal()) throw new Error('the two sides disagree');
  const size = `${(columnar.length / 1e6).toFixed(1)} MB columns, ${(rows.length / 1e6).toFixed(1)} MB rows`;
  return [
    {
      name: `table-json: read ${rowCount} rows and add up a column (${size})`,
      peer: 'JSON row objects',
      runs: 15,
      ours: oursTotal,
      theirs: theirTotal,
    },
  ];
}
