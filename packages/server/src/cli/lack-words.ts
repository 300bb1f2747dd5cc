import type { Indicator, Why } from '@qianliyan/indicators';
import { standard } from '@qianliyan/sdk';
import type { StandardTables } from '@qianliyan/sdk';

/** What is said of a table. */
const ofTables = {
  'table-missing': '没有报送',
  'table-empty': '没有数据',
  'column-missing': '没有要用的列',
  stale: '没有报到这一天',
  'period-missing': '没有要用的期间',
} as const satisfies Partial<Record<Why, string>>;

/** What is said of a measure, a sibling or a code. */
const ofNames: Readonly<Record<Exclude<Why, keyof typeof ofTables>, string>> = {
  'no-rows': '没有记录',
  'no-value': '没有填',
  'division-by-zero': '为零，不能作除数',
  'unknown-reference': '不在名录里',
  'too-few-siblings': '可比的同类太少',
  overflow: '数值过大',
};

const isOfTable = (why: Why): why is keyof typeof ofTables => Object.hasOwn(ofTables, why);

/** In Chinese, what a group lacks for an indicator to be computed: `月度执行没有报送`. 不可计算的原因 */
export function lackWords({ measures, folds = {}, siblings = {} }: Indicator, lacking: string, why: Why): string {
  const tables: StandardTables = standard;
  const measure = measures[lacking];
  if (isOfTable(why)) {
    const table = measure === undefined ? lacking : (measure.table ?? folds[measure.of]!.table);
    return `${tables[table]?.zh ?? table}${ofTables[why]}`;
  }
  const known = lacking === 'value' ? '指标值' : (measure ?? siblings[lacking] ?? tables[lacking])?.zh;
  return `${known ?? lacking}${ofNames[why]}`;
}
