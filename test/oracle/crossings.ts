import { dayInYear, daysFrom } from './days.js';
import { fenOf } from './raw-rows.js';
import type { RawEntry, RawRow } from './raw-rows.js';

/**
 * One crossing as text: indicator, group, level, and the figures it was judged by. Two lists of crossings are equal when their texts are.
 */
export type Crossing = string;

/** Writes a crossing. */
export const crossing = (
  indicator: string,
  group: readonly string[],
  level: string,
  figures: readonly (bigint | number | string)[],
): Crossing => [indicator, group.join(' '), level, figures.join(' ')].join(' | ');

class Sums {
  readonly #sums = new Map<string, bigint>();
  add(key: string, amount: bigint): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0n) + amount);
  }
  get(key: string): bigint {
    return this.#sums.get(key) ?? 0n;
  }
  keys(): Iterable<string> {
    return this.#sums.keys();
  }
}

/** The tables the rules read. */
export const tablesRead = ['agency', 'project', 'allotment', 'paymentVoucher'] as const;

/**
 * Every crossing of the three rules on a day, by going through every row once and counting in whole numbers. The rules stand here
 * a second time, on purpose: nothing is shared with what is being judged.
 */
export function crossings(rows: Iterable<RawEntry>, asOf: string): Crossing[] {
  const codes = { agency: new Set<string>(), project: new Set<string>() };
  const schedule = { net: new Sums(), paid: new Sums() };
  const idle = { net: new Sums(), paid: new Sums(), first: new Map<string, string>(), last: new Map<string, string>() };
  const split = new Map<string, { count: number; total: bigint }>();
  const year = asOf.slice(0, 4);

  const allotment = (row: RawRow): void => {
    if (row['executable'] !== 'true' || row['docDate']! > asOf) return;
    const net = fenOf(row['amount']) - fenOf(row['reducedAmount']);
    if (row['fundBook'] === 'GPB' && row['year'] === year) schedule.net.add(row['agencyCode']!, net);
    if (row['projectCode'] === null || row['allotmentType'] === 'carry-over') return;
    const key = `${row['projectCode']} ${row['fundBook']}`;
    idle.net.add(key, net);
    const first = idle.first.get(key);
    if (first === undefined || row['docDate']! < first) idle.first.set(key, row['docDate']!);
  };

  const payment = (row: RawRow): void => {
    const day = row['actualDate']!;
    if (day > asOf) return;
    const amount = fenOf(row['actualAmount']);
    if (row['projectCode'] !== null) {
      const key = `${row['projectCode']} ${row['fundBook']}`;
      idle.paid.add(key, amount);
      const last = idle.last.get(key);
      if (amount > 0n && (last === undefined || day > last)) idle.last.set(key, day);
    }
    if (row['year'] !== year) return;
    if (row['fundBook'] === 'GPB') schedule.paid.add(row['agencyCode']!, amount);
    if (row['payeeCode'] === null || amount <= 0n || amount >= 50_000_000n) return;
    const key = `${row['agencyCode']} ${row['payeeCode']} ${day} ${row['fundBook']}`;
    const group = split.get(key) ?? { count: 0, total: 0n };
    split.set(key, { count: group.count + 1, total: group.total + amount });
  };

  for (const { table, row } of rows) {
    if (table === 'agency') codes.agency.add(row['agencyCode']!);
    if (table === 'project') codes.project.add(row['projectCode']!);
    if (table === 'allotment') allotment(row);
    if (table === 'paymentVoucher') payment(row);
  }

  const found: Crossing[] = [];
  for (const agency of schedule.net.keys()) {
    const net = schedule.net.get(agency);
    const paid = schedule.paid.get(agency);
    const level = net > 0n && codes.agency.has(agency) ? behind(paid, net, asOf) : null;
    if (level) found.push(crossing('agency-execution-behind-schedule', [agency], level, [paid, net]));
  }
  for (const key of idle.net.keys()) {
    const [project = '', book = ''] = key.split(' ');
    const left = idle.net.get(key) - idle.paid.get(key);
    const days = daysFrom(idle.last.get(key) ?? idle.first.get(key)!, asOf);
    const level =
      left > 0n && codes.project.has(project)
        ? days > 730
          ? 'red'
          : days > 365
            ? 'orange'
            : days > 180
              ? 'yellow'
              : null
        : null;
    if (level) found.push(crossing('project-funds-idle', [project, book], level, [days, left]));
  }
  for (const [key, { count, total }] of split) {
    if (count < 3 || total < 50_000_000n || !codes.agency.has(key.split(' ')[0]!)) continue;
    found.push(
      crossing('split-payment-under-threshold', key.split(' '), total >= 400_000_000n ? 'red' : 'yellow', [
        count,
        total,
      ]),
    );
  }
  return found.sort();
}

/** paid/net − day/days against −30, −20 and −10 hundredths, multiplied out. */
function behind(paid: bigint, net: bigint, asOf: string): string | null {
  const { day, days } = dayInYear(asOf);
  const hundredfold = 100n * (paid * days - day * net);
  if (hundredfold < -30n * net * days) return 'red';
  if (hundredfold < -20n * net * days) return 'orange';
  return hundredfold < -10n * net * days ? 'yellow' : null;
}
