import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';
import { classLine, classSpending } from '../class-spending.js';
import { gapLevels } from '../progress-gap.js';

/** 功能科目执行进度滞后: spending of one function over its adjusted budget lags the elapsed share of the year. */
export const gpbFunctionProgressGap = defineIndicator({
  id: 'gpb-function-progress-gap',
  name: { zh: '功能科目执行进度滞后', en: 'A function behind schedule' },
  category: 'GPB-EXP',
  meaning: {
    zh: '某类支出累计数占调整后预算的比例，落后于时序进度。预备费、年初预留动用时列入实际用途的科目，所在的类不判断。',
    en: 'Spending of one function over its adjusted budget lags the elapsed share of the year. Classes that carry reserves are not judged: what is taken from them is booked where it is used.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode', 'subjectCode'],
  unlisted: ['subjectCode'],
  needs: ['region'],
  measures: classSpending('GPB'),
  parameters: {
    reserves: {
      zh: '预备费、年初预留所在的类',
      en: 'classes that carry reserves',
      values: ['227', '229'],
      mark: 'default',
      source: '政府收支分类科目：227 预备费；229 其他支出中有年初预留',
    },
  },
  applies: 'budget > 0 && !(subjectCode in reserves)',
  value: 'done / budget - month.timeProgress',
  unit: 'ratio',
  amount: 'budget - done',
  levels: gapLevels([10, 20, 30]),
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '57',
      says: '各级政府、各部门、各单位的支出必须按照预算执行。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [
          classLine('GPB', '201', 400, 1000),
          classLine('GPB', '202', 399, 1000),
          classLine('GPB', '203', 300, 1000),
          classLine('GPB', '204', 299, 1000),
          classLine('GPB', '205', 200, 1000),
          classLine('GPB', '206', 199, 1000),
          classLine('GPB', '207', 1, 0),
          classLine('GPB', '227', 0, 1000),
          classLine('GPB', '229', 0, 1000),
        ],
      },
      expect: [
        { keys: { subjectCode: '201' }, outcome: 'clear' },
        { keys: { subjectCode: '202' }, outcome: 'yellow' },
        { keys: { subjectCode: '203' }, outcome: 'yellow' },
        { keys: { subjectCode: '204' }, outcome: 'orange' },
        { keys: { subjectCode: '205' }, outcome: 'orange' },
        { keys: { subjectCode: '206' }, outcome: 'red' },
        { keys: { subjectCode: '207' }, outcome: 'excluded' },
        { keys: { subjectCode: '227' }, outcome: 'excluded' },
        { keys: { subjectCode: '229' }, outcome: 'excluded' },
      ],
    },
    caseLacking('没有月报：不可计算', { region: caseRegions(1) }, 'done', { asOf: '2025-06-30' }),
  ],
});
