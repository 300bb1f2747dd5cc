import type { Direction, FundBook, RegionLevel, Scope, Stage } from '@qianliyan/sdk';

/** A day in words: 2025年6月30日. */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
}

/** Every word the elements say themselves; sentences about data come from the charts. 中文文案 */
export const words = {
  synthetic: '演示数据',
  provenance: '数据来历',
  showTable: '表格',
  export: '下载',
  exportCsv: '数据（CSV）',
  exportSvg: '图片（SVG）',
  exportPng: '图片（PNG）',
  retry: '重试',
  moveOn: '立即更新',
  newerData: (day: string | null): string => (day === null ? '有新数据。' : `有新数据，截至${dayWords(day)}。`),
  through: (day: string): string => `数据截至${dayWords(day)}`,
  loading: '正在读取数据…',
  empty: '没有可显示的数据。',
  noSource: '尚未接入数据。',
  denied: '此处数据不在公开范围内，当前身份不能查看。',
  failed: '数据暂时无法读取，请稍后重试。',
  badData: '数据格式不符合要求，无法显示。',
  entered: (name: string, count: number, noun: string): string => `已进入${name}，共 ${count} 个${noun}。`,
  path: '区划路径',
  period: '期间',
  fundBook: '预算类型',
  snapshot: '快照',
  rank: '名次',
  rate: '执行率',
  tick: (rate: string): string => `竖线为时序进度 ${rate}`,
  showEnds: '两端',
  showAll: '全部',
  mapName: '支出进度地图',
  rankingName: '执行进度排名',
  publishedName: '四本预算公开数据',
  fourBudgets: '四本预算',
  published: '公开数据',
  budget: '预算',
  amountInYi: '金额（亿元）',
  stage: '阶段',
  ofBudget: '完成预算',
  growth: '同比增长',
  sourceOf: '来源',
  sourcesOf: '来源：',
  warnings: '预警',
  filterByLevel: '按等级筛选',
  evidence: '明细',
  more: '更多',
  pageBefore: '上一页',
  pageNext: '下一页',
  offMap: '图外',
  staleBehind: (through: string, expected: string): string =>
    `数据截至${dayWords(through)}，未更新到应有的${dayWords(expected)}。`,
  staleFailed: '最新数据暂时无法读取，显示的是上一次的数据。',
} as const;

/** Names of the four budgets. 四本预算 */
export const fundBookWords: Readonly<Record<FundBook, string>> = {
  GPB: '一般公共预算',
  GF: '政府性基金预算',
  SCO: '国有资本经营预算',
  SIF: '社会保险基金预算',
};

/** Names of the stages a figure stands in. */
export const stageWords: Readonly<Record<Stage, string>> = {
  draft: '预算草案',
  approved: '批复预算',
  adjusted: '调整预算',
  executed: '执行数',
  final: '决算数',
};

/** 口径 */
export const scopeWords: Readonly<Record<Scope, string>> = { whole: '全口径', own: '本级' };

/** Names of the two sides of a budget. */
export const directionWords: Readonly<Record<Direction, string>> = { revenue: '收入', expenditure: '支出' };

/** What the parts of a region are called. */
export const childWords: Readonly<Record<RegionLevel, string>> = {
  province: '市州',
  prefecture: '区县',
  county: '乡镇',
  township: '村社',
  zone: '片区',
};
