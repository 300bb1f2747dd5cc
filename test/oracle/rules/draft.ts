import { quotient, sumBy } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';
import { agency, lines } from './dept-budgets.js';

/** 草案审查 */
export const rules: Rules = {
  *'draft-yoy-swing'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const next = sumBy(lines(tables, 'draft', year + 1), agency, 'amount');
    const now = sumBy(lines(tables, 'approved', year), agency, 'amount');
    const known = new Set(tables.rows('agency').map((row) => row['agencyCode']));
    for (const key of next.keys()) {
      const base = now.get(key);
      if (base <= 0n || !known.has(key.split(' ')[1]!)) continue;
      const gap = next.get(key) - base;
      const far = gap < 0n ? -gap : gap;
      const level = far * 2n > base ? 'red' : far * 10n > base * 3n ? 'yellow' : null;
      if (level) yield { keys: key.split(' '), level, value: quotient(far, base) };
    }
  },
};
