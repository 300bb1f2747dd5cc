import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepRollups, loadBatches, openStore } from '@qianliyan/engines';
import { compile, leavesOf } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { fillStore } from './province-store.mjs';
import { writePayments } from './payments.mjs';
import { putReferences } from './reference-tables.mjs';
import { sixRules } from './six-rules.mjs';
import { finalizing } from './finalizing.mjs';
import { judge, mustAgree } from './judging.mjs';
import { wholeCatalogue } from './whole-catalogue.mjs';

/** @typedef {import('@qianliyan/indicators').Indicator} Indicator */
/** @typedef {import('@qianliyan/indicators').Evaluation} Evaluation */

/** Indicators that read payments and are switched on. */
const ofPayments = catalogue.filter(
  ({ enabled, measures, folds = {} }) =>
    enabled !== false &&
    [...Object.values(measures), ...Object.values(folds)].some((of) => 'table' in of && of.table === 'paymentVoucher'),
);

const wordsOf = (/** @type {Evaluation} */ { counts }) => {
  const fired = counts.reduce((sum, one) => sum + one.fired, 0);
  const judged = counts.filter((one) => one.fired + (one.clear ?? 0) > 0).length;
  return `${judged} indicators judged, ${fired} warnings`;
};

/**
 * Indicators over a province's payments: a night from kept leaves against all rows, the arranged plan against one indicator at a time,
 * the package against a rule engine and against a loop by hand, and the whole catalogue over a province's tables.
 *
 * @param {{ rows?: number }} options
 */
export async function benchmarks({ rows = 10_000_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-indicators-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await fillStore(folder, { rows });
  const store = await openStore(join(folder, 'data'));
  await putReferences(store, Math.min(rows, 60_000_000));
  const plan = compile(ofPayments);
  const leaves = leavesOf(plan);
  await keepRollups(store, leaves);
  const night = Math.min(1_000_000, rows / 10);
  let nights = 0;
  let asOf = '2025-12-28';

  /** Takes in another night's payments; a month has days for three. */
  const nightCame = async () => {
    if (nights === 3) return;
    nights += 1;
    const day = 28 + nights;
    const at = join(folder, `night-${day}`);
    await writePayments(at, {
      rows: night,
      month: '2025-12',
      days: [day, day],
      from: rows + nights * night,
      regions: false,
    });
    await loadBatches(store, [at]);
    rmSync(at, { recursive: true });
    asOf = `2025-12-${day}`;
  };

  const rowsJudged = (/** @type {readonly Indicator[]} */ indicators) =>
    judge(store, indicators === ofPayments ? plan : compile(indicators), asOf);

  const incremental = async () => {
    await keepRollups(store, leaves);
    return judge(store, plan, asOf, [...store.rollups, ...leaves]);
  };
  await nightCame();
  const [a, b] = [await incremental(), await rowsJudged(ofPayments)];
  mustAgree(a.outcomes, b.outcomes);
  process.stdout.write(`${rows} payments and nights of ${night}: ${wordsOf(b)}; leaves and rows agree\n`);
  const [last] = ofPayments.filter(({ id }) => id === 'suspicious-purpose');
  const others = ofPayments.filter((one) => one !== last);
  return [
    {
      name: `a night of ${night} payments: leaves kept and ${ofPayments.length} indicators judged, ${rows} payments before it`,
      peer: 'the same judged from all rows',
      runs: 1,
      before: nightCame,
      ours: incremental,
      theirs: () => rowsJudged(ofPayments),
    },
    {
      name: `${ofPayments.length} indicators over ${rows} payments from the rows, arranged`,
      peer: 'the same, one indicator at a time',
      runs: 3,
      ours: () => rowsJudged(ofPayments),
      theirs: async () => {
        for (const one of ofPayments) await rowsJudged([one]);
      },
    },
    {
      name: `one more indicator over columns already asked, with ${others.length} others`,
      peer: `the ${others.length} others alone`,
      runs: 5,
      ours: () => rowsJudged(ofPayments),
      theirs: () => rowsJudged(others),
    },
    ...(await sixRules(store, rows)),
    ...finalizing(),
    ...(await wholeCatalogue()),
  ];
}
