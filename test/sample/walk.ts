import { sampleBatches } from '@qianliyan/sample';
import type { SampleBatch, SampleOptions } from '@qianliyan/sample';
import { addTo, fenOf, rowsOf } from './sample-rows.js';
import type { SampleRow } from './sample-rows.js';

/** What one pass over every row of a sample found. Sums are fen. */
export interface Walk {
  readonly payments: number;
  readonly voucherIds: number;
  /** Payments by year and book. */
  readonly paid: ReadonlyMap<string, number>;
  /** Year to date at the end of each year, non-transfer, by year, book, scope, direction and level. */
  readonly december: ReadonlyMap<string, number>;
  /** The same for adjusted budgets. */
  readonly decemberBudget: ReadonlyMap<string, number>;
  /** Paid less allotted at the end of a year, of projects where it is above 0. */
  readonly overpaid: readonly string[];
  /** Monthly lines that differ from the payments or allotments below them. */
  readonly unlike: readonly string[];
  /** Regions, months and lines where whole differs from own and children less transfers. */
  readonly unconsolidated: readonly string[];
  /** Codes used and not known. */
  readonly unknown: readonly string[];
  /** Lines whose months do not add up to the year to date, or whose last-year figure is not last year's. */
  readonly untimely: readonly string[];
  readonly monthlyRows: number;
  readonly reference: Readonly<Record<'region' | 'agency' | 'project', readonly SampleRow[]>>;
}

const lineKey = (row: SampleRow): string => `${row['fundBook']}/${row['direction']}/${row['subjectCode']}`;

