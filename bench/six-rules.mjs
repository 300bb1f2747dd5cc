import { duckdbSource } from '@qianliyan/engines';
import { compile, evaluatePlan } from '@qianliyan/indicators';
import { Engine } from 'json-rules-engine';

/** Payments a rule engine is given at a time: it answers so many in about a second. */
const some = 20_000;

const measure = (/** @type {string} */ where) => ({
  ...{ zh: '金额', en: 'paid', table: 'paymentVoucher', where, sum: 'actualAmount' },
  ...{ window: 'year-to-date', empty: 'zero' },
});

const money = (/** @type {number} */ value) => ({
  ...{ zh: '金额', en: 'amount', value, unit: '元', mark: 'default', source: '性能对照' },
});

/** Six rules on single payments, as one indicator of six measures by region: in cash, to some payees, close under a limit, large, round, procured. */
const sixMeasures = /** @type {import('@qianliyan/indicators').Indicator} */ (
  /** @type {unknown} */ ({
    id: 'six-row-rules',
    name: { zh: '六条逐笔规则', en: 'six row rules' },
    category: 'PAY',
    meaning: { zh: '性能对照用', en: 'for a benchmark' },
    stage: 'execute',
    nature: 'risk',
    grain: ['regionCode', 'fundBook'],
    needs: ['region'],
    measures: {
      cash: measure('settlementMode == "2"'),
      some: measure('payeeCode >= "R1200000"'),
      near: measure('actualAmount >= least && actualAmount <= most'),
      large: measure('actualAmount >= much'),
      round: measure('actualAmount % step == 0'),
      procured: measure('isGovProcurement'),
    },
    parameters: { least: money(49_000), most: money(49_999.99), much: money(1_000_000), step: money(10_000) },
    value: 'cash + some + near + large + round + procured',
    unit: 'fen',
    levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'default' } },
    basis: [{ document: '性能对照', article: null, says: '性能对照', mark: 'default' }],
    cases: [
      {
        ...{ name: '性能对照', asOf: '2025-01-01', given: {} },
        expect: ['red', 'clear', 'not-computable'].map((outcome) => ({ keys: {}, outcome })),
      },
    ],
  })
);

/** The same six as rules of json-rules-engine over facts of one payment. */
function sixOfTheirs() {
  const engine = new Engine();
  const is = (/** @type {string} */ fact, /** @type {string} */ operator, /** @type {unknown} */ value) =>
    /** @type {import('json-rules-engine').ConditionProperties} */ ({ fact, operator, value });
  const rule = (/** @type {string} */ type, /** @type {import('json-rules-engine').ConditionProperties[]} */ ...all) =>
    engine.addRule({ conditions: { all }, event: { type } });
  rule('cash', is('settlementMode', 'equal', '2'));
  rule('some', is('payee', 'greaterThanInclusive', 1_200_000));
  rule(
    'near',
    is('actualAmount', 'greaterThanInclusive', 4_900_000),
    is('actualAmount', 'lessThanInclusive', 4_999_999),
  );
  rule('large', is('actualAmount', 'greaterThanInclusive', 100_000_000));
  rule('round', is('remainder', 'equal', 0));
  rule('procured', is('isGovProcurement', 'equal', true));
  return engine;
}

/**
 * Six row rules over all payments against json-rules-engine over some of them; the ratio of the two is then by row.
 *
 * @param {import('@qianliyan/engines').Store} store
 * @param {number} rows
 */
export async function sixRules(store, rows) {
  const bare = await duckdbSource(store, { rollups: [] });
  const asOf = (await bare.describe()).dataThrough ?? '';
  const columns = ['voucherId', 'regionCode', 'settlementMode', 'payeeCode', 'actualAmount', 'isGovProcurement'];
  const facts = [];
  for (let after = null; facts.length < some;) {
    const page = await bare.rows({ from: 'paymentVoucher', columns, limit: 1000, ...(after && { after }) });
    const cells = Object.fromEntries(page.columns.map(({ name, values }) => [name, values]));
    for (let i = 0; i < page.rowCount; i += 1) {
      const actualAmount = Number(cells['actualAmount'][i]);
      facts.push({
        ...{ regionCode: cells['regionCode'][i], settlementMode: cells['settlementMode'][i], actualAmount },
        ...{ payee: Number(String(cells['payeeCode'][i]).slice(1)), remainder: actualAmount % 1_000_000 },
        isGovProcurement: Boolean(cells['isGovProcurement'][i]),
      });
    }
    after = page.next;
  }
  const plan = compile([sixMeasures]);
  const engine = sixOfTheirs();
  return [
    {
      name: `six row rules over ${rows} payments, summed by region`,
      peer: `json-rules-engine over ${some} of them`,
      runs: 3,
      per: { ours: rows, theirs: some },
      ours: async () => {
        const { counts } = await evaluatePlan(plan, bare, { asOf });
        if (counts[0]?.fired === 0) throw new Error('no region has a payment of the six kinds');
      },
      theirs: async () => {
        const sums = new Map();
        for (const { regionCode, ...of } of facts) {
          const { events } = await engine.run(of);
          for (const { type } of events)
            sums.set(`${type} ${regionCode}`, (sums.get(`${type} ${regionCode}`) ?? 0) + of.actualAmount);
        }
      },
    },
  ];
}
