import { consolidate, drillDown, fen, memorySource } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaf, mostLeaves, regionCodes, regions, statements } from './leaves.js';

test('whole = own level + regions below, at every level, as the drill shows them', async () => {
  const law = async (leaves: Parameters<typeof statements>[0], region: string) => {
    const source = memorySource({
      tables: { region: regions, executionMonthly: statements(leaves) },
      provenance: 'synthetic',
    });
    const drill = (await drillDown(source, { region, period: { year: 2025, month: 2 }, fundBook: 'GPB' }))!;
    // These regions report whatever they have: nothing reported is nothing spent.
    const spent = [drill.own, ...drill.children].map(({ executed }) => executed ?? fen(0));
    expect(consolidate(spent[0]!, spent.slice(1), fen(0))).toBe(drill.region.executed ?? 0);
  };
  const provinces = fc.array(leaf, { minLength: mostLeaves, maxLength: mostLeaves });
  await fc.assert(fc.asyncProperty(provinces, fc.constantFrom(...regionCodes), law), { numRuns: 60 });
});
