import { fen, memorySource } from '@qianliyan/sdk';
import type { AggregateQuery, ErrorCode, Fen, Filter, QueryError, Row, RowInput, RowQuery } from '@qianliyan/sdk';
import { expectTypeOf } from 'vitest';

// Judged by the compiler with the other tests (`tsc -p test`) and never run.

// A row is typed by its table: closed lists, money, days, and what may be null.
{
  type Payment = Row<'paymentVoucher'>;
  expectTypeOf<Payment['fundBook']>().toEqualTypeOf<'GPB' | 'GF' | 'SCO' | 'SIF'>();
  expectTypeOf<Payment['actualAmount']>().toEqualTypeOf<Fen>();
  expectTypeOf<Payment['projectCode']>().toEqualTypeOf<string | null>();
  expectTypeOf<Payment['isGovProcurement']>().toEqualTypeOf<boolean | null>();
  expectTypeOf<Row<'executionMonthly'>['amountYtd']>().toEqualTypeOf<Fen | null>();
  expectTypeOf<Payment['regionLevel']>().toEqualTypeOf<'province' | 'prefecture' | 'county' | 'township' | 'zone'>();
}

// Money is not any number.
{
  expectTypeOf(fen(1)).toEqualTypeOf<Fen>();
  expectTypeOf<number>().not.toExtend<Fen>();
  expectTypeOf<Fen>().toExtend<number>();
}

// Rows to hold take plain numbers for money, and no column of another table.
{
  expectTypeOf<RowInput<'paymentVoucher'>['amount']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<RowInput<'paymentVoucher'>['fundBook']>().toEqualTypeOf<
    Row<'paymentVoucher'>['fundBook'] | null | undefined
  >();
  // @ts-expect-error a misspelt column
  memorySource({ tables: { region: [{ regionCode: '510000000', nme: null }] }, provenance: 'synthetic' });
}

// A query has one table or one inner query, and measures of one kind.
{
  expectTypeOf<{ from: 'region'; keys: []; measures: Record<string, never> }>().toExtend<AggregateQuery>();
  expectTypeOf<{ keys: []; measures: Record<string, never> }>().not.toExtend<AggregateQuery>();
  expectTypeOf<{ from: 'regions'; keys: []; measures: Record<string, never> }>().not.toExtend<AggregateQuery>();
  expectTypeOf<{ from: 'region'; columns: ['name'] }>().toExtend<RowQuery>();
  expectTypeOf<{ column: 'name'; op: 'like'; value: string }>().not.toExtend<Filter>();
  expectTypeOf<{ column: 'name'; op: 'in'; value: string }>().not.toExtend<Filter>();
}

// Codes of errors are a closed list.
{
  expectTypeOf<QueryError['code']>().toEqualTypeOf<ErrorCode>();
  expectTypeOf<'not-aditive'>().not.toExtend<ErrorCode>();
}
