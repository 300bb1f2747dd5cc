import { handleSourceRequest, httpSource, memorySource } from '@qianliyan/sdk';
import type { Audience } from '@qianliyan/sdk';
import { conformance } from './suite.js';

// The whole contract without a socket: what the client sends goes straight to the server's handler, as text both ways.
for (const audience of ['staff', 'public'] satisfies Audience[]) {
  conformance(`http for ${audience}`, async (rows) => {
    const held = memorySource({ tables: rows, provenance: 'synthetic' });
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const request = {
        method: init?.method ?? 'GET',
        path: String(url).replace('/api/', ''),
        body: String(init?.body ?? ''),
      };
      const { status, body } = await handleSourceRequest(held, request, { audience });
      return new Response(JSON.stringify(body), { status });
    };
    return { source: httpSource('/api/', { fetch }), audience, close: async () => undefined };
  });
}
