import { daysFrom } from '../days.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { Rule, Rules, Sums, RawTables } from '../raw-tables.js';
import { fenOf } from '../raw-rows.js';

/** What was issued below of one kind for a fiscal year by a day, by region. */
const issued = (tables: RawTables, kind: string, year: number, asOf: string, ahead = false): Sums =>
  sumBy(
    tables.rows('transfer'),
    (row) => row['regionCode']!,
    'amount',
    (row) =>
      row['event'] === 'issued' &&
      row['fundBook'] === 'GPB' &&
      row['transferType'] === kind &&
      row['year'] === String(year) &&
      row['eventDate']! <= asOf &&
      (!ahead || row['advanceNotice'] === 'true'),
  );

const ahead = (kind: string, hundredths: bigint): Rule =>
  function* (tables, asOf) {
    if (asOf.slice(5, 7) !== '12') return;
    const year = Number(asOf.slice(0, 4));
    const [now, next] = [issued(tables, kind, year, asOf), issued(tables, kind, year + 1, asOf, true)];
    for (const region of now.keys()) {
      const [whole, part] = [now.get(region), next.get(region)];
      if (whole > 0n && part * 100n < whole * hundredths)
        yield { keys: [region], level: 'red', value: quotient(part, whole) };
    }
  };

/** 下达、提前下达与管理办法 */
export const issuedRules: Rules = {
  'advance-notice-general-low': ahead('general', 90n),
  'advance-notice-special-low': ahead('special', 70n),
  *'general-transfer-share-low'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const [general, special] = [issued(tables, 'general', year, asOf), issued(tables, 'special', year, asOf)];
    for (const region of new Set([...general.keys(), ...special.keys()])) {
      const [part, whole] = [general.get(region), general.get(region) + special.get(region)];
      if (whole > 0n && part * 100n < whole * 60n)
        yield {
          keys: [region],
          level: part * 100n < whole * 50n ? 'red' : 'yellow',
          value: quotient(part, whole),
        };
    }
  },
  *'transfer-local-matching-required'(tables, asOf) {
    const asked = sumBy(
      tables.rows('transfer'),
      (row) => JSON.stringify([row['regionCode'], row['docNo']]),
      'matchingRequired',
      (row) =>
        row['event'] === 'issued' &&
        row['fundBook'] === 'GPB' &&
        row['transferType'] === 'special' &&
        row['year'] === asOf.slice(0, 4) &&
        row['eventDate']! <= asOf &&
        fenOf(row['matchingRequired']) > 0n,
    );
    for (const key of asked.keys())
      yield { keys: JSON.parse(key) as string[], level: 'red', value: Number(asked.get(key)) };
  },
  *'transfer-not-itemised'(tables, asOf) {
    const next = String(Number(asOf.slice(0, 4)) + 1);
    const lines = tables
      .rows('budgetLine')
      .filter(
        (row) =>
          row['year'] === next &&
          row['stage'] === 'draft' &&
          row['fundBook'] === 'GPB' &&
          row['scope'] === 'own' &&
          row['direction'] === 'expenditure' &&
          row['subjectLevel'] === '2' &&
          row['isTransfer'] === 'true' &&
          row['subjectCode'] === '23003',
      );
    const of = (row: (typeof lines)[number]): string => row['regionCode']!;
    const whole = sumBy(lines, of, 'amount');
    const loose = sumBy(lines, of, 'amount', (row) => row['isUnassigned'] === 'true');
    for (const region of whole.keys()) {
      const [part, all] = [loose.get(region), whole.get(region)];
      if (all > 0n && part * 100n > all * 10n)
        yield { keys: [region], level: part * 100n > all * 30n ? 'red' : 'yellow', value: quotient(part, all) };
    }
  },
  *'special-fund-rule-outdated'(tables, asOf) {
    for (const row of tables.rows('policyDocument')) {
      if (row['kind'] !== 'fund-measure' || row['supersededBy'] != null || row['validTo'] == null) continue;
      if (row['issueDate'] == null || row['issueDate'] > asOf || row['agencyCode'] == null) continue;
      const value = daysFrom(asOf, row['validTo']);
      if (value < 90) yield { keys: [row['agencyCode'], row['docId']!], level: value < 0 ? 'red' : 'yellow', value };
    }
  },
};
