import type { AggregateQuery, ErrorCode, RowQuery } from '@qianliyan/sdk';

type Refusal<Q> = [why: string, query: Q, code: ErrorCode, subject?: string];

const counted = { n: { count: true } } as const;
const monthly = {
  from: 'executionMonthly',
  keys: ['regionLevel', 'fundBook', 'scope', 'direction', 'subjectLevel', 'isTransfer', 'year', 'month'],
} as const;
const without = (...left: readonly string[]): AggregateQuery => ({
  ...monthly,
  keys: monthly.keys.filter((key) => !left.includes(key)),
  measures: { ytd: { sum: 'amountYtd' } },
});
const payments = (rest: Omit<Extract<AggregateQuery, { from: string }>, 'from'>): AggregateQuery => ({
  from: 'paymentVoucher',
  ...rest,
});
const where = (filter: unknown): AggregateQuery => payments({ keys: [], measures: counted, where: filter as never });

/** Aggregates that every home refuses, with the code and the subject it must name. */
export const refusedAggregates: readonly Refusal<AggregateQuery>[] = [
  ['an unknown table', { from: 'nowhere' as never, keys: [], measures: counted }, 'unknown-table', 'nowhere'],
  [
    'a table named as a prototype has it',
    { from: 'constructor' as never, keys: [], measures: counted },
    'unknown-table',
    'constructor',
  ],
  ['an unknown key', payments({ keys: ['amout'], measures: counted }), 'unknown-column', 'amout'],
  [
    'an unknown measured column',
    payments({ keys: [], measures: { m: { min: 'Amount' } } }),
    'unknown-column',
    'Amount',
  ],
  ['an unknown column in where', where({ column: '1=1; --', op: 'null' }), 'unknown-column', '1=1; --'],
  [
    'an unknown column in having',
    payments({ keys: [], measures: counted, having: { column: 'amount', op: 'gt', value: 0 } }),
    'unknown-column',
    'amount',
  ],
  [
    'a column the inner fold does not answer',
    { of: payments({ keys: ['agencyCode'], measures: counted }), keys: ['payeeCode'], measures: {} },
    'unknown-column',
    'payeeCode',
  ],
  ['text against money', where({ column: 'amount', op: 'eq', value: '1' }), 'bad-query', 'amount'],
  ['a fraction of a fen', where({ column: 'amount', op: 'eq', value: 0.5 }), 'bad-query', 'amount'],
  ['money past the safe range', where({ column: 'amount', op: 'eq', value: 2 ** 53 }), 'bad-query', 'amount'],
  [
    'a day that does not exist',
    where({ column: 'actualDate', op: 'ge', value: '2025-02-29' }),
    'bad-query',
    'actualDate',
  ],
  ['a value outside a closed list', where({ column: 'fundBook', op: 'eq', value: 'GBP' }), 'bad-query', 'fundBook'],
  ['half a character', where({ column: 'payeeName', op: 'eq', value: '\ud842' }), 'bad-query', 'payeeName'],
  ['an order of truths', where({ column: 'isGovProcurement', op: 'lt', value: true }), 'bad-query', 'isGovProcurement'],
  ['an empty in', where({ column: 'agencyCode', op: 'in', values: [] }), 'bad-query', 'agencyCode'],
  [
    'an in of 10 001 values',
    where({ column: 'agencyCode', op: 'in', values: Array.from({ length: 10_001 }, String) }),
    'bad-query',
    'agencyCode',
  ],
  ['an and of nothing', where({ and: [] }), 'bad-query'],
  [
    'a filter deeper than 16',
    where(Array.from({ length: 17 }).reduce<unknown>((not) => ({ not }), { column: 'year', op: 'null' })),
    'bad-query',
  ],
  ['a key named twice', payments({ keys: ['year', 'year'], measures: counted }), 'bad-query', 'year'],
  ['a measure named as a key', payments({ keys: ['year'], measures: { year: { count: true } } }), 'bad-query', 'year'],
  ['a measure name that is no name', payments({ keys: [], measures: { 'a b': { count: true } } }), 'bad-query', 'a b'],
  ['a sum of texts', payments({ keys: [], measures: { m: { sum: 'payeeName' } } }), 'bad-query', 'payeeName'],
  ['a sum of doubles', { from: 'warning', keys: [], measures: { m: { sum: 'value' } } }, 'bad-query', 'value'],
  [
    'a max of truths',
    payments({ keys: [], measures: { m: { max: 'isGovProcurement' } } }),
    'bad-query',
    'isGovProcurement',
  ],
  [
    'a last by text',
    payments({ keys: ['fundBook'], measures: { m: { last: 'amount', by: 'payeeName' } } }),
    'bad-query',
    'payeeName',
  ],
  ['json as a key', { from: 'warning', keys: ['measures'], measures: {} }, 'bad-query', 'measures'],
  ['neither key nor measure', payments({ keys: [], measures: {} }), 'bad-query'],
  [
    'payments over fund books',
    payments({ keys: ['agencyCode'], measures: { paid: { sum: 'actualAmount' } } }),
    'not-additive',
    'fundBook',
  ],
  [
    'one fund book in an or',
    payments({
      keys: [],
      measures: { paid: { sum: 'amount' } },
      where: { or: [{ column: 'fundBook', op: 'eq', value: 'GPB' }] },
    }),
    'not-additive',
    'fundBook',
  ],
  [
    'two fund books in an in',
    payments({
      keys: [],
      measures: { paid: { sum: 'amount' } },
      where: { column: 'fundBook', op: 'in', values: ['GPB', 'GF'] },
    }),
    'not-additive',
    'fundBook',
  ],
  [
    'a fund book fixed for another measure only',
    payments({
      keys: [],
      measures: { a: { sum: 'amount', where: { column: 'fundBook', op: 'eq', value: 'GF' } }, b: { sum: 'amount' } },
    }),
    'not-additive',
    'fundBook',
  ],
  ['a cumulative over months', without('month'), 'not-additive', 'month'],
  ['a cumulative over years', without('year'), 'not-additive', 'year'],
  ['both scopes', without('scope'), 'not-additive', 'scope'],
  ['both directions', without('direction'), 'not-additive', 'direction'],
  ['levels of regions', without('regionLevel'), 'not-additive', 'regionLevel'],
  ['levels of subjects', without('subjectLevel'), 'not-additive', 'subjectLevel'],
  ['transfers beside what they pay for', without('isTransfer'), 'not-additive', 'isTransfer'],
  [
    'a guard dropped in the second fold',
    {
      of: { ...monthly, measures: { ytd: { sum: 'amountYtd' } } },
      keys: monthly.keys.filter((key) => key !== 'scope'),
      measures: { m: { sum: 'ytd' } },
    },
    'not-additive',
    'scope',
  ],
  [
    'a period dropped in the second fold',
    {
      of: { ...monthly, measures: { ytd: { sum: 'amountYtd' } } },
      keys: monthly.keys.filter((key) => key !== 'month'),
      measures: { m: { sum: 'ytd' } },
    },
    'not-additive',
    'month',
  ],
  [
    'a sum of greatest amounts',
    {
      of: payments({ keys: ['agencyCode'], measures: { top: { max: 'amount' } } }),
      keys: [],
      measures: { m: { sum: 'top' } },
    },
    'not-additive',
    'top',
  ],
  [
    'an amount that the inner fold grouped by',
    { of: payments({ keys: ['amount'], measures: {} }), keys: [], measures: { m: { sum: 'amount' } } },
    'not-additive',
    'amount',
  ],
  [
    'money without a kind',
    { from: 'project', keys: [], measures: { m: { sum: 'estimateAmount' } } },
    'not-additive',
    'estimateAmount',
  ],
  ['a table the home does not hold', { from: 'subject', keys: [], measures: counted }, 'not-published', 'subject'],
];

