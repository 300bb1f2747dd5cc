import { duckdbSource } from '@qianliyan/engines';
import { evaluatePlan } from '@qianliyan/indicators';

/** @typedef {import('@qianliyan/engines').Store} Store */
/** @typedef {import('@qianliyan/indicators').Outcome} Outcome */
/** @typedef {import('@qianliyan/indicators').Plan} Plan */

/** Judges a plan over a store as of a day, from the rollups named or from the rows alone, through a source of its own. */
export async function judge(
  /** @type {Store} */ store,
  /** @type {Plan} */ plan,
  /** @type {string} */ asOf,
  /** @type {readonly import('@qianliyan/sdk').Rollup[]} */ rollups = [],
) {
  const source = await duckdbSource(store, { rollups });
  try {
    return await evaluatePlan(plan, source, { asOf });
  } finally {
    source.close();
  }
}

/** Fails unless two evaluations say the same of every group. */
export function mustAgree(/** @type {readonly Outcome[]} */ a, /** @type {readonly Outcome[]} */ b) {
  const texts = (/** @type {readonly Outcome[]} */ outcomes) => outcomes.map((one) => JSON.stringify(one)).sort();
  const [one, other] = [texts(a), texts(b)];
  if (one.length !== other.length || one.some((text, i) => text !== other[i]))
    throw new Error('the two ways judged differently');
}
