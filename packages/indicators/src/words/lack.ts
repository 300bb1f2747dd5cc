import { standard } from '@qianliyan/sdk';
import type { StandardTables } from '@qianliyan/sdk';
import type { Indicator } from '../definition/indicator.js';
import type { Why } from '../evaluate/outcome.js';

const ofTables: Readonly<Partial<Record<Why, string>>> = {
  'table-missing': '没有报送',
  'table-empty': '没有数据',
  'column-missing': '没有要用的列',
  stale: '没有报到这一天',
  'period-missing': '没有要用的期间',
};

const ofGroups: Readonly<Partial<Record<Why, string>>> = {
  'no-rows': '没有记录',
  'no-value': '没有填',
  'division-by-zero': '为零，不能作除数',
  'unknown-reference': '不在名录里',
  'too-few-siblings': '可比的同类太少',
  overflow: '数值过大',
};

/** In Chinese, what a group lacks for an indicator to be computed: `月度执行没有报送`. 不可计算的原因 */
export function lackWords({ measures, folds = {} }: Indicator, measure: string, why: Why): string {
  const tables: StandardTables = standard;
  const declared = measures[measure];
  const table = declared === undefined ? measure : (declared.table ?? folds[declared.of]?.table ?? measure);
  if (ofTables[why] !== undefined) return `${tables[table]?.zh ?? table}${ofTables[why]}`;
  const name = measure === 'value' ? '指标值' : (declared?.zh ?? tables[measure]?.zh ?? measure);
  return `${name}${ofGroups[why] ?? why}`;
}
