import { checkedSource, createClient, drillDown, extendStandard, httpSource, optional } from '@qianliyan/sdk';
import type { Client, Fen, FundBook, Source } from '@qianliyan/sdk';
import { expectTypeOf } from 'vitest';

// Judged by the compiler with the other tests (`tsc -p test`) and never run.

declare const client: Client;
declare const source: Source;

/** Keeps promises unasked: the calls stand in a function nobody calls. */
export async function legal(): Promise<void> {
  const paid = await client.aggregate({
    from: 'paymentVoucher',
    where: {
      and: [
        { column: 'fundBook', op: 'in', values: ['GPB', 'GF'] },
        { not: { column: 'actualAmount', op: 'lt', value: 0 } },
        {
          or: [
            { column: 'isGovProcurement', op: 'eq', value: true },
            { column: 'projectCode', op: 'null' },
          ],
        },
      ],
    },
    keys: ['fundBook', 'agencyCode', 'year', 'projectCode'],
    measures: {
      paid: { sum: 'actualAmount' },
      refunds: { sum: 'actualAmount', where: { column: 'actualAmount', op: 'lt', value: 0 } },
      lines: { count: true },
      first: { min: 'actualDate' },
      book: { max: 'fundBook' },
      latest: { last: 'amount', by: 'actualDate' },
    },
    having: { column: 'paid', op: 'ge', value: 100 },
  });
  expectTypeOf(paid.rows).toEqualTypeOf<
    readonly {
      readonly fundBook: FundBook;
      readonly agencyCode: string;
      readonly year: number;
      readonly projectCode: string | null;
      readonly paid: Fen | null;
      readonly refunds: Fen | null;
      readonly lines: number;
      readonly first: string | null;
      readonly book: FundBook | null;
      readonly latest: Fen | null;
    }[]
  >();
  expectTypeOf(paid.dataThrough).toEqualTypeOf<string | null>();

  const one = await client.aggregate({ from: 'region', keys: [], measures: { n: { count: true } } });
  expectTypeOf(one.rows).toEqualTypeOf<readonly { readonly n: number }[]>();

  const crowded = await client.aggregateOver(
    { from: 'paymentVoucher', keys: ['agencyCode', 'fundBook'], measures: { lines: { count: true } } },
    {
      where: { column: 'lines', op: 'gt', value: 10 },
      keys: ['fundBook'],
      measures: { agencies: { count: true }, most: { max: 'lines' } },
      having: { column: 'agencies', op: 'ge', value: 2 },
    },
  );
  expectTypeOf(crowded.rows).toEqualTypeOf<
    readonly { readonly fundBook: FundBook; readonly agencies: number; readonly most: number | null }[]
  >();

  const page = await client.rows({
    from: 'region',
    columns: ['name', 'level', 'parentCode'],
    where: { column: 'level', op: 'eq', value: 'county' },
    order: [{ column: 'name', descending: true }],
  });
  type Region = {
    readonly name: string;
    readonly level: 'province' | 'prefecture' | 'county' | 'township' | 'zone';
    readonly parentCode: string | null;
  };
  expectTypeOf(page.rows[0]!).toEqualTypeOf<Region>();
  for await (const row of client.each({ from: 'region', columns: ['name'] }, { max: 10 }))
    expectTypeOf(row).toEqualTypeOf<{ readonly name: string }>();
  const taken = await client.toArray({ from: 'region', columns: ['name', 'level', 'parentCode'] }, { max: 5 });
  expectTypeOf(taken.rows).toEqualTypeOf<readonly Region[]>();
  expectTypeOf(await client.pin()).toEqualTypeOf<Client>();
}

