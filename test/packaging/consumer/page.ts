import '@qianliyan/components/define/all.js';
import {
  checkedSource,
  createClient,
  drillDown,
  extendStandard,
  httpSource,
  optional,
  rateValue,
} from '@qianliyan/sdk';
import type { Client, Fen } from '@qianliyan/sdk';

/** What a stranger's page does, under every compiler and resolution: typed answers, closed lists, an extension. */
export async function page(client: Client = createClient(httpSource('/api/'))): Promise<Fen | null> {
  const { rows } = await client.aggregate({
    from: 'paymentVoucher',
    where: { column: 'fundBook', op: 'in', values: ['GPB', 'GF'] },
    keys: ['fundBook'],
    measures: { paid: { sum: 'actualAmount' }, lines: { count: true } },
    having: { column: 'lines', op: 'ge', value: 10 },
  });
  const fundBook: 'GPB' | 'GF' | 'SCO' | 'SIF' = rows[0]?.fundBook ?? 'GPB';
  const paid: Fen | null = rows[0]?.paid ?? null;
  // @ts-expect-error a column nobody asked for
  void rows[0]?.agencyCode;
  // @ts-expect-error a value outside a closed list
  await client.rows({ from: 'region', columns: ['name'], where: { column: 'level', op: 'eq', value: 'village' } });
  const drill = await drillDown(client.source, { region: '510000000', period: { year: 2025, month: 6 }, fundBook });
  return drill && rateValue(drill.region.rate) !== null ? paid : null;
}

/** A city's own column, typed in the stranger's project. */
export async function city(): Promise<'A' | 'B' | null | undefined> {
  const extended = extendStandard({
    columns: { agency: { gridCode: optional('code', '网格编号', 'grid', { values: ['A', 'B'] }) } },
  });
  const { rows } = await createClient(checkedSource(httpSource<keyof typeof extended>('/api/'), extended)).rows({
    from: 'agency',
    columns: ['gridCode'],
  });
  return rows[0]?.gridCode;
}
