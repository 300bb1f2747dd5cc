/**
 * Something to compare: our way and a peer's way to the same answer.
 *
 * @typedef {object} Benchmark
 * @property {string} name what is compared, as it is printed
 * @property {string} peer what we compare ourselves with
 * @property {number} runs how often each side is measured
 * @property {number} [warmUps] how often each side runs before it is measured, once unless told: a loop is compiled while it runs
 * @property {() => unknown} [before] what comes before each run of ours, and is not measured
 * @property {{ ours: number, theirs: number }} [per] how much each side does, where they differ: the ratio is then by piece
 * @property {() => unknown} ours
 * @property {() => unknown} theirs
 */

/** CPU milliseconds, of every thread, that `work` took. */
async function cpuTime(/** @type {() => unknown} */ work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const round = (/** @type {number} */ value) => Number(value.toPrecision(3));

/**
 * Measures both sides in turn, so that a busy machine disturbs both alike, after a warm-up of each.
 * Answers medians of CPU time; a ratio below 1 says that ours is cheaper.
 *
 * @param {Benchmark} benchmark
 */
export async function measure({ name, runs, warmUps = 1, before, per = { ours: 1, theirs: 1 }, ours, theirs }) {
  /** @type {{ ours: number[], theirs: number[] }} */
  const times = { ours: [], theirs: [] };
  for (let run = -warmUps; run < runs; run += 1) {
    await before?.();
    const [mine, other] = [await cpuTime(ours), await cpuTime(theirs)];
    if (run < 0) continue;
    times.ours.push(mine);
    times.theirs.push(other);
  }
  const [mine, other] = [median(times.ours), median(times.theirs)];
  return {
    name,
    ours: round(mine),
    peer: round(other),
    ratio: round(mine / per.ours / (other / per.theirs)),
    unit: 'ms CPU',
    runs,
  };
}
