import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import type { RowInput } from '../source/memory/hold.js';
import { memorySource } from '../source/memory/memory.js';
import { fundFlow } from './fund-flow.js';
import { transferPath } from './transfer-path.js';
import { transfers } from './transfers.js';

type Transfer = RowInput<'transfer'>;

const [province, city, county, township] = ['510000000', '510100000', '510101000', '510101001'];
let made = 0;
const event = (
  regionCode: string,
  name: Transfer['event'],
  day: string,
  amount: number,
  more: Partial<Transfer> = {},
): Transfer => ({
  transferId: `t${(made += 1)}`,
  year: 2025,
  event: name!,
  eventDate: day,
  transferType: 'special',
  regionCode,
  fundBook: 'GPB',
  docNo: '演示〔2025〕1号',
  sourceDocNo: '演示〔2025〕1号',
  trackProjectCode: 'T1',
  amount,
  ...more,
});
const hold = (transfer: readonly Transfer[], paymentVoucher: readonly RowInput<'paymentVoucher'>[] = []) =>
  memorySource({ tables: { region: smallProvince.region, transfer, paymentVoucher }, provenance: 'synthetic' });

const chain = [
  event(city!, 'received', '2025-03-01', 1000, { fromRegion: province }),
  event(city!, 'registered', '2025-03-04', 1000),
  event(city!, 'allocated', '2025-03-20', 600),
  event(city!, 'allocated', '2025-04-02', 400),
  event(city!, 'issued', '2025-04-05', 700, { toRegion: county }),
  event(county!, 'received', '2025-04-06', 700, { fromRegion: city }),
];

test('a chain says what was done, when, and how long the money lay', async () => {
  const ask = { region: city!, year: 2025 };
  const source = hold(chain);
  const inApril = await transfers(source, { ...ask, asOf: '2025-04-30' });
  expect(inApril.totals).toEqual({ received: 1000, registered: 1000, allocated: 1000, appended: null, issued: 700 });
  expect(inApril.chains).toMatchObject([
    { unallocated: 0, daysInHand: 32, steps: { allocated: { first: '2025-03-20', last: '2025-04-02' } } },
  ]);
  const inMarch = await transfers(source, { ...ask, asOf: '2025-03-25' });
  expect(inMarch.chains).toMatchObject([{ unallocated: 400, daysInHand: 24 }]);
});

test('what is stuck comes first, the longest in hand before the others', async () => {
  const other = (docNo: string, day: string, amount: number) =>
    event(city!, 'received', day, amount, { sourceDocNo: docNo });
  const source = hold([...chain, other('b', '2025-02-01', 5), other('c', '2025-01-01', 1)]);
  const { chains } = await transfers(source, { region: city!, year: 2025, asOf: '2025-12-31' });
  expect(chains.map(({ sourceDocNo, daysInHand }) => [sourceDocNo, daysInHand])).toEqual([
    ['c', 364],
    ['b', 333],
    ['演示〔2025〕1号', 32],
  ]);
});

test('a tracked fund is followed from level to level', async () => {
  const { stops } = await transferPath(hold([...chain].reverse()), { trackProjectCode: 'T1', year: 2025 });
  expect(stops.map(({ region, event: step, amount }) => [region, step, amount])).toEqual([
    [city, 'received', 1000],
    [city, 'registered', 1000],
    [city, 'allocated', 1000],
    [city, 'issued', 700],
    [county, 'received', 700],
  ]);
});

const places = fc.constantFrom(city!, county!, township!);
const received = fc.tuple(
  places,
  fc.constantFrom(province!, city!, county!, '100000000'),
  fc.integer({ min: -50, max: 900 }),
);
const paid = fc.tuple(
  places,
  fc.constantFrom('enterprise', 'person', 'lower-government', null),
  fc.integer({ min: -300, max: 900 }),
);

test('every region gives out what it takes in, and every yuan paid reaches a payee', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(received, { maxLength: 8 }), fc.array(paid, { maxLength: 8 }), async (ins, outs) => {
      const source = hold(
        ins.map(([to, fromRegion, amount]) => event(to, 'received', '2025-05-01', amount, { fromRegion })),
        outs.map(([regionCode, payeeKind, actualAmount], i) => ({
          voucherId: `v${i}`,
          year: 2025,
          actualDate: '2025-06-01',
          regionCode,
          agencyCode: 'A1',
          fundBook: 'GPB',
          payeeKind: payeeKind as 'person' | null,
          amount: actualAmount,
          actualAmount,
        })),
      );
      const { nodes, links } = await fundFlow(source, {
        region: province!,
        year: 2025,
        asOf: '2025-12-31',
        fundBook: 'GPB',
      });
      for (const { id, kind } of nodes) {
        const into = links.filter(({ to }) => to === id).reduce((sum, { amount }) => sum + amount, 0);
        const out = links.filter(({ from }) => from === id).reduce((sum, { amount }) => sum + amount, 0);
        if (kind === 'region') expect(into).toBe(out);
      }
      expect(links.every(({ amount }) => amount > 0)).toBe(true);
      const reached = links.reduce(
        (sum, { from, to, amount }) =>
          sum + (to.startsWith('payee:') ? amount : from.startsWith('payee:') ? -amount : 0),
        0,
      );
      expect(reached).toBe(outs.reduce((sum, [, kind, amount]) => sum + (kind === 'lower-government' ? 0 : amount), 0));
    }),
    { numRuns: 60 },
  );
});

test('money of a region itself is told from money received', async () => {
  const payment = {
    voucherId: 'v',
    year: 2025,
    actualDate: '2025-06-01',
    regionCode: county!,
    agencyCode: 'A1',
    fundBook: 'GPB',
    payeeKind: 'enterprise',
    amount: 900,
    actualAmount: 900,
  } as const;
  const { links } = await fundFlow(hold(chain, [payment]), {
    region: city!,
    year: 2025,
    asOf: '2025-12-31',
    fundBook: 'GPB',
  });
  expect(links.map(({ from, to, amount }) => `${from} ${to} ${amount}`)).toEqual([
    `own region:${county} 200`,
    `region:${city} kept 300`,
    `region:${city} region:${county} 700`,
    `region:${county} payee:enterprise 900`,
    `superior:${province} region:${city} 1000`,
  ]);
});
