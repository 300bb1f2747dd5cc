import { defineIndicator } from '../../definition/indicator.js';

const names = ['on', 'past', 'small', 'floor', 'unstudied'];
const studied = [500_000_000_00, 500_000_000_00, 100_000_000_00, 200_000_000_00];
const over = [50_000_000_00, 50_000_000_01, 20_000_000_00, 30_000_000_00];

/** 项目概算超估算: the budgetary estimate of a project is over the feasibility study's by a share and by an amount. */
export const projectEstimateOverrun = defineIndicator({
  id: 'project-estimate-overrun',
  name: { zh: '项目概算超估算', en: 'Budgetary estimate over the feasibility estimate' },
  category: 'PERF',
  meaning: {
    zh: '项目概算超过可行性研究报告投资估算的比例和数额同时超过限度。',
    en: 'A project’s budgetary estimate is over the estimate of its feasibility study by more than a share and more than an amount.',
  },
  stage: 'prepare',
  nature: 'legality',
  grain: ['projectCode'],
  population: 'project',
  needs: ['project'],
  measures: {
    feasibility: {
      zh: '投资估算',
      en: 'feasibility estimate',
      table: 'project',
      max: 'feasibilityAmount',
      window: 'as-of',
      empty: 'none',
    },
    estimate: {
      zh: '概算',
      en: 'budgetary estimate',
      table: 'project',
      max: 'estimateAmount',
      window: 'as-of',
      empty: 'none',
    },
  },
  parameters: {
    floor: {
      zh: '超估算数额',
      en: 'over by',
      value: 30_000_000,
      unit: '元',
      mark: 'found',
      source: '青岛市预算审查监督条例第三十三条',
    },
  },
  applies: 'feasibility != null && feasibility > 0',
  value: '(estimate - feasibility) / feasibility',
  unit: 'ratio',
  amount: 'estimate - feasibility',
  levels: { red: { when: 'value > 0.10 && amount > floor', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '青岛市预算审查监督条例',
      article: '33',
      says: '项目概算超过估算百分之十且超过三千万元的，应当报告。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰超一成不触发，多一分即触发；超一成而不足三千万元、恰为三千万元的不触发；没有估算的不判断，没有概算的不可计算',
      asOf: '2025-06-30',
      given: {
        project: [
          ...names.map((projectCode, at) => ({
            projectCode,
            agencyCode: 'a',
            ...(studied[at] === undefined
              ? {}
              : { feasibilityAmount: studied[at], estimateAmount: studied[at] + over[at]! }),
          })),
          { projectCode: 'unestimated', agencyCode: 'a', feasibilityAmount: 100 },
        ],
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'red' },
        { keys: { projectCode: 'small' }, outcome: 'clear' },
        { keys: { projectCode: 'floor' }, outcome: 'clear' },
        { keys: { projectCode: 'unstudied' }, outcome: 'excluded' },
        { keys: { projectCode: 'unestimated' }, outcome: 'not-computable', measure: 'estimate' },
      ],
    },
  ],
});
