import type { Day } from '@qianliyan/sdk';
import { draw, streams } from '../random/draw.js';
import { economicClasses } from '../roster/subjects.js';
import type { Project } from '../roster/roster.js';
import { territory } from '../roster/territory.js';
import type { World } from '../world.js';
import { amountThrough } from '../plan/paid-through.js';
import type { PaymentRun } from '../plan/payment-runs.js';
import { paymentRuns } from '../plan/payment-runs.js';
import type { YearPlan } from '../plan/year-plan.js';
import { allotmentId } from './allotment-rows.js';
import type { SampleFile, Tally } from './csv.js';
import { count, pieceSize, yuan } from './csv.js';

const columns = [
  'voucherId',
  'year',
  'actualDate',
  'regionCode',
  'agencyCode',
  'projectCode',
  'allotmentId',
  'fundBook',
  'functionCode',
  'deptEconomicCode',
  'govEconomicCode',
  'isGovProcurement',
  'payeeCode',
  'payeeName',
  'purpose',
  'amount',
  'actualAmount',
  'settlementMode',
  'payeeKind',
  'payerName',
  'voucherDate',
  'clearingDate',
  'contractNo',
  'applicationDate',
  'attendees',
  'eventDays',
] as const;

/** No line is longer, counted in bytes. */
const longestRow = 480;

const purposes = {
  personnel: ['发放工资津补贴', '缴纳社会保险费', '发放绩效奖金'],
  operating: ['日常办公费用', '委托业务费', '维修维护费', '印刷邮寄费'],
  'specific-target': ['工程进度款', '设备购置款', '项目服务费', '补助资金'],
  SIF: ['待遇支付'],
  SCO: ['资本金注入'],
} as const;

/** Payees in reach of ordinary payments; planted cases use numbers above. */
const payees = 200_000;

/** The n-th payment's payee: often one of the agency's eight regular ones, else anyone, the low numbers far more often. 收款人 */
function payeeOf(seed: number, year: number, agency: number, project: number, turn: number): number {
  const bits = draw(seed, streams.payee, project, year, turn);
  if ((bits & 0xff) < 90) return draw(seed, streams.payee, agency, (bits >>> 8) & 7) % payees;
  const share = bits / 0x1_0000_0000;
  return Math.floor(payees * share * share * share);
}

/** A payment as it is about to be written. */
interface Line {
  readonly turn: number;
  readonly payee: number;
  readonly amount: number;
  readonly columns?: Readonly<Record<string, string>>;
}

/** A run's payments in order. Now and then one is paid too much, and the next returns it: the two add up to what both would have been. */
function* linesOf(world: World, plan: YearPlan, { project, before, through }: PaymentRun): Generator<Line> {
  const { year } = plan.calendar;
  const agency = world.planted.roster.projects[project]?.agency ?? 0;
  let reached = amountThrough(plan, project, before);
  let toReturn = 0;
  for (let turn = before + 1; turn <= through; turn += 1) {
    const next = amountThrough(plan, project, turn);
    let amount = next - reached;
    reached = next;
    if (toReturn > 0) {
      amount = -toReturn;
      toReturn = 0;
    } else if (turn < through && draw(world.seed, streams.refund, project, year, turn) % 100 === 0) {
      toReturn = Math.ceil(amount / 20);
      const after = amountThrough(plan, project, turn + 1);
      amount += after - next + toReturn;
      reached = after;
    }
    yield { turn, payee: payeeOf(world.seed, year, agency, project, turn), amount };
  }
}

/** The planted payments of a day, by project. */
const plantedLines = (world: World, date: Day): (readonly [number, Line[]])[] =>
  world.planted.scripts.flatMap(({ project, payments }) => {
    const lines = payments.flatMap(({ day, payee, amount, columns: own }, at) =>
      day === date ? [{ turn: at + 1, payee, amount, ...(own && { columns: own }) }] : [],
    );
    return lines.length > 0 ? [[project, lines] as const] : [];
  });

/** The turn of a project's first allotment of a year: planted ones count on through the years. */
function firstTurn({ planted }: World, project: number, year: number): number {
  const script = planted.scripts.find((one) => one.project === project);
  const turn = script ? script.allotments.findIndex(({ day }) => day.startsWith(`${year}-`)) : 0;
  return Math.max(turn, 0) + 1;
}

/** Writes a project's payments: what they share is put together once. */
function writer(world: World, year: number, date: Day, index: number): (line: Line) => string {
  const { projects, agencies } = world.planted.roster;
  const project = projects[index] as Project;
  const { book, kind, code } = project;
  const economic = economicClasses[book === 'SIF' ? 'benefit' : book === 'SCO' ? 'capital' : kind];
  const head = [
    date,
    territory[project.place]?.region.code,
    agencies[project.agency]?.code,
    code,
    allotmentId(year, code, firstTurn(world, index, year)),
    book,
    project.functionCode,
    economic.dept,
    economic.gov,
    kind === 'specific-target' && book === 'GPB',
  ].join(',');
  const words = purposes[book === 'SIF' || book === 'SCO' ? book : kind];
  const payer = agencies[project.agency]?.name ?? '';
  return ({ turn, payee, amount, columns: own }) => {
    const number = String(payee).padStart(6, '0');
    const sum = yuan(amount);
    const purpose = `${words[turn % words.length]}${amount < 0 ? '退回' : ''}`;
    const row = `${code}-${year}-${turn},${year},${head},R${number},演示收款人 ${number},${purpose},${sum},${sum},1,enterprise,${payer},${date},${date},,${date},,\n`;
    return own ? withColumns(row, own) : row;
  };
}

/** A row with some columns as told; the sample's own rows quote nothing. */
function withColumns(row: string, own: Readonly<Record<string, string>>): string {
  const fields = row.slice(0, -1).split(',');
  for (const [name, value] of Object.entries(own)) {
    const at = (columns as readonly string[]).indexOf(name);
    if (at < 0 || value.includes(','))
      throw new RangeError(`not a column of payments, or a value with a comma: ${name}`);
    fields[at] = value;
  }
  return `${fields.join(',')}\n`;
}

/** Payments of one day, in order of project; only a piece of text is held at a time. 支付凭证 */
export function paymentFile(world: World, year: number, day: number): SampleFile | null {
  const plan = world.plan(year);
  const date = plan.calendar.days[day] ?? '';
  const runs = paymentRuns(plan, day);
  const planted = plantedLines(world, date);
  const rows =
    runs.reduce((sum, { before, through }) => sum + through - before, 0) +
    planted.reduce((sum, [, lines]) => sum + lines.length, 0);
  if (rows === 0) return null;

  function* pieces(tally: Tally): Generator<string> {
    let text = '';
    let paid = 0;
    const all = function* (): Generator<readonly [number, Iterable<Line>]> {
      for (const run of runs) yield [run.project, linesOf(world, plan, run)];
      yield* planted;
    };
    for (const [project, lines] of all()) {
      const write = writer(world, year, date, project);
      for (const line of lines) {
        text += write(line);
        paid += line.amount;
        if (text.length < pieceSize) continue;
        yield text;
        text = '';
      }
    }
    if (text !== '') yield text;
    tally.rows += rows;
    count(tally, 'amount', paid);
    count(tally, 'actualAmount', paid);
  }
  return {
    table: 'paymentVoucher',
    columns,
    amounts: ['amount', 'actualAmount'],
    bytesAtMost: 400 + rows * longestRow,
    pieces,
  };
}
