import type { Region } from '../region.js';

const zone = (code: string, parent: string, name: string, shortName: string, initials: string): Region =>
  Object.freeze({ code, name, shortName, initials, level: 'zone', parent });

/**
 * Functional zones that budget on their own and have no code of GB/T 2260. 有独立预算的功能区
 *
 * Their codes are OURS, not the state's: the first six digits of the parent and 901…999, a range that townships do not use.
 * They stand in until a city gives the codes of its own finance system, which it can do as aliases (see `resolveRegionCode`).
 * The list holds zones of national or provincial rank; a city confirms which of them budget on their own in a given year.
 * The two areas of 天府新区 in 眉山 hang below their county, whose published budgets name them apart.
 */
export const zones: readonly Region[] = Object.freeze([
  zone('510100901', '510100000', '四川天府新区', '天府新区', 'TFXQ'),
  zone('510100902', '510100000', '成都高新技术产业开发区', '成都高新区', 'CDGXQ'),
  zone('510100903', '510100000', '成都东部新区', '东部新区', 'DBXQ'),
  zone('510300901', '510300000', '自贡高新技术产业开发区', '自贡高新区', 'ZGGXQ'),
  zone('510400901', '510400000', '攀枝花钒钛高新技术产业开发区', '钒钛高新区', 'FTGXQ'),
  zone('510600901', '510600000', '德阳经济技术开发区', '德阳经开区', 'DYJKQ'),
  zone('510700901', '510700000', '绵阳高新技术产业开发区', '绵阳高新区', 'MYGXQ'),
  zone('510700902', '510700000', '绵阳经济技术开发区', '绵阳经开区', 'MYJKQ'),
  zone('510700903', '510700000', '绵阳科技城新区', '科技城新区', 'KJCXQ'),
  zone('510800901', '510800000', '广元经济技术开发区', '广元经开区', 'GYJKQ'),
  zone('510900901', '510900000', '遂宁经济技术开发区', '遂宁经开区', 'SNJKQ'),
  zone('511000901', '511000000', '内江经济技术开发区', '内江经开区', 'NJJKQ'),
  zone('511000902', '511000000', '内江高新技术产业开发区', '内江高新区', 'NJGXQ'),
  zone('511100901', '511100000', '乐山高新技术产业开发区', '乐山高新区', 'LSGXQ'),
  zone('511403901', '511403000', '四川天府新区（彭山区域）', '天府新区彭山', 'TFXQPS'),
  zone('511421901', '511421000', '四川天府新区（仁寿区域）', '天府新区仁寿', 'TFXQRS'),
  zone('511500901', '511500000', '宜宾三江新区', '三江新区', 'SJXQ'),
  zone('511600901', '511600000', '广安经济技术开发区', '广安经开区', 'GAJKQ'),
]);
