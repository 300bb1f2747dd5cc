import type { StandardTables } from '@qianliyan/sdk';
import type { SectionSchema, Shelf } from '@qianliyan/sdk/published';

const series = ['fundBook', 'scope', 'direction', 'subjectLevel', 'isTransfer'] as const;
const places = ['regionLevel', 'parentCode', 'prefectureCode', 'countyCode', 'regionCode'] as const;
const counted = { rows: { count: true } } as const;

type Measures = NonNullable<SectionSchema['rollup']>['measures'];

/** A section of a rollup: its keys are what it is laid out by. */
const rollup = (
  table: string,
  measures: Measures,
  laidOut: Pick<SectionSchema, 'periods' | 'series'>,
  more: Partial<SectionSchema> = {},
): SectionSchema => ({
  table,
  ...laidOut,
  measures: Object.keys(measures),
  rollup: { keys: [...laidOut.periods, ...laidOut.series], measures },
  ...more,
});

const warned = (by: readonly string[], more: Partial<SectionSchema>): SectionSchema =>
  rollup('warning', counted, { periods: ['asOf'], series: ['status', 'level', 'fundBook', ...by] }, more);

/** A section of a table's own rows: the columns everyone may see. */
const rows = (tables: StandardTables, table: string, more: Partial<SectionSchema> = {}): SectionSchema => ({
  table,
  periods: [],
  series: Object.entries(tables[table]!.columns).flatMap(([name, { sensitivity }]) =>
    sensitivity === 'public' ? [name] : [],
  ),
  measures: [],
  ...more,
});

/** Names, execution and lamps of a region and its children in one file. Numbers of like size stand together, because that packs best. */
const drill = (tables: StandardTables, from: Partial<SectionSchema>): Shelf['sections'] => ({
  region: rows(tables, 'region', { by: 'regionCode' }),
  above: rows(tables, 'region', { standing: 'above' }),
  executionMonths: rollup(
    'executionMonthly',
    counted,
    { periods: ['year', 'month'], series: [] },
    { standing: 'everywhere', ...from },
  ),
  executionByRegion: rollup(
    'executionMonthly',
    {
      amountYtd: { sum: 'amountYtd' },
      amountMonth: { sum: 'amountMonth' },
      amountYtdLastYear: { sum: 'amountYtdLastYear' },
      budgetAdjusted: { sum: 'budgetAdjusted' },
      budgetOriginal: { sum: 'budgetOriginal' },
      ...counted,
    },
    { periods: ['year', 'month'], series: [...series, ...places] },
    { by: 'regionCode', ...from },
  ),
  warningDays: rollup('warning', counted, { periods: ['asOf'], series: [] }, { standing: 'everywhere', ...from }),
  warningTotals: warned([], { standing: 'root', ...from }),
  warningByPrefecture: warned(['prefectureCode'], { by: 'prefectureCode', ...from }),
  warningByCounty: warned(['countyCode'], { by: 'countyCode', ...from }),
  warningByRegion: warned(places, { by: 'regionCode', ...from }),
});

const agencies = (tables: StandardTables, from: Partial<SectionSchema>): Shelf['sections'] => ({
  agency: rows(tables, 'agency'),
  paymentByAgency: rollup(
    'paymentVoucher',
    { actualAmount: { sum: 'actualAmount' } },
    { periods: ['year', 'actualDate'], series: ['fundBook', ...places, 'agencyCode'] },
    { monthly: ['actualDate'], ...from },
  ),
  allotmentByAgency: rollup(
    'allotment',
    { amount: { sum: 'amount' }, reducedAmount: { sum: 'reducedAmount' } },
    { periods: ['year', 'docDate'], series: ['fundBook', 'executable', ...places, 'agencyCode'] },
    { monthly: ['docDate'], ...from },
  ),
});

/** What a published folder is made of, from a year on. 发布内容 */
export function shelvesOf(tables: StandardTables, since?: number): Readonly<Record<string, Shelf>> {
  const from = since === undefined ? {} : { since };
  return {
    drill: { cut: 'place', sections: drill(tables, from) },
    agencies: { cut: 'home', sections: agencies(tables, from) },
    projects: { cut: 'home', sections: { project: rows(tables, 'project') } },
    warnings: { cut: ['asOf', 'level'], sections: { warning: rows(tables, 'warning', from) } },
    figures: { cut: 'whole', sections: { publishedFigure: rows(tables, 'publishedFigure') } },
    debt: {
      cut: 'whole',
      sections: { debtLimit: rows(tables, 'debtLimit'), debtBalance: rows(tables, 'debtBalance') },
    },
    subjects: { cut: 'whole', sections: { subject: rows(tables, 'subject') } },
  };
}
