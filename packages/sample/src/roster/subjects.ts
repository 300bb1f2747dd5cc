import type { FundBook } from '@qianliyan/sdk';

/** What a function's money mostly buys; decides economic subject, pace and purpose. */
export type SpendingKind = 'personnel' | 'operating' | 'specific-target';

/** Functional classes 支出功能分类·类 the sample spends under. */
export const functionClasses: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '204': '公共安全支出',
  '205': '教育支出',
  '206': '科学技术支出',
  '207': '文化旅游体育与传媒支出',
  '208': '社会保障和就业支出',
  '209': '社会保险基金支出',
  '210': '卫生健康支出',
  '211': '节能环保支出',
  '212': '城乡社区支出',
  '213': '农林水支出',
  '214': '交通运输支出',
  '215': '资源勘探工业信息等支出',
  '216': '商业服务业等支出',
  '220': '自然资源海洋气象等支出',
  '221': '住房保障支出',
  '222': '粮油物资储备支出',
  '223': '国有资本经营预算支出',
  '224': '灾害防治及应急管理支出',
  '229': '其他支出',
  '230': '转移性支出',
  '232': '债务付息支出',
};

/** Revenue classes 收入分类·类. */
export const revenueClasses: Readonly<Record<string, string>> = {
  '101': '税收收入',
  '102': '社会保险基金收入',
  '103': '非税收入',
  '110': '转移性收入',
};

/** Economic classes 经济分类·类 by spending kind and book: departmental, then government. */
export const economicClasses = {
  personnel: { dept: '301', gov: '501' },
  operating: { dept: '302', gov: '502' },
  'specific-target': { dept: '310', gov: '503' },
  benefit: { dept: '303', gov: '509' },
  capital: { dept: '312', gov: '508' },
} as const;

/** Names of the economic classes, by scheme and code. */
export const economicNames: readonly (readonly ['dept-economic' | 'gov-economic', string, string])[] = [
  ['dept-economic', '301', '工资福利支出'],
  ['dept-economic', '302', '商品和服务支出'],
  ['dept-economic', '30215', '会议费'],
  ['dept-economic', '30231', '公务用车运行维护费'],
  ['dept-economic', '303', '对个人和家庭的补助'],
  ['dept-economic', '310', '资本性支出'],
  ['dept-economic', '312', '对企业补助'],
  ['gov-economic', '501', '机关工资福利支出'],
  ['gov-economic', '502', '机关商品和服务支出'],
  ['gov-economic', '503', '机关资本性支出（一）'],
  ['gov-economic', '508', '对企业资本性支出'],
  ['gov-economic', '509', '对个人和家庭的补助'],
];

/** Book a functional code belongs to: land sale and bond proceeds stand in classes that general public money uses too. */
export function bookOf(code: string): FundBook {
  if (code.startsWith('209')) return 'SIF';
  if (code.startsWith('223')) return 'SCO';
  return code.startsWith('21208') || code.startsWith('22904') ? 'GF' : 'GPB';
}

/** Functional items 项 the sample's projects are under. */
export const functionItems: Readonly<Record<string, string>> = {
  '2010101': '行政运行',
  '2010301': '行政运行',
  '2010302': '一般行政管理事务',
  '2010601': '行政运行',
  '2040201': '行政运行',
  '2040601': '行政运行',
  '2050201': '学前教育',
  '2050202': '小学教育',
  '2050203': '初中教育',
  '2050204': '高中教育',
  '2050205': '高等教育',
  '2050302': '中等职业教育',
  '2060499': '其他技术研究与开发支出',
  '2070104': '图书馆',
  '2070109': '群众文化',
  '2080101': '行政运行',
  '2081002': '老年福利',
  '2081902': '农村最低生活保障金支出',
  '2090101': '基本养老金',
  '2091001': '基础养老金支出',
  '2100201': '综合医院',
  '2100302': '乡镇卫生院',
  '2100408': '基本公共卫生服务',
  '2110301': '大气',
  '2110302': '水体',
  '2120303': '小城镇基础设施建设',
  '2120501': '城乡社区环境卫生',
  '2120801': '征地和拆迁补偿支出',
  '2120802': '土地开发支出',
  '2120803': '城市建设支出',
  '2130122': '农业生产发展',
  '2130305': '水利工程建设',
  '2130504': '农村基础设施建设',
  '2130705': '对村民委员会和村党支部的补助',
  '2140104': '公路建设',
  '2140106': '公路养护',
  '2150805': '中小企业发展专项',
  '2160299': '其他商业流通事务支出',
  '2200101': '行政运行',
  '2210108': '老旧小区改造',
  '2210201': '住房公积金',
  '2220499': '其他粮油储备支出',
  '2230299': '其他国有企业资本金注入',
  '2240101': '行政运行',
  '2240601': '地质灾害防治',
  '2290402': '其他地方自行试点项目收益专项债券收入安排的支出',
  '2320301': '地方政府一般债券付息支出',
};

/** Class that carries the reserve of each book: budgeted, not yet released to any agency. 待分配资金 */
export const reserveClass: Readonly<Record<FundBook, string>> = { GPB: '229', GF: '229', SCO: '223', SIF: '209' };