/** What the compiler refuses. */
export async function illegal(): Promise<void> {
  const counted = { n: { count: true } } as const;
  // @ts-expect-error no such table
  await client.aggregate({ from: 'payments', keys: [], measures: counted });
  // @ts-expect-error a column of another table
  await client.aggregate({ from: 'paymentVoucher', keys: ['level'], measures: counted });
  // @ts-expect-error json is no key
  await client.aggregate({ from: 'warning', keys: ['evidence'], measures: counted });
  // @ts-expect-error a sum of text
  await client.aggregate({ from: 'paymentVoucher', keys: [], measures: { m: { sum: 'agencyCode' } } });
  // @ts-expect-error a misspelt column in a measure
  await client.aggregate({ from: 'paymentVoucher', keys: [], measures: { m: { sum: 'actualAmonut' } } });
  // @ts-expect-error a last by text
  await client.aggregate({ from: 'paymentVoucher', keys: [], measures: { m: { last: 'amount', by: 'agencyCode' } } });
  // @ts-expect-error a last by nothing
  await client.aggregate({ from: 'paymentVoucher', keys: [], measures: { m: { last: 'amount' } } });
  // @ts-expect-error a max of truths
  await client.aggregate({ from: 'paymentVoucher', keys: [], measures: { m: { max: 'isGovProcurement' } } });
  await client.aggregate({
    from: 'paymentVoucher',
    keys: [],
    measures: counted,
    // @ts-expect-error a value outside a closed list
    where: { column: 'fundBook', op: 'eq', value: 'GBP' },
  });
  await client.aggregate({
    from: 'paymentVoucher',
    keys: [],
    measures: counted,
    // @ts-expect-error text against money
    where: { column: 'amount', op: 'eq', value: '1' },
  });
  await client.aggregate({
    from: 'paymentVoucher',
    keys: [],
    measures: counted,
    // @ts-expect-error an order of truths
    where: { column: 'isGovProcurement', op: 'lt', value: true },
  });
  await client.aggregate({
    from: 'paymentVoucher',
    keys: [],
    // @ts-expect-error a misspelt column in the where of a measure
    measures: { n: { count: true, where: { column: 'amonut', op: 'gt', value: 0 } } },
  });
  await client.aggregate({
    from: 'paymentVoucher',
    keys: ['agencyCode'],
    measures: counted,
    // @ts-expect-error having speaks of keys and measures alone
    having: { column: 'fundBook', op: 'eq', value: 'GPB' },
  });
  await client.aggregateOver(
    { from: 'paymentVoucher', keys: ['agencyCode'], measures: counted },
    // @ts-expect-error a column the inner fold does not answer
    { keys: ['fundBook'], measures: counted },
  );
  // @ts-expect-error no such column
  await client.rows({ from: 'region', columns: ['nme'] });
  // @ts-expect-error no walk without a bound
  client.each({ from: 'region', columns: ['name'] });
  // @ts-expect-error an order by json
  await client.rows({ from: 'warning', columns: ['warningId'], order: [{ column: 'evidence' }] });
  const { rows } = await client.rows({ from: 'region', columns: ['name'] });
  // @ts-expect-error a column that was not asked for
  void rows[0]!.level;
}

/** A city's extension is typed end to end. */
export async function extended(): Promise<void> {
  const chengdu = extendStandard({
    columns: { agency: { gridCode: optional('code', '网格编号', 'grid', { values: ['A', 'B'] }) } },
  });
  const told = createClient<typeof chengdu>(httpSource('/api/'));
  const carried = createClient(checkedSource(httpSource<keyof typeof chengdu & string>('/api/'), chengdu));
  expectTypeOf(carried).toEqualTypeOf<typeof told>();
  const { rows } = await told.aggregate({ from: 'agency', keys: ['gridCode'], measures: { n: { count: true } } });
  expectTypeOf(rows).toEqualTypeOf<readonly { readonly gridCode: 'A' | 'B' | null; readonly n: number }[]>();
  // @ts-expect-error a value outside the city's list
  await told.rows({ from: 'agency', columns: ['agencyName'], where: { column: 'gridCode', op: 'eq', value: 'C' } });
  // @ts-expect-error the standard has no such column
  await createClient(source).rows({ from: 'agency', columns: ['gridCode'] });
  await drillDown(told.source, { region: '510000000', period: { year: 2025, month: 6 }, fundBook: 'GPB' });
  expectTypeOf(createClient(httpSource('/api/'))).toEqualTypeOf<Client>();
}
