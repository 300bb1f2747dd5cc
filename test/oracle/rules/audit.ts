import { daysFrom } from '../days.js';
import { quotient } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';

/** The same day six months on; the last of the month where it has no such day. */
function sixMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [toYear, to] = month > 6 ? [year + 1, month - 6] : [year, month + 6];
  const leap = toYear % 4 === 0 && (toYear % 100 !== 0 || toYear % 400 === 0);
  const days = to === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(to) ? 30 : 31;
  return `${toYear}-${String(to).padStart(2, '0')}-${String(Math.min(date, days)).padStart(2, '0')}`;
}

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
  *'audit-rectification-report-late'(tables, asOf) {
    const last = new Map<string, { reported: string; told: string }>();
    for (const row of tables.rows('calendarEvent')) {
      const type = row['eventType'];
      if ((type !== 'audit-report' && type !== 'rectification-report') || row['date']! > asOf) continue;
      const one = last.get(row['regionCode']!) ?? { reported: '', told: '' };
      const name = type === 'audit-report' ? 'reported' : 'told';
      last.set(row['regionCode']!, { ...one, [name]: row['date']! > one[name] ? row['date']! : one[name] });
    }
    for (const [key, { reported, told }] of last) {
      if (reported === '') continue;
      const late = daysFrom(sixMonthsAfter(reported), told > reported ? told : asOf);
      if (late > 0) yield { keys: [key], level: 'red', value: late };
    }
  },
  *'audit-repeat-finding'(tables, asOf) {
    const years = new Map<string, Set<string>>();
    for (const row of tables.rows('auditFinding')) {
      if (row['agencyCode'] == null || row['foundDate'] == null || row['foundDate'] > asOf) continue;
      if (Number(row['year']) < Number(asOf.slice(0, 4)) - 2) continue;
      const key = `${row['regionCode']} ${row['agencyCode']} ${row['findingType']}`;
      years.set(key, (years.get(key) ?? new Set()).add(row['year']!));
    }
    for (const [key, { size }] of years)
      if (size >= 2) yield { keys: key.split(' '), level: size >= 3 ? 'red' : 'yellow', value: size };
  },
};
