import { defineIndicator } from '../../definition/indicator.js';
import { budgetIn, ownLines } from './own-measures.js';
import { ownLine } from './own-budget-rows.js';

const names = ['on', 'past', 'on-red', 'red', 'no-it', 'plenty', 'no-budget'];
const wages = (agencyCode: string, amount: number) => ({ ...ownLine, agencyCode, deptEconomicCode: '30101', amount });

/** 支出预算未应编尽编: the budget of an agency omits what its registers of staff and of assets imply. */
export const budgetNotFullyCompiled = defineIndicator({
  id: 'budget-not-fully-compiled',
  name: { zh: '支出预算未应编尽编', en: 'Budget omits what the registers imply' },
  category: 'DEPT',
  meaning: {
    zh: '按实有人数和人均定额、信息化资产和运维费率推算单位至少应编的经费，批复预算低于推算数的缺口占推算数的比例。',
    en: 'What an agency must at least budget follows from its staff at a norm a head and from its information technology at a rate; the share of it that its approved budget lacks.',
  },
  stage: 'prepare',
  nature: 'compliance',
  grain: ['regionCode', 'agencyCode'],
  population: 'agency',
  needs: ['agency'],
  measures: {
    heads: { zh: '实有人数', en: 'staff', table: 'agency', sum: 'headcountActual', window: 'as-of', empty: 'unknown' },
    itAssets: {
      zh: '信息化资产价值',
      en: 'information technology',
      table: 'stateAsset',
      sum: 'itAssetValue',
      window: 'last-year',
      empty: 'unknown',
    },
    personnel: budgetIn('year', ownLines('approved', 'startsWith(deptEconomicCode, "301")'), {
      zh: '人员经费预算',
      en: 'personnel budget',
    }),
    upkeep: budgetIn(
      'year',
      ownLines('approved', 'deptEconomicCode in itItems'),
      { zh: '信息化运维费预算', en: 'budget for upkeep of information technology' },
      'zero',
    ),
  },
  parameters: {
    perHead: {
      zh: '人均人员经费最低定额',
      en: 'least personnel money a head',
      value: 100_000,
      unit: '元',
      mark: 'default',
      source: '各地定额不同，由本地财政部门的定额标准取代，待核实',
    },
    itRate: {
      zh: '运维费占信息化资产的最低比例',
      en: 'least upkeep of information technology',
      value: 0.03,
      unit: 'ratio',
      mark: 'default',
      source: '经验取值，待核实',
    },
    itItems: {
      zh: '信息化运维所用部门经济科目',
      en: 'items upkeep is booked to',
      values: ['30213', '30227'],
      mark: 'default',
      source: '维修（护）费、委托业务费，由本地按记账习惯设定',
    },
  },
  applies: 'heads * perHead + itAssets * itRate > 0',
  value:
    '(max(heads * perHead - personnel, 0) + max(itAssets * itRate - upkeep, 0)) / (heads * perHead + itAssets * itRate)',
  unit: 'ratio',
  amount: 'max(heads * perHead - personnel, 0) + max(itAssets * itRate - upkeep, 0)',
  levels: {
    red: { when: 'value > 0.15', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '四川人大预算监督：从“对账本”到“看直播”（2025-08-15）',
      article: null,
      says: '审查发现部门支出预算未做到应编尽编。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '十人、百万元信息化资产：应编一百零三万元；缺口恰在界限上不触发，多一分即触发；一边多编不抵另一边',
      asOf: '2025-06-30',
      given: {
        agency: names.map((agencyCode) => ({ agencyCode, headcountActual: 10 })),
        stateAsset: names.map((agencyCode) => ({ agencyCode, year: 2024, itAssetValue: 100_000_000 })),
        budgetLine: [
          wages('on', 97_850_000 - 3_000_000),
          wages('past', 97_850_000 - 3_000_001),
          wages('on-red', 87_550_000 - 3_000_000),
          wages('red', 87_550_000 - 3_000_001),
          wages('no-it', 200_000_000),
          wages('plenty', 100_000_000),
          ...names
            .filter((agencyCode) => agencyCode !== 'no-it')
            .map((agencyCode) => ({ ...ownLine, agencyCode, deptEconomicCode: '30213', amount: 3_000_000 })),
        ],
      },
      expect: [
        { keys: { agencyCode: 'on' }, outcome: 'clear' },
        { keys: { agencyCode: 'past' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'no-it' }, outcome: 'clear' },
        { keys: { agencyCode: 'plenty' }, outcome: 'clear' },
        { keys: { agencyCode: 'no-budget' }, outcome: 'not-computable', measure: 'personnel' },
      ],
    },
  ],
});
