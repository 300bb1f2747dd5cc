import { memorySource } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { caseRows } from '../cases/case-rows.js';
import { catalogue } from '../catalogue/catalogue.js';
import { evaluate } from '../evaluate/run.js';
import { parseWarningId } from '../warning/warning-id.js';
import { warningsOf } from '../warning/warnings-of.js';
import { explain } from './explain.js';

test('every warning is found again by its id, whatever its keys are, and says what was stored', async () => {
  const columns = new Set<string>();
  for (const indicator of catalogue)
    for (const one of indicator.cases) {
      const dataThrough = one.dataThrough ?? one.asOf;
      const source = memorySource({ tables: caseRows(one), provenance: 'synthetic', dataThrough });
      const [row] = warningsOf(await evaluate([indicator], source, { asOf: one.asOf }));
      if (!row) continue;
      const { indicatorId, keys, asOf } = parseWarningId(row.warningId);
      expect([indicatorId, asOf]).toEqual([indicator.id, one.asOf]);
      const found = await explain(indicator, source, keys, { asOf });
      expect(found).toMatchObject({ fingerprint: row.fingerprint, outcome: { state: 'fired', level: row.level } });
      expect(found?.zh?.formula).toBe(row.formula);
      for (const [column, key] of Object.entries(found?.outcome.keys ?? {})) columns.add(`${column} ${typeof key}`);
    }
  expect([...columns]).toEqual(expect.arrayContaining(['agencyCode string', 'amount number']));
});

test.each([
  'x',
  'rule/agencyCode=a1',
  'rule/agencyCode=a1@2025-02-30',
  'rule/agencyCode@2025-12-31',
  'rule/agencyCode=%E4@2025-12-31',
])('%s is no id of a warning', (id) => {
  expect(() => parseWarningId(id)).toThrow(expect.objectContaining({ code: 'bad-warning' }));
});
