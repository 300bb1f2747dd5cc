import { requireChdb } from '../cluster/chdb-package.mjs';
import { requireServer } from '../cluster/server-program.mjs';
import { runChecks, tests } from '../shared/checks.mjs';

/** `npm run test:cluster`: the ClickHouse home on two real shards, and its SQL on the engine of today; both are fetched where missing. */
export async function run() {
  await requireServer();
  await requireChdb();
  return runChecks([tests('ClickHouse 集群 · ClickHouse cluster', ['cluster'])]);
}
