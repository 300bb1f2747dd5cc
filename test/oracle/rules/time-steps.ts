import { daysFrom } from '../days.js';
import type { RawTables, Rule, Rules } from '../raw-tables.js';

/** Days of one kind of event about a year, known by a day, in order, by region. */
function eventDays(tables: RawTables, kind: string, about: number, asOf: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of tables.rows('calendarEvent')) {
    if (row['eventType'] !== kind || row['year'] !== String(about) || row['date']! > asOf) continue;
    found.set(row['regionCode']!, [...(found.get(row['regionCode']!) ?? []), row['date']!].sort());
  }
  return found;
}

/** Fewer than thirty days from a step to the meeting it was for; a step not taken is none. */
const before = (step: string, meeting: string, back: number): Rule =>
  function* (tables, asOf) {
    const year = Number(asOf.slice(0, 4)) - back;
    const sent = eventDays(tables, step, year, asOf);
    for (const [region, [met]] of eventDays(tables, meeting, year, asOf)) {
      const value = daysFrom(sent.get(region)?.[0] ?? met!, met!);
      if (value < 30) yield { keys: [region], level: 'red', value };
    }
  };

/** More than so many days from the approval of final accounts to what follows it. */
const afterAccounts = (step: string, most: number, which: 0 | -1): Rule =>
  function* (tables, asOf) {
    const year = Number(asOf.slice(0, 4)) - 1;
    const done = eventDays(tables, step, year, asOf);
    for (const [region, [approved]] of eventDays(tables, 'final-accounts-approved', year, asOf)) {
      const value = daysFrom(approved!, done.get(region)?.at(which) ?? asOf);
      if (value > most) yield { keys: [region], level: 'red', value };
    }
  };

/** 报送、批复与备案 */
export const stepRules: Rules = {
  'draft-submission-late': before('draft-submitted', 'npc-session', 0),
  'final-accounts-submission-late': before('final-accounts-submitted', 'final-accounts-approved', 1),
  'final-accounts-approval-late': afterAccounts('final-accounts-dept-approval', 20, -1),
  'filing-late': afterAccounts('filing', 30, 0),
  *'midyear-report-missing'(tables, asOf) {
    if (Number(asOf.slice(5, 7)) <= 9) return;
    const reported = eventDays(tables, 'midyear-report', Number(asOf.slice(0, 4)), asOf);
    const timely = (day: string): boolean => day.slice(5) >= '06-01' && day.slice(5) <= '09-30';
    for (const row of tables.rows('region'))
      if (['province', 'prefecture'].includes(row['level']!) && !reported.get(row['regionCode']!)?.some(timely))
        yield { keys: [row['regionCode']!], level: 'red', value: 0 };
  },
};