/** Row queries that every home refuses. */
export const refusedRows: readonly Refusal<RowQuery>[] = [
  ['an unknown table', { from: 'toString' as never, columns: ['a'] }, 'unknown-table', 'toString'],
  ['an unknown column', { from: 'region', columns: ['nam'] }, 'unknown-column', 'nam'],
  ['an unknown order', { from: 'region', columns: ['name'], order: [{ column: 'rank' }] }, 'unknown-column', 'rank'],
  ['no column', { from: 'region', columns: [] }, 'bad-query'],
  ['a column named twice', { from: 'region', columns: ['name', 'name'] }, 'bad-query', 'name'],
  [
    'an order by json',
    { from: 'warning', columns: ['warningId'], order: [{ column: 'measures' }] },
    'bad-query',
    'measures',
  ],
  ['a page of nothing', { from: 'region', columns: ['name'], limit: 0 }, 'bad-query', 'limit'],
  ['a page of 1 001', { from: 'region', columns: ['name'], limit: 1_001 }, 'bad-query', 'limit'],
  ['a page of a half', { from: 'region', columns: ['name'], limit: 2.5 }, 'bad-query', 'limit'],
  ['a cursor that is none', { from: 'region', columns: ['name'], after: 'x' }, 'bad-cursor', 'after'],
  ['a cursor that is empty', { from: 'region', columns: ['name'], after: '[]' }, 'bad-cursor', 'after'],
  ['a table the home does not hold', { from: 'subject', columns: ['name'] }, 'not-published', 'subject'],
];
