import { daysFrom } from '../days.js';
import type { Rules } from '../raw-tables.js';
import { stepRules } from './time-steps.js';

/** 批复公开与法定时限 */
export const rules: Rules = {
  ...stepRules,
  *'dept-budget-approval-late'(tables, asOf) {
    const year = asOf.slice(0, 4);
    const days = (kind: string): Map<string, string[]> => {
      const found = new Map<string, string[]>();
      for (const row of tables.rows('calendarEvent'))
        if (row['eventType'] === kind && row['year'] === year && row['date']! <= asOf)
          found.set(row['regionCode']!, [...(found.get(row['regionCode']!) ?? []), row['date']!].sort());
      return found;
    };
    const issued = days('dept-approval');
    for (const [region, [approved]] of days('npc-approval')) {
      const value = daysFrom(approved!, issued.get(region)?.at(-1) ?? asOf);
      if (value > 15) yield { keys: [region], level: value > 20 ? 'red' : 'yellow', value };
    }
  },
  *'budget-disclosure-late'(tables, asOf) {
    for (const row of tables.rows('disclosure')) {
      const about = { budget: 0, 'final-accounts': 1 }[row['documentType']!];
      if (about === undefined || Number(row['year']) !== Number(asOf.slice(0, 4)) - about) continue;
      if (row['approvedDate'] == null || row['approvedDate'] > asOf) continue;
      const published = row['publishedDate'] != null && row['publishedDate'] <= asOf ? row['publishedDate'] : asOf;
      const value = daysFrom(row['approvedDate'], published);
      if (value > 20) yield { keys: [row['regionCode']!, row['documentType']!], level: 'red', value };
    }
  },
};
