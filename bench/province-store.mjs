import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePayments } from './payments.mjs';

/** @typedef {{ cpu: number, peak: number, rows: number, refused: string[] }} Synced */
/** @typedef {{ month: string, rows: number, from: number, cpu: number, peak: number }} MonthTaken */

const monthRows = 5_000_000;

/** Starts a process that syncs; it ends when it is let go. */
function startSync() {
  const child = fork(fileURLToPath(new URL('sync-worker.mjs', import.meta.url)));
  return {
    pid: child.pid,
    /** @returns {Promise<Synced>} */
    async sync(/** @type {string} */ data, /** @type {string} */ inbox) {
      child.send({ data, inbox });
      const ended = once(child, 'exit').then(([code, signal]) => {
        throw new Error(`sync ended: ${signal ?? code}`);
      });
      const [answer] = await Promise.race([once(child, 'message'), ended]);
      if (answer.refused.length > 0) throw new Error(answer.refused.join('\n'));
      return answer;
    },
    end: () => void child.kill(),
  };
}

/** The months before December 2025, and it, that so many payments are spread over. */
export function monthsOf(/** @type {number} */ rows) {
  const count = Math.ceil(rows / monthRows);
  return Array.from({ length: count }, (_, i) => {
    const at = 2026 * 12 - count + i;
    const from = Math.floor((rows * i) / count);
    return {
      month: `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      from,
      rows: Math.floor((rows * (i + 1)) / count) - from,
    };
  });
}

/**
 * Fills a data folder with a province's payments month by month: generate, sync, delete, so that one month of files is on the disk at a time.
 * What was taken in before is not taken in again, and none is begun after `until`.
 *
 * @param {string} folder
 * @param {{ rows: number, until?: number, onMonth?: (taken: MonthTaken) => void }} of
 * @returns {Promise<MonthTaken[]>}
 */
export async function fillStore(folder, { rows, until = Infinity, onMonth = () => {} }) {
  const log = join(folder, 'months.json');
  /** @type {MonthTaken[]} */
  const taken = existsSync(log) ? JSON.parse(readFileSync(log, 'utf8')) : [];
  const worker = startSync();
  const inbox = join(folder, 'inbox');
  try {
    for (const { month, from, rows: count } of monthsOf(rows)) {
      if (taken.some((one) => one.month === month)) continue;
      if (Date.now() > until) break;
      rmSync(inbox, { recursive: true, force: true });
      await writePayments(join(inbox, month), { rows: count, month, from, days: [1, 28], regions: taken.length === 0 });
      const { cpu, peak } = await worker.sync(join(folder, 'data'), inbox);
      rmSync(inbox, { recursive: true, force: true });
      taken.push({ month, rows: count, from, cpu, peak });
      writeFileSync(log, JSON.stringify(taken));
      onMonth({ month, rows: count, from, cpu, peak });
    }
  } finally {
    worker.end();
  }
  return taken;
}
