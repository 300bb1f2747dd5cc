import { openStore } from '@qianliyan/engines';
import { syncInbox } from '@qianliyan/server';

/**
 * A process of its own that takes in one inbox after another, so that its memory is that of syncs alone. Each message is a store's folder and
 * an inbox; each answer is what the sync took, in CPU seconds and rows, and the greatest memory the process ever held, in bytes.
 */
process.on('message', async (/** @type {{ data: string, inbox: string }} */ { data, inbox }) => {
  const before = process.cpuUsage();
  const store = await openStore(data);
  const report = await syncInbox(store, inbox);
  store.collect();
  store.close();
  const { user, system } = process.cpuUsage(before);
  const refused = report.refused.map(({ message }) => message);
  const rows = report.taken.flatMap(({ tables }) => tables).reduce((sum, { accepted }) => sum + accepted, 0);
  process.send?.({ cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024, rows, refused });
});
