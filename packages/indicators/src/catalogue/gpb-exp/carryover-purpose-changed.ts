import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';

/** 结转资金改变用途: what was carried over of one project was given to another. */
export const carryoverPurposeChanged = defineIndicator({
  id: 'carryover-purpose-changed',
  name: { zh: '结转资金改变用途', en: 'Carry-over of one project given to another' },
  category: 'GPB-EXP',
  meaning: {
    zh: '结转资金没有用于原项目，改给了其他项目。',
    en: 'What was carried over of one project was given to another.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode', 'carryoverId'],
  sparse: true,
  needs: ['region'],
  measures: {
    moved: {
      zh: '改变项目的结转',
      en: 'carried over to another project',
      table: 'carryover',
      max: 'carryoverAmount',
      window: 'closed-year',
      where: 'originProjectCode != projectCode && carryoverAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'moved',
  unit: 'fen',
  amount: 'moved',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '42',
      says: '各级政府上一年预算的结转资金，应当在下一年用于结转项目的支出；连续两年未用完的结转资金，应当作为结余资金管理。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法',
      article: '63',
      says: '各部门、各单位应当加强对预算收入和支出的管理，不得擅自改变预算支出的用途。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '项目相同、没有原项目、没有金额的不触发',
      asOf: '2025-12-31',
      given: {
        project: [{ projectCode: 'p' }, { projectCode: 'q' }],
        agency: [{ agencyCode: 'a' }],
        carryover: [
          {
            carryoverId: 'same',
            regionCode: '510100000',
            year: 2025,
            originYear: 2025,
            projectCode: 'p',
            originProjectCode: 'p',
            carryoverAmount: 1,
          },
          {
            carryoverId: 'moved',
            regionCode: '510100000',
            year: 2025,
            originYear: 2025,
            projectCode: 'q',
            originProjectCode: 'p',
            carryoverAmount: 1,
          },
          {
            carryoverId: 'nought',
            regionCode: '510100000',
            year: 2025,
            originYear: 2025,
            projectCode: 'q',
            originProjectCode: 'p',
          },
          {
            carryoverId: 'plain',
            regionCode: '510100000',
            year: 2025,
            originYear: 2025,
            projectCode: 'q',
            carryoverAmount: 5,
          },
        ],
        region: caseRegions(1),
      },
      expect: [
        { keys: { carryoverId: 'moved' }, outcome: 'red' },
        { keys: { carryoverId: 'same' }, outcome: 'clear' },
        { keys: { carryoverId: 'nought' }, outcome: 'clear' },
        { keys: { carryoverId: 'plain' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有结转数据', { region: caseRegions(1) }, 'moved'),
  ],
});
