import { defineIndicator, type Indicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

interface AdvanceNotice extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'basis'> {
  readonly transferType: 'general' | 'special';
  /** The least share of this year's to announce ahead, in whole per cent. */
  readonly percent: number;
}

/** 提前下达比例低: by the end of the year little of next year's transfers of a kind has been announced. */
export const advanceNotice = ({ transferType, percent, basis, ...told }: AdvanceNotice): Indicator => {
  const issued = `event == "issued" && fundBook == "GPB" && transferType == "${transferType}"`;
  const thisYear = (regionCode: string, at: number) =>
    ({
      transferId: `${at}-now`,
      regionCode,
      docNo: 'now',
      event: 'issued',
      eventDate: '2025-03-01',
      year: 2025,
      transferType,
      amount: 100,
      fundBook: 'GPB',
    }) as const;
  const ahead = (amount: number, regionCode: string, at: number) =>
    ({
      transferId: `${at}-ahead`,
      regionCode,
      docNo: 'ahead',
      event: 'issued',
      eventDate: '2025-11-20',
      year: 2026,
      transferType,
      amount,
      fundBook: 'GPB',
      advanceNotice: true,
    }) as const;
  return defineIndicator({
    id: told.id,
    name: told.name,
    category: 'TRANSFER',
    meaning: told.meaning,
    stage: 'prepare',
    nature: 'legality',
    grain: ['regionCode'],
    needs: ['region'],
    measures: {
      ahead: {
        zh: '提前下达',
        en: 'announced ahead',
        table: 'transfer',
        sum: 'amount',
        window: 'next-year',
        where: `${issued} && advanceNotice`,
        empty: 'zero',
      },
      now: {
        zh: '本年下达',
        en: 'issued this year',
        table: 'transfer',
        sum: 'amount',
        window: 'year-to-date',
        where: issued,
        empty: 'unknown',
      },
    },
    parameters: {},
    applies: 'asOf.month == 12 && now > 0',
    value: 'ahead / now',
    unit: 'ratio',
    amount: 'now - ahead',
    levels: { red: { when: `value < 0.${percent}`, action: 'inquiry', mark: 'found' } },
    basis,
    cases: [
      {
        name: '恰在界限',
        asOf: '2025-12-31',
        given: {
          region: caseRegions(3),
          transfer: eachRegion([percent, percent - 1, null], (amount, regionCode, at) => [
            thisYear(regionCode, at),
            ...(amount === null ? [] : [ahead(amount, regionCode, at)]),
          ]),
        },
        expect: regionOutcomes('clear', 'red', 'red'),
      },
      {
        name: '十二月以前不判断',
        asOf: '2025-11-30',
        given: { region: caseRegions(1), transfer: [thisYear('510100000', 0)] },
        expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
      },
      caseLacking('没有转移支付数据', { region: caseRegions(1) }, 'ahead'),
    ],
  });
};
