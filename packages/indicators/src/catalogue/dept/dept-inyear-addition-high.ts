import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, reducedIn } from './own-measures.js';

const own = 'fundBook == "GPB" && executable';
const initial = { executable: true, docDate: '2025-01-10', allotmentType: 'initial', amount: 10_000_000 } as const;
const added = { executable: true, docDate: '2025-04-10', allotmentType: 'addition' } as const;

/** 年中追加比例过高: what an agency was allotted in the year goes far beyond what it began with. */
export const deptInyearAdditionHigh = defineIndicator({
  id: 'dept-inyear-addition-high',
  name: { zh: '年中追加比例过高', en: 'In-year additions high' },
  category: 'DEPT',
  meaning: {
    zh: '单位当年可执行指标（扣除调减，不含结转）比年初下达数增加的比例过高。',
    en: 'The allotments of an agency in the year (net of cuts, carry-overs apart) exceed what it was given at the beginning by much.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode'],
  population: 'agency',
  needs: ['agency'],
  measures: {
    initial: allottedIn('year-to-date', `${own} && allotmentType == "initial"`, 'unknown', {
      zh: '年初下达',
      en: 'initial allotments',
    }),
    allotted: allottedIn('year-to-date', `${own} && (allotmentType == null || allotmentType != "carry-over")`),
    reduced: reducedIn('year-to-date', own),
  },
  parameters: {},
  applies: 'initial > 0',
  value: '(allotted - reduced - initial) / initial',
  unit: 'ratio',
  amount: 'allotted - reduced - initial',
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.20', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '72',
      says: '各部门、各单位的预算支出应当按照预算科目执行；严格控制不同预算科目、预算级次或者项目间的预算资金的调剂。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；调减抵追加，结转不算追加',
      asOf: '2025-06-30',
      given: {
        agency: ['on', 'past', 'on-red', 'red', 'cut', 'silent'].map((agencyCode) => ({ agencyCode })),
        allotment: [
          ...['on', 'past', 'on-red', 'red', 'cut'].map((agencyCode) => ({ ...initial, agencyCode })),
          { ...added, agencyCode: 'on', amount: 2_000_000 },
          { ...added, agencyCode: 'on', amount: 9_000_000, allotmentType: 'carry-over' },
          { ...added, agencyCode: 'past', amount: 2_000_001 },
          { ...added, agencyCode: 'on-red', amount: 5_000_000 },
          { ...added, agencyCode: 'red', amount: 5_000_001 },
          { ...added, agencyCode: 'cut', amount: 6_000_000, reducedAmount: 4_000_000 },
          { ...added, agencyCode: 'silent', amount: 6_000_000 },
        ],
      },
      expect: [
        { keys: { agencyCode: 'on' }, outcome: 'clear' },
        { keys: { agencyCode: 'past' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'cut' }, outcome: 'clear' },
        { keys: { agencyCode: 'silent' }, outcome: 'not-computable', measure: 'initial' },
      ],
    },
  ],
});
