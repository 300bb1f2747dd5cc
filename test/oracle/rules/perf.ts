import { daysFrom } from '../days.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { RawTables, Rules } from '../raw-tables.js';
import { lines, project } from './dept-budgets.js';
import { codes, given, spent } from './dept-execution.js';

/** A decimal as hundredths. */
const hundredths = (text: string): bigint => fenOf(text);
const code = (row: RawRow): string | null => row['projectCode'] ?? null;

/** The lowest score of each project and kind for a year, by a day, in hundredths. */
function scores(tables: RawTables, year: number, asOf: string, key: (row: RawRow) => string): Map<string, bigint> {
  const least = new Map<string, bigint>();
  for (const row of tables.rows('performanceEvaluation')) {
    if (row['projectCode'] == null || row['year'] !== String(year) || (row['evaluationDate'] ?? '') > asOf) continue;
    const score = hundredths(row['score']!);
    const held = least.get(key(row));
    if (held === undefined || score < held) least.set(key(row), score);
  }
  return least;
}

/** 项目绩效 */
export const rules: Rules = {
  *'perf-goal-missing'(tables, asOf) {
    const next = Number(asOf.slice(0, 4)) + 1;
    const budget = sumBy(lines(tables, 'draft', next), project, 'amount');
    const goals = new Set(
      tables.rows('performanceGoal').flatMap((row) => (row['year'] === String(next) ? [project(row)] : [])),
    );
    for (const key of budget.keys())
      if (budget.get(key) > 0n && !goals.has(key)) yield { keys: key.split(' '), level: 'red', value: 0 };
  },

  *'perf-goal-weak'(tables, asOf) {
    const rows = tables.rows('performanceGoal').filter((row) => Number(row['year']) === Number(asOf.slice(0, 4)) + 1);
    const all = sumBy(rows, code, () => 1n);
    const measured = sumBy(rows, code, (row) => (row['operator'] === 'qualitative' ? 0n : 1n));
    const known = codes(tables, 'project');
    for (const key of all.keys()) {
      if (!known.has(key)) continue;
      const [n, d] = [measured.get(key), all.get(key)];
      const level = 10n * n < 3n * d ? 'red' : 2n * n < d ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(n, d) };
    }
  },

  *'perf-goal-not-met'(tables, asOf) {
    const known = codes(tables, 'project');
    const rows = tables.rows('performanceGoal').filter((row) => {
      if (Number(row['year']) !== Number(asOf.slice(0, 4)) - 1 || !known.has(row['projectCode']!)) return false;
      const told = row['monitorDate'] != null && row['monitorDate'] <= asOf;
      return told && row['score'] != null && row['weight'] != null && hundredths(row['weight']) > 0n;
    });
    const all = sumBy(rows, code, () => 1n);
    const short = sumBy(rows, code, (row) => (hundredths(row['score']!) < hundredths(row['weight']!) ? 1n : 0n));
    for (const key of all.keys()) {
      const [n, d] = [short.get(key), all.get(key)];
      const level = 2n * n > d ? 'red' : 5n * n > d ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(n, d) };
    }
  },

  *'perf-progress-deviation'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const slowest = new Map<string, bigint>();
    for (const row of tables.rows('performanceGoal')) {
      if (row['year'] !== String(year) || row['goalProgress'] == null) continue;
      if (row['monitorDate'] == null || row['monitorDate'] > asOf || daysFrom(row['monitorDate'], asOf) > 92) continue;
      const reached = hundredths(row['goalProgress']);
      const held = slowest.get(row['projectCode']!);
      if (held === undefined || reached < held) slowest.set(row['projectCode']!, reached);
    }
    const net = sumBy(
      tables.rows('allotment'),
      code,
      (row) => fenOf(row['amount']) - fenOf(row['reducedAmount']),
      (row) => row['fundBook'] === 'GPB' && given(row, year, asOf),
    );
    const paid = sumBy(
      tables.rows('paymentVoucher'),
      code,
      'actualAmount',
      (row) => row['fundBook'] === 'GPB' && spent(row, year, asOf),
    );
    for (const [key, reached] of slowest) {
      const whole = net.get(key);
      if (whole <= 0n) continue;
      const gap = paid.get(key) * 10_000n - reached * whole;
      const far = gap < 0n ? -gap : gap;
      const level = far * 10n > whole * 40_000n ? 'red' : far * 10n > whole * 20_000n ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(far, whole * 10_000n) };
    }
  },

  *'perf-score-low'(tables, asOf) {
    const kind = (row: RawRow): string => `${row['projectCode']} ${row['evaluationType']}`;
    for (const [key, score] of scores(tables, Number(asOf.slice(0, 4)) - 1, asOf, kind)) {
      const level = score < 6000n ? 'red' : score < 7000n ? 'orange' : score < 8000n ? 'yellow' : null;
      if (level) yield { keys: key.split(' '), level, value: Number(score) / 100 };
    }
  },

  *'perf-result-ignored'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const poor = scores(tables, year - 1, asOf, (row) => project(row)!);
    const draft = sumBy(lines(tables, 'draft', year + 1), project, 'amount');
    const now = sumBy(lines(tables, 'approved', year), project, 'amount');
    for (const [key, score] of poor) {
      const [next, base] = [draft.get(key), now.get(key)];
      if (score < 6000n && base > 0n && next > base)
        yield { keys: key.split(' '), level: 'red', value: quotient(next, base) };
    }
  },

  *'project-estimate-overrun'(tables) {
    for (const row of tables.rows('project')) {
      if (row['feasibilityAmount'] == null || row['estimateAmount'] == null) continue;
      const studied = fenOf(row['feasibilityAmount']);
      const over = fenOf(row['estimateAmount']) - studied;
      if (studied > 0n && over * 10n > studied && over > 3_000_000_000n)
        yield { keys: [row['projectCode']!], level: 'red', value: quotient(over, studied) };
    }
  },

  *'major-investment-not-reported'(tables, asOf) {
    const year = asOf.slice(0, 4);
    const budgeted = new Set(
      tables
        .rows('budgetLine')
        .flatMap((row) => (row['stage'] === 'approved' && row['year'] === year ? [code(row)] : [])),
    );
    const told = new Set(
      tables
        .rows('calendarEvent')
        .flatMap((row) => (row['eventType'] === 'major-investment-report' && row['date']! <= asOf ? [code(row)] : [])),
    );
    for (const row of tables.rows('project')) {
      const key = row['projectCode']!;
      if (row['setupYear'] !== year || row['totalInvestment'] == null || budgeted.has(key) || told.has(key)) continue;
      const invested = fenOf(row['totalInvestment']);
      if (invested > 20_000_000_000n) yield { keys: [key], level: 'red', value: Number(invested) };
    }
  },

  *'project-not-started'(tables, asOf) {
    const first = new Map<string, string>();
    for (const row of tables.rows('allotment')) {
      if (row['executable'] !== 'true' || row['docDate']! > asOf || row['projectCode'] == null) continue;
      if (row['docDate']! < (first.get(row['projectCode']) ?? '9999')) first.set(row['projectCode'], row['docDate']!);
    }
    for (const row of tables.rows('project')) {
      const since = first.get(row['projectCode']!);
      if (row['isConstruction'] !== 'true' || since === undefined || (row['startDate'] ?? '9999') <= asOf) continue;
      const days = daysFrom(since, asOf);
      const level = days > 365 ? 'red' : days > 180 ? 'yellow' : null;
      if (level) yield { keys: [row['projectCode']!], level, value: days };
    }
  },

  *'project-not-in-library'(tables, asOf) {
    const listed = new Set(
      tables.rows('project').flatMap((row) => ((row['libraryDate'] ?? '9999') <= asOf ? [row['projectCode']] : [])),
    );
    const budget = sumBy(lines(tables, 'draft', Number(asOf.slice(0, 4)) + 1), project, 'amount');
    for (const key of budget.keys())
      if (budget.get(key) > 0n && !listed.has(key.split(' ')[1]!))
        yield { keys: key.split(' '), level: 'red', value: 0 };
  },
};
