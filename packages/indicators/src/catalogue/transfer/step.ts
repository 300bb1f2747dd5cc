import type { Day } from '@qianliyan/sdk';
import { defineIndicator, type Indicator, type Mark } from '../../definition/indicator.js';
import { caseRegions } from '../case-regions.js';

interface End {
  readonly event: 'received' | 'registered' | 'allocated' | 'appended';
  /** The day of it. */
  readonly zh: string;
  readonly en: string;
}

interface Step extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'basis'> {
  readonly from: End;
  readonly to: End;
  /** Days after which it is yellow. */
  readonly soon: number;
  /** Days after which it is red, and where they are found; a default of ours unless told. */
  readonly late: { readonly value: number; readonly mark?: Mark; readonly source?: string };
  /** Days on which a step that began on 1 March ends in cases: on either boundary, and a day past it. */
  readonly ends: Readonly<Record<'on' | 'past' | 'on-late' | 'late', Day>>;
}

const ours = '监测系统预警名称有出处，天数待核实';

/** 转移支付的一步: a transfer that has come one step does not take the next in time, or has not taken it. */
export const transferStep = ({ from, to, soon, late, ends, basis, ...told }: Step): Indicator => {
  const { value, mark = 'default', source = ours } = late;
  const event = (docNo: string, { event }: End, eventDate: Day) =>
    ({
      regionCode: '510100000',
      docNo,
      event,
      eventDate,
      year: 2025,
      transferType: 'special',
      amount: 1000,
      fundBook: 'GPB',
    }) as const;
  return defineIndicator({
    id: told.id,
    name: told.name,
    category: 'TRANSFER',
    meaning: told.meaning,
    stage: 'execute',
    nature: 'reasonableness',
    grain: ['regionCode', 'docNo'],
    needs: ['region'],
    measures: {
      begun: {
        zh: from.zh,
        en: from.en,
        table: 'transfer',
        min: 'eventDate',
        window: 'year-to-date',
        where: `event == "${from.event}"`,
        empty: 'unknown',
      },
      ended: {
        zh: to.zh,
        en: to.en,
        table: 'transfer',
        min: 'eventDate',
        window: 'year-to-date',
        where: `event == "${to.event}"`,
        empty: 'none',
      },
      amountMoved: {
        zh: '金额',
        en: 'amount',
        table: 'transfer',
        sum: 'amount',
        window: 'year-to-date',
        where: `event == "${from.event}" && fundBook == "GPB"`,
        empty: 'none',
      },
    },
    parameters: {
      soon: { zh: '关注天数', en: 'days of note', value: soon, unit: 'days', mark: 'default', source: ours },
      late: { zh: '超期天数', en: 'days late', value, unit: 'days', mark, source },
    },
    value: 'daysBetween(begun, coalesce(ended, asOf.day))',
    unit: 'days',
    amount: 'amountMoved',
    levels: {
      red: { when: 'value > late', action: 'inquiry', mark },
      yellow: { when: 'value > soon', action: 'check', mark: 'default' },
    },
    basis,
    cases: [
      {
        name: '每一界限',
        asOf: '2025-12-31',
        given: {
          region: caseRegions(1),
          transfer: [
            ...Object.entries(ends).flatMap(([docNo, end]) => [
              event(docNo, from, '2025-03-01'),
              event(docNo, to, end),
            ]),
            event('open', from, '2025-03-01'),
            event('lost', to, '2025-03-02'),
          ],
        },
        expect: [
          { keys: { docNo: 'on' }, outcome: 'clear' },
          { keys: { docNo: 'past' }, outcome: 'yellow' },
          { keys: { docNo: 'on-late' }, outcome: 'yellow' },
          { keys: { docNo: 'late' }, outcome: 'red' },
          { keys: { docNo: 'open' }, outcome: 'red' },
          { keys: { docNo: 'lost' }, outcome: 'not-computable', measure: 'begun' },
        ],
      },
    ],
  });
};
