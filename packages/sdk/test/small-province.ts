import type { RowInput, RowsByTable, TableName } from '@qianliyan/sdk';

/** A province small enough to add up by hand: 演示省 > 甲市 (甲县 > 甲镇; 甲区), 乙市; amounts in fen. */
const region = (
  regionCode: string,
  name: string,
  shortName: string,
  level: RowInput<'region'>['level'],
  parentCode: string | null,
): RowInput<'region'> => ({
  regionCode,
  name,
  shortName,
  level: level!,
  parentCode,
});

const regions = [
  region('510000000', '演示省', '演示', 'province', null),
  region('510100000', '甲市', '甲', 'prefecture', '510000000'),
  region('510200000', '乙市', '乙', 'prefecture', '510000000'),
  region('510101000', '甲县', '甲县', 'county', '510100000'),
  region('510102000', '甲区', '甲区', 'county', '510100000'),
  region('510101001', '甲镇', '甲镇', 'township', '510101000'),
];

type Monthly = RowInput<'executionMonthly'>;

const monthly = (
  regionCode: string,
  scope: Monthly['scope'],
  subjectCode: string,
  adjusted: number | null,
  executed: number | null,
  more: Partial<Monthly> = {},
): Monthly => ({
  regionCode,
  year: 2025,
  month: 6,
  fundBook: 'GPB',
  scope: scope!,
  direction: 'expenditure',
  subjectCode,
  subjectLevel: subjectCode.length === 3 ? 1 : 2,
  isTransfer: subjectCode === '230',
  budgetOriginal: adjusted,
  budgetAdjusted: adjusted,
  amountMonth: executed,
  amountYtd: executed,
  amountYtdLastYear: null,
  ...more,
});

const executionMonthly: Monthly[] = [
  monthly('510000000', 'whole', '201', 1_000, 400),
  monthly('510000000', 'whole', '205', 1_000, 500),
  // A section of 205, a transfer and a revenue: none may join the total.
  monthly('510000000', 'whole', '20502', 600, 300),
  monthly('510000000', 'own', '201', 500, 300),
  monthly('510000000', 'own', '230', 400, 250),
  monthly('510000000', 'whole', '101', 900, 450, { direction: 'revenue' }),
  monthly('510000000', 'whole', '201', 800, 350, { month: 5 }),
  monthly('510000000', 'whole', '201', 700, 700, { year: 2024, month: 12 }),
  monthly('510000000', 'whole', '208', 70, 7, { fundBook: 'SIF' }),
  monthly('510000000', 'whole', '212', null, 9, { fundBook: 'GF' }),
  monthly('510100000', 'whole', '201', 900, 450),
  monthly('510100000', 'own', '201', 300, 150),
  monthly('510200000', 'whole', '201', 600, 150),
  monthly('510101000', 'whole', '201', 400, 200),
  monthly('510101001', 'own', '201', 100, 60),
];

type Warning = RowInput<'warning'>;

const warning = (
  warningId: string,
  regionCode: string,
  level: Warning['level'],
  amount: number | null,
  more: Partial<Warning> = {},
): Warning => ({
  warningId,
  fingerprint: warningId,
  indicatorId: 'project-funds-idle',
  indicatorVersion: '1',
  indicatorName: '项目资金闲置',
  category: 'PROJECT',
  level: level!,
  status: 'detected',
  regionCode,
  fundBook: 'GPB',
  year: 2025,
  asOf: '2025-06-30',
  value: 200,
  unit: 'day',
  boundary: 180,
  threshold: 'value > 180',
  measures: '{}',
  formula: '200 天',
  basis: '[]',
  evidence:
    '[{"measures":["paid"],"query":{"from":"paymentVoucher","columns":["voucherId","actualAmount"],"where":{"column":"agencyCode","op":"eq","value":"A1"}}}]',
  snapshotId: 's1',
  amount,
  ...more,
});

const payment = (
  voucherId: string,
  agencyCode: string,
  actualAmount: number,
  more: Partial<RowInput<'paymentVoucher'>> = {},
): RowInput<'paymentVoucher'> => ({
  voucherId,
  year: 2025,
  actualDate: '2025-03-01',
  regionCode: '510000000',
  agencyCode,
  fundBook: 'GPB',
  amount: actualAmount,
  actualAmount,
  ...more,
});

const allotment = (
  allotmentId: string,
  agencyCode: string,
  amount: number,
  more: Partial<RowInput<'allotment'>> = {},
): RowInput<'allotment'> => ({
  allotmentId,
  year: 2025,
  docDate: '2025-01-15',
  regionCode: '510000000',
  agencyCode,
  fundBook: 'GPB',
  executable: true,
  amount,
  reducedAmount: 0,
  ...more,
});

const figure = (
  figureId: string,
  year: number,
  stage: RowInput<'publishedFigure'>['stage'],
  amount: number,
  more: Partial<RowInput<'publishedFigure'>> = {},
): RowInput<'publishedFigure'> => ({
  figureId,
  regionCode: '510000000',
  year,
  monthTo: 12,
  fundBook: 'GPB',
  scope: 'whole',
  direction: 'revenue',
  item: 'revenue',
  itemName: '收入',
  stage: stage!,
  amount,
  printedValue: String(amount),
  printedUnit: '元',
  sourceUrl: 'https://example.invalid/',
  ...more,
});

/** The rows of the small province. */
export const smallProvince = {
  region: regions,
  executionMonthly,
  warning: [
    warning('w1', '510101001', 'yellow', 5),
    warning('w2', '510101000', 'red', 9),
    warning('w3', '510200000', 'yellow', 50),
    warning('w4', '510000000', 'orange', null, { fundBook: null }),
    warning('w5', '510200000', 'red', 1, { fundBook: 'SIF' }),
    warning('w6', '510100000', 'red', 1, { status: 'cleared' }),
    // An evaluation of May, superseded in June.
    warning('w7', '510100000', 'red', 1, { asOf: '2025-05-31' }),
  ],
  agency: [
    { agencyCode: 'A1', agencyName: '教育主管部门', regionCode: '510000000' },
    { agencyCode: 'A2', agencyName: '卫生健康主管部门', regionCode: '510000000' },
  ],
  paymentVoucher: [
    payment('v1', 'A1', 30),
    payment('v2', 'A1', -5),
    payment('v3', 'A1', 99, { actualDate: '2025-07-01' }),
    payment('v4', 'A1', 99, { fundBook: 'SIF' }),
    payment('v5', 'A4', 25),
    payment('v6', 'A5', 7),
  ],
  allotment: [
    allotment('a1', 'A1', 110, { reducedAmount: 10 }),
    allotment('a2', 'A1', 500, { executable: false }),
    allotment('a3', 'A2', 80),
    allotment('a4', 'A4', 100),
    allotment('a5', 'A1', 77, { docDate: '2025-07-02' }),
  ],
  publishedFigure: [
    figure('p1', 2023, 'executed', 100),
    figure('p2', 2023, 'final', 101),
    figure('p3', 2023, 'approved', 120),
    figure('p4', 2024, 'executed', 110),
    figure('p5', 2024, 'executed', 60, { monthTo: 7 }),
    figure('p6', 2024, 'executed', 70, { item: 'tax-revenue' }),
    figure('p7', 2024, 'executed', 210, { direction: 'expenditure', item: 'expenditure', scope: 'own' }),
  ],
} satisfies RowsByTable & { readonly [T in TableName]?: unknown };
