import { memorySource } from '@qianliyan/sdk';
import { conformance } from './suite.js';

conformance('memory', async (rows) => ({
  source: memorySource({ tables: rows, provenance: 'synthetic' }),
  close: async () => undefined,
}));
