import { calendarClock, compile, evaluatePlan } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { judgeFrame } from '../packages/indicators/dist/evaluate/judge-frame.js';

/** @typedef {import('@qianliyan/sdk').Table} Table */
/** @typedef {import('@qianliyan/sdk').AnswerColumn} AnswerColumn */

const groups = 300_000;
const asOf = '2025-12-31';
const stamp = { snapshot: 'fixed', dataThrough: '2025-12-31' };

const numbers = (/** @type {string} */ name, /** @type {(i: number) => number} */ of) =>
  /** @type {import('@qianliyan/sdk').NumberColumn} */ ({
    ...{ name, type: 'fen', nulls: new Uint8Array(groups) },
    values: Float64Array.from({ length: groups }, (_, i) => of(i)),
  });

/** A source whose answers are there already, so that only judging is left to do. */
function fixedSource() {
  const codes = Array.from({ length: groups }, (_, i) => `A${String(i).padStart(6, '0')}`);
  const keys = /** @type {AnswerColumn} */ ({ name: 'agencyCode', type: 'code', values: codes });
  const allotted = numbers('allotted', (i) => 1_000_000 + ((i * 7919) % 1_000_003));
  const paid = numbers('paid', (i) => ((i * 104_729) % 1_000_003) + 400_000);
  const none = numbers('reduced', () => 0);
  const tables = Object.fromEntries(
    ['agency', 'allotment', 'paymentVoucher'].map((name) => [
      name,
      {
        columns: [
          'agencyCode',
          'year',
          'docDate',
          'actualDate',
          'fundBook',
          'executable',
          'amount',
          'reducedAmount',
          'actualAmount',
          'agencyName',
        ],
        rows: true,
        rowCount: groups,
        provenance: 'synthetic',
      },
    ]),
  );
  const answers = /** @type {const} */ ({ paymentVoucher: [paid], allotment: [allotted, none] });
  const source = {
    describe: () => Promise.resolve({ ...stamp, tables }),
    aggregate: (/** @type {{ from?: keyof typeof answers, keys: readonly string[], measures: object }} */ query) => {
      const columns = answers[query.from ?? 'allotment'] ?? [allotted];
      const named = Object.keys(query.measures).map((name, i) => ({ ...(columns[i] ?? allotted), name }));
      return Promise.resolve({
        ...stamp,
        columns: [...query.keys.map((name) => ({ ...keys, name })), ...named],
        rowCount: groups,
      });
    },
    rows: () => Promise.reject(new Error('rows are not asked')),
  };
  return { source, codes, paid, allotted, none };
}

/** Judging alone: the formula of execution behind schedule by the package against the same written by hand over typed arrays. */
export function finalizing() {
  const behind = catalogue.find(({ id }) => id === 'agency-execution-behind-schedule');
  if (!behind) throw new Error('no such indicator');
  const { source, codes, paid, allotted, none } = fixedSource();
  const plan = compile([behind]);
  const column = (/** @type {import('@qianliyan/sdk').NumberColumn} */ { values }) => ({
    ...{ numbers: values, texts: null },
    cell: (/** @type {number} */ row) => values[row] ?? null,
  });
  const frame = {
    ...{ count: groups, keys: [codes], lack: null, lacking: new Map() },
    measures: new Map([
      ['paid', column(paid)],
      ['allotted', column(allotted)],
      ['reduced', column(none)],
    ]),
  };
  const findings = {
    ...{ clock: calendarClock(asOf), businessDays: () => 0, missing: new Map(), answer: () => 'table-missing' },
    references: {},
  };
  let [judged, byHand] = [0, 0];
  const theirs = () => {
    const fired = new Uint8Array(groups);
    const values = new Float64Array(groups);
    for (let i = 0; i < groups; i += 1) {
      const base = Number(allotted.values[i]) - Number(none.values[i]);
      if (!(base > 0)) continue;
      const value = Number(paid.values[i]) / base - 1;
      values[i] = value;
      fired[i] = value < -0.3 ? 3 : value < -0.2 ? 2 : value < -0.1 ? 1 : 0;
    }
    byHand = fired.reduce((sum, level) => sum + (level > 0 ? 1 : 0), 0);
    if (judged !== byHand) throw new Error(`fired ${judged}, by hand ${byHand}`);
  };
  return [
    {
      name: `${groups} groups of one indicator, lined up: judged`,
      ...{ peer: 'its formula by hand over typed arrays', runs: 9, warmUps: 30, theirs },
      ours: () => {
        const { states } = judgeFrame(
          plan.indicators[0],
          /** @type {never} */ (frame),
          /** @type {never} */ (findings),
        );
        judged = states.reduce((sum, state) => sum + (state === 1 ? 1 : 0), 0);
      },
    },
    {
      name: `${groups} groups of one indicator, from its answers: lined up, placed, judged and counted`,
      ...{ peer: 'its formula by hand over typed arrays', runs: 5, theirs },
      ours: async () => {
        const { counts } = await evaluatePlan(plan, /** @type {never} */ (source), { asOf });
        judged = counts[0].fired;
      },
    },
  ];
}
