import type { AmountKind, ColumnType, Derivation, Sensitivity } from '../standard/column.js';
import type { Partitioning, StandardTable } from '../standard/table.js';
import { code } from './markdown.js';

export const typeLabels: Readonly<Record<ColumnType, string>> = {
  text: '文本',
  code: '代码',
  date: '日期',
  int: '整数',
  number: '数字',
  fen: '金额',
  boolean: '是否',
  json: 'JSON',
};

export const amountLabels: Readonly<Record<AmountKind, string>> = {
  flow: '发生额',
  cumulative: '累计数',
  stock: '时点数',
};

export const sensitivityLabels: Readonly<Record<Sensitivity, string>> = {
  public: '公开',
  staff: '工作人员',
  personal: '个人信息',
};

export const derivationLabels: Readonly<Record<Derivation, string>> = {
  'region-level': '区划的级次',
  'region-parent': '区划的上级',
  'region-prefecture': '区划所属的市州',
  'region-county': '区划所属的区县',
};

const partitions: Readonly<Record<Partitioning, string>> = {
  whole: '整表一份，按主键更新',
  year: '每个年度一份',
  month: '每月一份',
};

/** How a table is cut, and by which date. */
export const partitionLabel = ({ partition, day }: StandardTable): string =>
  day === undefined ? partitions[partition] : `${partitions[partition]}，按 ${code(day)} 归属`;

/** Where a definition comes from; one nobody has traced yet says so. */
export const sourceLabel = (std: string): string => (std === 'DK' ? '领域惯例，待核实' : std);
