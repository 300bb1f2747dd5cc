import { daysFrom } from '../days.js';
import { quotient } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';

/** 审计整改 */
export const rules: Rules = {
  *'audit-rectification-overdue'(tables, asOf) {
    for (const row of tables.rows('auditFinding')) {
      if (Number(row['year']) > Number(asOf.slice(0, 4)) || row['foundDate'] == null || row['foundDate'] > asOf)
        continue;
      if (row['dueDate'] == null || row['dueDate'] >= asOf || (row['rectifiedDate'] ?? '9999') <= asOf) continue;
      const value = daysFrom(row['dueDate'], asOf);
      yield { keys: [row['regionCode']!, row['findingId']!], level: value > 60 ? 'red' : 'yellow', value };
    }
  },
  *'audit-rectification-rate-low'(tables, asOf) {
    const counts = new Map<string, { due: bigint; done: bigint }>();
    for (const row of tables.rows('auditFinding')) {
      if (row['year'] !== asOf.slice(0, 4)) continue;
      if ((row['foundDate'] ?? '9999') > asOf || (row['dueDate'] ?? '9999') > asOf) continue;
      const { due, done } = counts.get(row['regionCode']!) ?? { due: 0n, done: 0n };
      const right = (row['rectifiedDate'] ?? '9999') <= asOf ? 1n : 0n;
      counts.set(row['regionCode']!, { due: due + 1n, done: done + right });
    }
    for (const [region, { due, done }] of counts) {
      const level =
        10n * done < 6n * due ? 'red' : 10n * done < 8n * due ? 'orange' : 10n * done < 9n * due ? 'yellow' : null;
      if (level) yield { keys: [region], level, value: quotient(done, due) };
    }
  },
};
