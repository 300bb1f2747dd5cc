import { createClient, drillDown, handleSourceRequest, httpSource, memorySource } from '@qianliyan/sdk';

/** Asks a source in memory through the HTTP client and handler, as text both ways: what every runtime must be able to do. */
export async function ask() {
  const region = { regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province', parentCode: null };
  const held = memorySource({
    tables: { region: [region], executionMonthly: [], warning: [] },
    provenance: 'synthetic',
    snapshot: 'night-1',
  });
  const fetch = async (url, init) => {
    const request = { method: init.method, path: url.slice('/api/'.length), body: init.body ?? '' };
    const { status, body } = await handleSourceRequest(held, request, { audience: 'public' });
    return new Response(JSON.stringify(body), { status });
  };
  const client = await createClient(httpSource('/api/', { fetch })).pin();
  const { rows } = await client.aggregate({ from: 'region', keys: ['level'], measures: { n: { count: true } } });
  const period = { year: 2025, month: 6 };
  const drill = await drillDown(client.source, { region: '510000000', period, fundBook: 'GPB' });
  return `${rows[0].level} ${rows[0].n} ${drill.region.name}`;
}