/** Reads a sample once, in order, and checks every row against those before it. */
export function walk(options: SampleOptions): Walk {
  const [paid, december, decemberBudget] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const [projectPaid, projectAllotted] = [new Map<string, number>(), new Map<string, number>()];
  const ledger = new Map<string, number>();
  const budgets = new Map<string, number>();
  const monthSums = new Map<string, number>();
  const decembers = new Map<string, number>();
  const vouchers = new Set<string>();
  const unlike: string[] = [];
  const unconsolidated: string[] = [];
  const unknown: string[] = [];
  const untimely: string[] = [];
  const known = {
    region: new Map<string, SampleRow>(),
    agency: new Set<string>(),
    project: new Map<string, string>(),
    allotment: new Set<string>(),
    subject: new Set<string>(),
  };
  const reference = { region: [] as SampleRow[], agency: [] as SampleRow[], project: [] as SampleRow[] };
  let [payments, monthlyRows] = [0, 0];

  const use = (set: { has(code: string): boolean }, code: string | undefined, what: string): void => {
    if (code !== undefined && code !== '' && !set.has(code)) unknown.push(`${what} ${code}`);
  };

  const readReference = (batch: SampleBatch): void => {
    for (const row of rowsOf(batch, 'region')) {
      known.region.set(row['regionCode'] ?? '', row);
      reference.region.push(row);
    }
    for (const row of rowsOf(batch, 'subject')) known.subject.add(row['code'] ?? '');
    for (const row of rowsOf(batch, 'agency')) {
      use(known.region, row['regionCode'], 'region');
      known.agency.add(row['agencyCode'] ?? '');
      reference.agency.push(row);
    }
    for (const row of rowsOf(batch, 'project')) {
      use(known.agency, row['agencyCode'], 'agency');
      known.project.set(row['projectCode'] ?? '', row['agencyCode'] ?? '');
      reference.project.push(row);
    }
  };

  const readLeaves = (batch: SampleBatch): void => {
    for (const row of rowsOf(batch, 'allotment')) {
      known.allotment.add(row['allotmentId'] ?? '');
      use(known.region, row['regionCode'], 'region');
      use(known.agency, row['agencyCode'], 'agency');
      use(known.project, row['projectCode'], 'project');
      use(known.subject, row['functionCode'], 'subject');
      use(known.allotment, row['originAllotmentId'], 'allotment');
      const net = fenOf(row['amount']) - fenOf(row['reducedAmount']);
      addTo(
        budgets,
        `${row['year']}/${row['regionCode']}/${row['fundBook']}/expenditure/${row['functionCode']?.slice(0, 3)}`,
        net,
      );
      if (row['projectCode'] !== '') addTo(projectAllotted, `${row['year']}/${row['projectCode']}`, net);
    }
    for (const row of rowsOf(batch, 'paymentVoucher')) {
      payments += 1;
      vouchers.add(row['voucherId'] ?? '');
      use(known.region, row['regionCode'], 'region');
      use(known.subject, row['functionCode'], 'subject');
      use(known.subject, row['deptEconomicCode'], 'subject');
      use(known.subject, row['govEconomicCode'], 'subject');
      use(known.allotment, row['allotmentId'], 'allotment');
      if (known.project.get(row['projectCode'] ?? '') !== row['agencyCode'])
        unknown.push(`agency of ${row['projectCode']}`);
      if (row['actualDate'] !== batch.businessDate) untimely.push(`${row['voucherId']}`);
      const amount = fenOf(row['actualAmount']);
      addTo(paid, `${row['year']}/${row['fundBook']}`, amount);
      addTo(projectPaid, `${row['year']}/${row['projectCode']}`, amount);
      addTo(
        ledger,
        `${row['year']}/${row['regionCode']}/${row['fundBook']}/expenditure/${row['functionCode']?.slice(0, 3)}`,
        amount,
      );
    }
  };

  /** Classes of every month of 2024, and of the December of each year: the rest is made by the same lines, items are sent apart. */
  const readMonth = (batch: SampleBatch): void => {
    if (!/^2024|-12-31$/.test(batch.businessDate)) return;
    const lines = new Map<string, { own: number; whole: number | null }>();
    const transfers = new Map<string, number>();
    for (const row of rowsOf(batch, 'executionMonthly')) {
      if (row['subjectLevel'] !== '1') continue;
      monthlyRows += 1;
      const { regionCode = '', year = '', month = '', scope, direction } = row;
      const place = known.region.get(regionCode);
      use(known.region, regionCode, 'region');
      use(known.subject, row['subjectCode'], 'subject');
      const ytd = fenOf(row['amountYtd']);
      const key = `${regionCode}/${lineKey(row)}`;
      const line = lines.get(key) ?? { own: 0, whole: null };
      if (scope === 'own') line.own = ytd;
      else line.whole = ytd;
      lines.set(key, line);
      if (row['isTransfer'] === 'true') transfers.set(`${scope}/${key}`, ytd);
      const time = `${year}/${scope}/${key}`;
      addTo(monthSums, time, fenOf(row['amountMonth']));
      if (year === '2024' && monthSums.get(time) !== ytd) untimely.push(`${time} ${month}`);
      const lastYear = row['amountYtdLastYear'];
      if (month === '12') {
        const before = decembers.get(`${Number(year) - 1}/${scope}/${key}`);
        if (lastYear === '' ? year !== '2023' : fenOf(lastYear) !== before) untimely.push(`last year ${time}`);
        decembers.set(time, ytd);
      }
      if (scope === 'own' && direction === 'expenditure' && row['isTransfer'] === 'false') {
        const at = `${year}/${key}`;
        if ((ledger.get(at) ?? 0) !== ytd) unlike.push(`${at} ${month} paid`);
        if (month === '12' && (budgets.get(at) ?? 0) !== fenOf(row['budgetAdjusted'])) unlike.push(`${at} budget`);
      }
      if (month === '12' && row['isTransfer'] === 'false') {
        const sum = `${year}/${row['fundBook']}/${scope}/${direction}/${place?.['level']}`;
        addTo(december, sum, ytd);
        addTo(decemberBudget, sum, fenOf(row['budgetAdjusted']));
      }
    }
    consolidate(batch.businessDate, lines, known.region, unconsolidated);
  };

  for (const batch of sampleBatches(options)) {
    readReference(batch);
    readLeaves(batch);
    readMonth(batch);
  }
  const overpaid = [...projectPaid]
    .filter(([key, amount]) => amount > (projectAllotted.get(key) ?? 0))
    .map(([key]) => key);
  return {
    payments,
    voucherIds: vouchers.size,
    paid,
    december,
    decemberBudget,
    overpaid,
    unlike,
    unconsolidated,
    unknown,
    untimely,
    monthlyRows,
    reference,
  };
}

/** whole = own + the children's wholes, less what the levels passed to each other. */
function consolidate(
  day: string,
  lines: ReadonlyMap<string, { own: number; whole: number | null }>,
  regions: ReadonlyMap<string, SampleRow>,
  wrong: string[],
): void {
  const below = new Map<string, number>();
  for (const [key, { own, whole }] of lines) {
    const [region = '', ...line] = key.split('/');
    const parent = regions.get(region)?.['parentCode'];
    if (parent) addTo(below, `${parent}/${line.join('/')}`, whole ?? own);
  }
  const levelHasWhole = (region: string): boolean =>
    !['township', 'zone'].includes(regions.get(region)?.['level'] ?? '');
  for (const key of new Set([...lines.keys(), ...below.keys()])) {
    const [region = '', ...line] = key.split('/');
    if (!levelHasWhole(region)) continue;
    const { own = 0, whole = null } = lines.get(key) ?? {};
    const passed =
      line.join('/').endsWith('110') || line.join('/').endsWith('230')
        ? (below.get(`${region}/GPB/revenue/110`) ?? 0)
        : 0;
    if (whole !== own + (below.get(key) ?? 0) - passed) wrong.push(`${day} ${key}`);
  }
}
