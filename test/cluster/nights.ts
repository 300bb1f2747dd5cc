import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AggregateQuery, Source } from '@qianliyan/sdk';
import { httpEngine } from '../../packages/engines/src/clickhouse/engine/http-engine.js';
import { parseAddress } from '../../packages/engines/src/clickhouse/engine/address.js';
import type { Cluster, Engine } from '../../packages/engines/src/clickhouse/engine/engine.js';
import { openStore, putTable } from '../../packages/engines/src/index.js';
import type { PutRow } from '../../packages/engines/src/index.js';

const counties = ['510104000', '510105000', '510106000', '510107000'];
const region = [
  { regionCode: '510000000', level: 'province', parentCode: null },
  { regionCode: '510100000', level: 'prefecture', parentCode: '510000000' },
  ...counties.map((regionCode) => ({ regionCode, level: 'county', parentCode: '510100000' })),
].map((row) => ({ ...row, name: row.regionCode, shortName: row.regionCode })) as PutRow<'region'>[];

const voucher = (night: number, i: number): PutRow<'paymentVoucher'> => ({
  voucherId: `v${i}`,
  year: 2025,
  actualDate: `2025-0${1 + (i % 3)}-1${i % 7}`,
  regionCode: counties[i % counties.length]!,
  agencyCode: 'a1',
  fundBook: 'GPB',
  amount: night as never,
  actualAmount: night as never,
});

/** Vouchers of a night, of three months, more than a chunk of DuckDB's each; every one is worth as many fen as the night has for a number. */
const vouchers = 9_000;

/** A small store whose nights are told apart by every sum. */
export async function nightStore() {
  const folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-nights-'));
  const store = await openStore(folder);
  await putTable(store, 'region', region, { provenance: 'synthetic' });
  return {
    store,
    folder,
    /** Publishes one more night and answers its snapshot. */
    publish: (night: number): Promise<string> =>
      putTable(
        store,
        'paymentVoucher',
        Array.from({ length: vouchers }, (_, i) => voucher(night, i)),
        { provenance: 'synthetic' },
      ),
    close: async () => {
      store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a source says of a night: how many vouchers, how many fen, over how many counties. */
export async function nightOf(source: Source, snapshot?: string): Promise<number> {
  const query: AggregateQuery = {
    from: 'paymentVoucher',
    keys: ['regionCode', 'year', 'fundBook'],
    measures: { n: { count: true }, sum: { sum: 'actualAmount' } },
  };
  const { columns, rowCount } = await source.aggregate(query, snapshot === undefined ? {} : { snapshot });
  const total = (name: string) =>
    Array.from(columns.find((column) => column.name === name)!.values as Float64Array).reduce(
      (sum, value) => sum + value,
      0,
    );
  if (rowCount !== counties.length || total('n') !== vouchers)
    throw new Error(`a partial answer: ${rowCount} counties, ${total('n')} vouchers`);
  return total('sum') / vouchers;
}

/** The nodes at an address, the first wrapped. */
export function clusterAt(url: string, wrap: (engine: Engine) => Engine = (engine) => engine): Cluster {
  const address = parseAddress(url);
  const [front, ...others] = address.nodes.map((node) => httpEngine(address, node, {}));
  const { database, cluster } = address;
  return { nodes: [wrap(front!), ...others], database, ...(cluster !== undefined && { cluster }) };
}

/** Closes the connections of a cluster. */
export const closeAll = async ({ nodes }: Cluster): Promise<void> =>
  void (await Promise.all(nodes.map((node) => node.close())));

/** An engine that fails at its N-th step of writing: a block that is sent, or an insert that ends. */
export function failingAt(step: number, engine: Engine): Engine {
  let steps = 0;
  const count = () => {
    steps += 1;
    if (steps === step) throw new Error('pulled the plug');
  };
  return {
    ...engine,
    insert: async (into, blocks, signal) => {
      async function* counted() {
        for await (const block of blocks) {
          count();
          yield block;
        }
      }
      await engine.insert(into, counted(), signal);
      count();
    },
  };
}
