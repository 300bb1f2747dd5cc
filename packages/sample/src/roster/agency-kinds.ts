import type { FundBook } from '@qianliyan/sdk';

/** A kind of agency, the same in every region: a generic name that no real agency bears. 单位类型 */
export interface AgencyKind {
  readonly name: string;
  readonly type: 'administrative' | 'institution';
  readonly book: FundBook;
  /** Relative size among the agencies of its region and book. */
  readonly size: number;
  /** Functional items its projects take in turn. */
  readonly functions: readonly string[];
}

const department = (name: string, size: number, ...functions: string[]): AgencyKind => ({
  name,
  type: 'administrative',
  book: 'GPB',
  size,
  functions,
});

const institution = (name: string, size: number, ...functions: string[]): AgencyKind => ({
  ...department(name, size, ...functions),
  type: 'institution',
});

const numbered = (name: string, count: number, size: number, ...functions: string[]): AgencyKind[] =>
  Array.from({ length: count }, (_, index) =>
    institution(`${name}${String(index + 1).padStart(2, '0')}`, size, ...functions),
  );

/**
 * In order of need: a region takes as many from the top as its level has. The first four carry the four books,
 * and the first holds its region's reserve.
 */
export const agencyKinds: readonly AgencyKind[] = [
  department('财政主管部门', 6, '2010601', '2320301'),
  { ...institution('社会保险经办机构', 10, '2090101', '2091001'), book: 'SIF' },
  { ...institution('土地收储与城建资金管理机构', 10, '2120801', '2120802', '2120803', '2290402'), book: 'GF' },
  { ...department('国有资本监管部门', 10, '2230299'), book: 'SCO' },
  department('教育主管部门', 18, '2050202', '2050203', '2050204', '2050201', '2050302'),
  department('卫生健康主管部门', 11, '2100201', '2100302', '2100408'),
  department('人力资源和社会保障主管部门', 9, '2080101', '2081002', '2081902'),
  department('农业农村主管部门', 10, '2130122', '2130504', '2130705'),
  department('交通运输主管部门', 9, '2140104', '2140106'),
  department('住房和城乡建设主管部门', 7, '2120303', '2210108', '2120501'),
  department('公共安全主管部门', 7, '2040201'),
  department('综合政务部门', 4, '2010301', '2010302'),
  department('水利主管部门', 4, '2130305'),
  department('民政主管部门', 4, '2081002', '2081902'),
  department('生态环境主管部门', 4, '2110302', '2110301'),
  department('科学技术主管部门', 3, '2060499'),
  department('工业和信息化主管部门', 3, '2150805'),
  department('自然资源主管部门', 3, '2200101'),
  department('应急管理主管部门', 3, '2240101', '2240601'),
  department('文化和旅游主管部门', 3, '2070109', '2070104'),
  department('司法行政主管部门', 2, '2040601'),
  department('商务主管部门', 2, '2160299'),
  department('粮食和物资储备主管部门', 2, '2220499'),
  department('人民代表大会办事机构', 1, '2010101'),
  department('住房保障资金管理机构', 3, '2210201'),
  ...numbered('高等教育机构', 18, 5, '2050205'),
  ...numbered('公立医疗机构', 10, 4, '2100201'),
  ...numbered('科学研究机构', 7, 2, '2060499'),
];

/** The one agency of a township or street. */
export const townshipKind: AgencyKind = institution('基层综合服务单位', 1, '2010301', '2130705', '2120501');

/** Departments that only planted cases use, so that what is planted in one touches no other agency. */
export const plantedKinds: readonly AgencyKind[] = [
  department('数据资源主管部门', 1, '2010302'),
  department('园林绿化主管部门', 1, '2120501'),
  department('体育事业主管部门', 1, '2070109'),
  department('移民安置主管部门', 1, '2130504'),
  department('口岸物流主管部门', 1, '2140106'),
];
