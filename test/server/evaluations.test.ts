import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdbSource, openStore, putTables } from '@qianliyan/engines';
import type { PutTables, Store } from '@qianliyan/engines';
import { compile, countRows, evaluatePlan, transition, workdays } from '@qianliyan/indicators';
import type { Indicator, StandingRow } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { evaluateStore } from '@qianliyan/server';
import { tableRows } from '@qianliyan/sdk';
import type { Cells, Day, TableName } from '@qianliyan/sdk';
import fc from 'fast-check';
import { caseRows } from '../../packages/indicators/src/cases/case-rows.js';
import { expect, test } from 'vitest';

const indicators: readonly Indicator[] = catalogue.filter(({ id }) =>
  ['agency-execution-behind-schedule', 'split-payment-under-threshold', 'repeat-payment'].includes(id),
);
const calendar = workdays({});
const days: readonly Day[] = ['2025-03-31', '2025-04-10', '2025-04-11', '2025-04-30', '2025-05-02', '2025-05-31'];
const agencies = ['a1', 'a2', 'a3'];

/** What agencies were allotted and paid; paid again and again in the order of the days, so that warnings come and go. */
const payments = fc.array(
  fc.record({
    agencyCode: fc.constantFrom(...agencies),
    actualDate: fc.constantFrom(...days),
    actualAmount: fc.constantFrom(-2_000_000, 500_000, 2_000_000, 20_000_000),
  }),
  { minLength: 4, maxLength: 30 },
);

/** A night brings payments; days are judged again from some days back, all that were judged since, and some more. */
const night = fc.record({ paid: payments, back: fc.nat(3), on: fc.nat(2) });
type Night = typeof night extends fc.Arbitrary<infer T> ? T : never;

const tablesOf = (paid: Night['paid']): PutTables => {
  const { region: _, ...tables } = caseRows({
    name: '',
    asOf: '2025-12-31',
    expect: [],
    given: {
      agency: agencies.map((agencyCode) => ({ agencyCode, agencyName: agencyCode })),
      allotment: agencies.map((agencyCode) => ({
        ...{ agencyCode, docDate: '2025-01-10', executable: true, amount: 10_000_000 },
      })),
      paymentVoucher: paid.map((one) => ({ payeeCode: 'p', ...one })),
    },
  });
  return tables as PutTables;
};

const said = ['warningId', 'status', 'level', 'since', 'levelBefore', 'value', 'boundary', 'subjectName'] as const;
const pick = (row: object): string =>
  JSON.stringify(said.map((name) => (row as Record<string, unknown>)[name] ?? null));

async function rowsOf(store: Store, from: TableName, columns: readonly string[]): Promise<Cells[]> {
  const source = await duckdbSource(store);
  const all: Cells[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof source.rows>> = await source.rows({
      from,
      columns,
      limit: 1000,
      ...(after && { after }),
    });
    all.push(...tableRows(page));
    after = page.next;
  } while (after !== null);
  source.close();
  return all;
}

/** The same by the plain meaning: every row of every day in memory, each day judged in turn. */
async function judgedInMemory(store: Store, held: readonly StandingRow[], asked: readonly Day[]) {
  const source = await duckdbSource(store);
  const rows = held.filter(({ asOf }) => !asked.includes(asOf));
  const found: StandingRow[] = [];
  const counts: object[] = [];
  for (const asOf of asked) {
    const evaluation = await evaluatePlan(compile(indicators), source, { asOf, calendar });
    const today = transition([...rows, ...found], evaluation, { calendar });
    found.push(...today.rows);
    counts.push(...countRows(evaluation, today.overflow));
  }
  source.close();
  return { rows: [...rows, ...found], found, counts };
}

/** Of a month's days but the last only what changed. */
function compacted(rows: readonly StandingRow[]): StandingRow[] {
  const month = (day: Day): string => day.slice(0, 7);
  const days = rows.map(({ asOf }) => asOf);
  const last = (day: Day) =>
    days
      .filter((other) => month(other) === month(day))
      .sort()
      .at(-1);
  return rows.filter(({ status, asOf }) => status !== 'standing' || asOf === last(asOf));
}

test(
  'what a store keeps of evaluations is what judging every day over all rows in memory says, from whatever day they are judged again',
  { timeout: 120_000 },
  async () => {
    const statuses = new Set<string>();
    const law = async (nights: readonly Night[]) => {
      const folder = mkdtempSync(join(tmpdir(), 'qly-evaluations-'));
      const store = await openStore(join(folder, 'data'));
      try {
        const province = { regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' } as const;
        await putTables(store, { region: [province] }, { provenance: 'synthetic' });
        let [all, held]: [readonly StandingRow[], readonly StandingRow[]] = [[], []];
        const counted = new Map<string, number>();
        let judged = -1;
        for (const { paid, back, on } of nights) {
          const from = Math.max(0, Math.min(judged + 1, days.length - 1) - back);
          judged = Math.max(judged, Math.min(from + on, days.length - 1));
          const asked = days.slice(from, judged + 1);
          await putTables(store, tablesOf(paid), { provenance: 'synthetic', dataThrough: '2025-12-31' });
          const inMemory = await judgedInMemory(store, all, asked);
          all = inMemory.rows;
          held = compacted([...held.filter(({ asOf }) => !asked.includes(asOf)), ...inMemory.found]);
          for (const day of asked)
            counted.set(day, inMemory.counts.filter((row) => (row as { asOf: Day }).asOf === day).length);
          await evaluateStore(store, indicators, { days: asked });
          expect((await rowsOf(store, 'warning', said)).map(pick).sort()).toEqual(held.map(pick).sort());
          const counts = await rowsOf(store, 'evaluationCount', ['asOf']);
          for (const [day, count] of counted) expect(counts.filter(({ asOf }) => asOf === day)).toHaveLength(count);
          for (const { status } of held) statuses.add(status);
        }
      } finally {
        store.close();
        rmSync(folder, { recursive: true });
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(night, { minLength: 2, maxLength: 5 }), law), {
      numRuns: 12,
      // One that has every state, whatever else is drawn.
      examples: [[fc.sample(night, { seed: 1, numRuns: 5 })]],
      endOnFailure: true,
    });
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining(['cleared', 'detected', 'eased', 'standing', 'worsened']),
    );
  },
);
