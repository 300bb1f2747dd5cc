import { execution, drillDown, memorySource, publishedBudget, ranking, trend, warnings } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { smallProvince } from './small-province.js';
const source = memorySource({ tables: smallProvince, provenance: 'synthetic' });
test('smoke', async () => {
  const period = { year: 2025, month: 6 };
  const out = [
    await execution(source, { region: '510000000', period }),
    await trend(source, { region: '510000000', fundBook: 'GPB', years: [2023, 2024, 2025], by: 'year' }),
    await ranking(source, { region: '510000000', fundBook: 'GPB', period, of: 'agencies' }),
    await ranking(source, { region: '510000000', fundBook: 'GPB', period, of: 'regions' }),
    await drillDown(source, { region: '510000000', period, fundBook: 'GPB' }),
    await drillDown(source, { region: '510101000', period, fundBook: 'GPB' }),
    await publishedBudget(source, { region: '510000000' }),
    await warnings(source, { region: '510000000', limit: 2 }),
  ];
  const fs = await import('node:fs');
  fs.writeFileSync('/tmp/sdk-smoke.json', JSON.stringify(out, null, 1));
  expect(out.length).toBe(8);
});
