import { draw, streams } from '../random/draw.js';
import { payeeCode } from '../plants/payee.js';
import { economicClasses } from '../roster/subjects.js';
import type { Project } from '../roster/roster.js';
import { territory } from '../roster/territory.js';
import type { World } from '../world.js';
import { amountThrough, countThrough } from '../plan/paid-through.js';
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
] as const;

/** No line is longer, counted in bytes. */
const longestRow = 320;

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

/** What every payment of a project in a year repeats: region to functional subject, and economic subject to procurement. */
function repeated(world: World, plan: YearPlan, index: number): readonly [string, string] {
  const project = world.planted.roster.projects[index] as Project;
  const agency = world.planted.roster.agencies[project.agency];
  const region = territory[project.place]?.region.code ?? '';
  const economic =
    economicClasses[project.book === 'SIF' ? 'benefit' : project.book === 'SCO' ? 'capital' : project.kind];
  return [
    `${region},${agency?.code},${project.code},${allotmentId(plan.calendar.year, project.code, 1)},${project.book},${project.functionCode},${economic.dept},${economic.gov},`,
    project.kind === 'specific-target' && project.book === 'GPB' ? 'true' : 'false',
  ];
}

/** Payments of one day, in order of project. Nothing but the day's own text is held. 支付凭证 */
export function paymentFile(world: World, year: number, day: number): SampleFile | null {
  const plan = world.plan(year);
  const { projects } = world.planted.roster;
  const date = plan.calendar.days[day] ?? '';
  const scripted = world.planted.scripts.flatMap(({ project, payments }) =>
    payments.flatMap((payment, at) => (payment.day === date ? [{ ...payment, project, turn: at + 1 }] : [])),
  );
  let lines = scripted.length;
  if (plan.calendar.working[day]) {
    projects.forEach((_, index) => (lines += countThrough(plan, index, day) - countThrough(plan, index, day - 1)));
  }
  if (lines === 0) return null;

  function* pieces(tally: Tally): Generator<string> {
    let text = '';
    let paid = 0;
    const line = (index: number, head: string, tail: string, turn: number, payee: number, amount: number): void => {
      const project = projects[index] as Project;
      const words = purposes[project.book === 'SIF' || project.book === 'SCO' ? project.book : project.kind];
      const code = payeeCode(payee);
      const sum = yuan(amount);
      text += `${project.code}-${year}-${turn},${year},${date},${head}${tail},${code},演示收款人 ${code.slice(1)},${words[turn % words.length]}${amount < 0 ? '退回' : ''},${sum},${sum}\n`;
      paid += amount;
    };
    for (let index = 0; plan.calendar.working[day] && index < projects.length; index += 1) {
      const before = countThrough(plan, index, day - 1);
      const through = countThrough(plan, index, day);
      if (through === before) continue;
      const [head, tail] = repeated(world, plan, index);
      const agency = projects[index]?.agency ?? 0;
      let reached = amountThrough(plan, index, before);
      let returned = 0;
      for (let turn = before + 1; turn <= through; turn += 1) {
        const next = amountThrough(plan, index, turn);
        let amount = next - reached;
        reached = next;
        if (returned > 0) {
          amount = -returned;
          returned = 0;
        } else if (turn < through && draw(world.seed, streams.refund, index, year, turn) % 400 === 0) {
          returned = Math.ceil(amount / 20);
          const after = amountThrough(plan, index, turn + 1);
          amount += after - next + returned;
          reached = after;
        }
        line(index, head, tail, turn, payeeOf(world.seed, year, agency, index, turn), amount);
        if (text.length >= pieceSize) {
          yield text;
          text = '';
        }
      }
    }
    for (const { project, turn, payee, amount } of scripted) {
      const [head] = repeated(world, plan, project);
      line(project, head, 'true', turn, payee, amount);
    }
    if (text !== '') yield text;
    tally.rows += lines;
    count(tally, 'amount', paid);
    count(tally, 'actualAmount', paid);
  }
  return { table: 'paymentVoucher', columns, amounts: ['amount', 'actualAmount'], bytesAtMost: 400 + lines * longestRow, pieces };
}
