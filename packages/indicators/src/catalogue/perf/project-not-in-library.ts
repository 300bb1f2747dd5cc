import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { budgetIn, ownLines } from '../dept/own-measures.js';
import { draftLine } from '../dept/own-budget-rows.js';

const names = ['listed', 'today', 'tomorrow', 'undated'];
const dates = ['2025-09-15', '2025-12-31', '2026-01-01'];

/** 项目未入库: the draft gives money to a project that is not in the project library. */
export const projectNotInLibrary = defineIndicator({
  id: 'project-not-in-library',
  name: { zh: '项目未入库', en: 'Project not in the library' },
  category: 'PERF',
  meaning: {
    zh: '下年草案安排了预算的项目，项目库中没有入库记录。',
    en: 'A project with money in the draft has no entry in the project library.',
  },
  stage: 'prepare',
  nature: 'compliance',
  grain: ['regionCode', 'projectCode'],
  unlisted: ['projectCode'],
  needs: ['project'],
  measures: {
    budget: budgetIn(
      'next-year',
      ownLines('draft', 'projectCode != null'),
      { zh: '草案项目预算', en: 'draft' },
      'zero',
    ),
    listed: {
      zh: '入库记录',
      en: 'entries',
      table: 'project',
      count: true,
      window: 'as-of',
      where: 'libraryDate <= asOf.day',
      grain: ['projectCode'],
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'listed',
  unit: 'count',
  amount: 'budget',
  levels: { red: { when: 'value < 1', action: 'inquiry', mark: 'default' } },
  basis: [
    {
      document: '河南省预算审查监督条例',
      article: '17',
      says: '部门预算审查的要点之一（第五项）：项目先入库、后安排预算；条文表述待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '入库日到数据日为止；没有入库日、项目库没有的为红灯',
      asOf: '2025-12-31',
      given: {
        project: names.map((projectCode, at) => ({
          projectCode,
          agencyCode: 'a',
          ...(dates[at] === undefined ? {} : { libraryDate: dates[at] }),
        })),
        budgetLine: [...names, 'unheard'].map((projectCode) => ({ ...draftLine, projectCode, amount: 100 })),
      },
      expect: [
        { keys: { projectCode: 'listed' }, outcome: 'clear' },
        { keys: { projectCode: 'today' }, outcome: 'clear' },
        { keys: { projectCode: 'tomorrow' }, outcome: 'red' },
        { keys: { projectCode: 'undated' }, outcome: 'red' },
        { keys: { projectCode: 'unheard' }, outcome: 'red' },
      ],
    },
    caseLacking(
      '没有预算数据：不可计算',
      { project: [{ projectCode: 'listed', agencyCode: 'a', libraryDate: '2025-09-15' }] },
      'budget',
      { keys: { projectCode: null } },
    ),
  ],
});
