import { defineIndicator } from '../../definition/indicator.js';
import type { Measure } from '../../definition/measure.js';
import type { Window } from '../../definition/window.js';
import { allottedIn, paidIn, reducedIn } from './own-measures.js';

const own = 'fundBook == "GPB" && executable';
const before: Window = { back: 1, of: 'month' };
const paid = (window: Window, zh: string, en: string): Measure => paidIn(window, 'fundBook == "GPB"', { zh, en });
const net = (window: Window, zh: string, en: string) =>
  [
    allottedIn(window, own, 'zero', { zh, en }),
    reducedIn(window, own, 'zero', { zh: `${zh}调减`, en: `${en}, cut` }),
  ] as const;
const [allotted, reduced] = net('year-to-date', '可执行指标', 'allotted');
const [allottedNow, reducedNow] = net('month', '本月下达', 'allotted this month');
const [allottedLast, reducedLast] = net(before, '上月下达', 'allotted last month');

const paidBefore = 'paid - paidNow';
const netBefore = 'allotted - reduced - allottedNow + reducedNow';
const agencies = Array.from({ length: 20 }, (_, at) => `a${String(at + 1).padStart(2, '0')}`);
/** Agency 1 pays the least; two further on take money back, one in May and one in June. */
const payments = agencies.flatMap((agencyCode, at) => [
  { agencyCode, actualDate: '2025-02-03', actualAmount: (at + 1) * 1000 },
  ...(at === 10 ? [{ agencyCode, actualDate: '2025-05-06', actualAmount: -10_900 }] : []),
  ...(at === 11 ? [{ agencyCode, actualDate: '2025-06-03', actualAmount: -11_800 }] : []),
]);

/** 部门执行进度后十位: among the agencies of its region an agency is one of the ten that have paid the smallest share. */
export const deptRankBottomTen = defineIndicator({
  id: 'dept-rank-bottom-ten',
  name: { zh: '部门执行进度后十位', en: 'Agency among the ten slowest' },
  category: 'DEPT',
  meaning: {
    zh: '单位一般公共预算支付数占可执行指标的比例，在本地区各单位中排在后十位；连续两个月、三个月在后十位的升级。单位不足二十个的地区不排。',
    en: 'Among the agencies of its region an agency is one of the ten with the smallest share of allotments paid; worse for two and three months running. Regions with fewer than twenty are not ranked.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode', 'agencyCode'],
  population: 'agency',
  needs: ['agency'],
  measures: {
    paid: paid('year-to-date', '支付数', 'paid'),
    allotted,
    reduced,
    paidNow: paid('month', '本月支付', 'paid this month'),
    allottedNow,
    reducedNow,
    paidLast: paid(before, '上月支付', 'paid last month'),
    allottedLast,
    reducedLast,
  },
  parameters: {
    places: {
      zh: '排在后几位',
      en: 'places from the end',
      value: 10,
      unit: 'count',
      mark: 'found',
      source: '四川人大预算联网监督首页“后十位”',
    },
  },
  siblings: {
    place: {
      zh: '位次（自后）',
      en: 'place from the end',
      op: 'rank',
      of: 'paid / (allotted - reduced)',
      within: ['regionCode'],
      least: 20,
    },
    placeBefore: {
      zh: '上月位次',
      en: 'place a month ago',
      op: 'rank',
      of: `(${paidBefore}) / (${netBefore})`,
      within: ['regionCode'],
      least: 20,
    },
    placeEarlier: {
      zh: '前月位次',
      en: 'place two months ago',
      op: 'rank',
      of: `(${paidBefore} - paidLast) / (${netBefore} - allottedLast + reducedLast)`,
      within: ['regionCode'],
      least: 20,
    },
  },
  applies: 'allotted - reduced > 0',
  value: 'place',
  unit: 'count',
  amount: 'allotted - reduced - paid',
  levels: {
    red: {
      when: 'value <= places && coalesce(placeBefore, places + 1) <= places && coalesce(placeEarlier, places + 1) <= places',
      action: 'inquiry',
      mark: 'default',
    },
    yellow: {
      when: 'value <= places && coalesce(placeBefore, places + 1) <= places',
      action: 'check',
      mark: 'default',
    },
    blue: { when: 'value <= places', action: 'record', mark: 'found' },
  },
  basis: [
    {
      document: '四川人大预算监督：从“对账本”到“看直播”（2025-08-15）',
      article: null,
      says: '系统首页列示部门执行进度的前十位与后十位。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '二十个单位：第十位触发，第十一位不触发；本月、上月才落到后面的分别为蓝灯、黄灯',
      asOf: '2025-06-30',
      given: {
        agency: [...agencies, 'idle'].map((agencyCode) => ({ agencyCode })),
        allotment: agencies.map((agencyCode) => ({
          agencyCode,
          executable: true,
          docDate: '2025-01-10',
          amount: 100_000,
        })),
        paymentVoucher: payments,
      },
      expect: [
        { keys: { agencyCode: 'a01' }, outcome: 'red' },
        { keys: { agencyCode: 'a08' }, outcome: 'red' },
        { keys: { agencyCode: 'a09' }, outcome: 'clear' },
        { keys: { agencyCode: 'a11' }, outcome: 'yellow' },
        { keys: { agencyCode: 'a12' }, outcome: 'blue' },
        { keys: { agencyCode: 'a13' }, outcome: 'clear' },
        { keys: { agencyCode: 'idle' }, outcome: 'excluded' },
      ],
    },
    {
      name: '不足二十个单位：不可计算',
      asOf: '2025-06-30',
      given: {
        agency: agencies.slice(0, 19).map((agencyCode) => ({ agencyCode })),
        allotment: agencies
          .slice(0, 19)
          .map((agencyCode) => ({ agencyCode, executable: true, docDate: '2025-01-10', amount: 100_000 })),
        paymentVoucher: payments.filter(({ agencyCode }) => agencyCode < 'a20'),
      },
      expect: [{ keys: { agencyCode: 'a01' }, outcome: 'not-computable', measure: 'place' }],
    },
  ],
});
