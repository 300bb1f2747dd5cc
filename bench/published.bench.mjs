import { decodeTable, encodeTable, standard, tableFromRows } from '@qianliyan/sdk';
import { decodeFile, encodeFile } from '@qianliyan/sdk/published';

const [regionCount, monthCount] = [22, 24];
const stamp = { snapshot: 'bench', dataThrough: '2025-12-31' };
const columns = /** @type {const} */ ([
  'regionCode',
  'scope',
  'year',
  'month',
  'budgetAdjusted',
  'amountMonth',
  'amountYtd',
]);

/** @type {import('@qianliyan/sdk/published').SectionSchema} */
const schema = {
  table: 'executionMonthly',
  periods: ['year', 'month'],
  series: ['scope', 'regionCode'],
  measures: ['amountYtd', 'amountMonth', 'budgetAdjusted'],
};

/** A province and its prefectures: two years of months, both scopes, whole fen of every size. */
function answer() {
  let state = 7;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  /** @type {Record<string, string | number>[]} */
  const rows = [];
  for (let region = 0; region < regionCount * 10; region += 1) {
    let [amountYtd, budgetAdjusted] = [0, 0];
    for (let month = 0; month < monthCount; month += 1) {
      if (month % 12 === 0) [amountYtd, budgetAdjusted] = [0, Math.floor(10 ** 12 * (1 + draw()))];
      const amountMonth = Math.floor((budgetAdjusted / 12) * (0.5 + draw()));
      amountYtd += amountMonth;
      rows.push({
        ...{ regionCode: String(510_000_000 + 1000 * region), scope: region % 2 === 0 ? 'whole' : 'own' },
        ...{ year: 2024 + Math.floor(month / 12), month: 1 + (month % 12), budgetAdjusted, amountMonth, amountYtd },
      });
    }
  }
  return rows;
}

/** From the bytes of an answer to its columns: our file against the text of the same answer. */
export function benchmarks() {
  const rows = answer();
  const { columns: known } = standard.executionMonthly;
  const table = tableFromRows(
    columns.map((name) => ({ name, type: known[name].type })),
    rows,
    stamp,
  );
  const text = JSON.stringify(encodeTable(table));
  const cell = (/** @type {string} */ name, /** @type {number} */ row) => rows[row]?.[name] ?? null;
  const bytes = encodeFile([{ schema, rows: { count: rows.length, cell } }]);
  const ours = () => {
    const [section] = decodeFile(bytes, [schema]);
    if (!section) throw new Error('no section');
    return columns.map((name) => section.column(name).values.length);
  };
  const total = (/** @type {ArrayLike<number>} */ values) => Array.from(values).reduce((sum, value) => sum + value, 0);
  const paid = decodeTable(JSON.parse(text)).columns[6];
  const [section] = decodeFile(bytes, [schema]);
  if (!paid || !('nulls' in paid) || !section || total(paid.values) !== total(section.column('amountYtd').values))
    throw new Error('the two sides disagree');
  const size = `${(bytes.length / 1000).toFixed(1)} kB against ${(text.length / 1000).toFixed(1)} kB`;
  const repeat = (/** @type {() => unknown} */ work) => () => {
    for (let i = 0; i < 50; i += 1) work();
  };
  return [
    {
      name: `published: unpack ${rows.length} rows of execution 50 times (${size})`,
      peer: 'JSON.parse of the same answer in columns',
      runs: 15,
      ours: repeat(ours),
      theirs: repeat(() => JSON.parse(text)),
    },
  ];
}
