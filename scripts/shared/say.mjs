/** Prints a line to standard error: what a script says about its own work; standard output is for results. */
export function say(/** @type {string} */ text) {
  process.stderr.write(`${text}\n`);
}

/** A heading in plain words: what begins now. */
export function heading(/** @type {string} */ text) {
  say(`\n▸ ${text}`);
}

/** Seconds since `start` (of `performance.now()`), as `12.3 s`. */
export function since(/** @type {number} */ start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
