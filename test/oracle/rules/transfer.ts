import { daysFrom } from '../days.js';
import type { Rule, Rules } from '../raw-tables.js';
import { issuedRules } from './transfer-issued.js';

/** Days from one step of a document to another, or to the day judged where it has not come. */
const between = (first: string, second: string, soon: number, late: number): Rule =>
  function* (tables, asOf) {
    const days = (event: string): Map<string, string> => {
      const found = new Map<string, string>();
      for (const row of tables.rows('transfer')) {
        if (row['event'] !== event || row['year'] !== asOf.slice(0, 4) || row['eventDate']! > asOf) continue;
        const key = JSON.stringify([row['regionCode'], row['docNo']]);
        if (row['eventDate']! < (found.get(key) ?? '9999')) found.set(key, row['eventDate']!);
      }
      return found;
    };
    const ended = days(second);
    for (const [key, begun] of days(first)) {
      const value = daysFrom(begun, ended.get(key) ?? asOf);
      if (value > soon) yield { keys: JSON.parse(key) as string[], level: value > late ? 'red' : 'yellow', value };
    }
  };

/** 转移支付 */
export const rules: Rules = {
  ...issuedRules,
  'transfer-not-registered': between('received', 'registered', 3, 7),
  'transfer-registered-not-allocated': between('registered', 'allocated', 15, 30),
  'transfer-allocated-not-appended': between('allocated', 'appended', 5, 10),
};
