import { windowNames, windowUnits, siblingOps } from '@qianliyan/indicators';
import { standard, warningLevels } from '@qianliyan/sdk';
import { z } from 'zod';

const text = z.string().min(1);
const both = { zh: text, en: text };
const mark = z.enum(['found', 'default']);
const names = <T extends z.ZodType>(of: T) => z.record(text, of);
const table = z.enum(Object.keys(standard) as [string, ...string[]]);
const key = z.union([z.string(), z.number(), z.null()]);
const day = z.iso.date();

const window = z.union([
  z.enum(windowNames),
  z.strictObject({ lastMonths: z.int().positive() }),
  z.strictObject({ lastDays: z.int().positive() }),
  z.strictObject({ back: z.int().positive(), of: z.enum(windowUnits) }),
]);

const fold = {
  count: z.literal(true).optional(),
  sum: text.optional(),
  min: text.optional(),
  max: text.optional(),
  last: text.optional(),
  by: text.optional(),
};
const oneFold = (given: object): boolean =>
  ['count', 'sum', 'min', 'max', 'last'].filter((op) => op in given).length === 1;
const oneFoldMessage = 'takes exactly one of count, sum, min, max, last';

const measure = z
  .strictObject({
    ...both,
    empty: z.enum(['zero', 'none', 'unknown']),
    grain: z.array(text).optional(),
    table: table.optional(),
    window: window.optional(),
    of: text.optional(),
    where: text.optional(),
    keys: names(text).optional(),
    ...fold,
  })
  .refine(oneFold, oneFoldMessage)
  .refine(
    (given) => (given.of === undefined) === (given.table !== undefined),
    'takes either a table or an inner fold (of)',
  )
  .refine((given) => (given.table === undefined) === (given.window === undefined), 'a table takes a window');

const innerFold = z.strictObject({
  table,
  window,
  where: text.optional(),
  grain: z.array(text).min(1),
  measures: names(z.strictObject(fold).refine(oneFold, oneFoldMessage)),
  having: text.optional(),
});

const sourced = { ...both, mark, source: text };
const parameter = z.union([
  z.strictObject({
    ...sourced,
    value: z.number(),
    unit: z.enum(['元', '万元', '亿元', 'ratio', 'days', 'count']),
    by: z.array(z.strictObject({ keys: names(z.array(key)), value: z.number() })).optional(),
  }),
  z.strictObject({ ...sourced, values: z.array(text) }),
]);

const level = z.strictObject({
  when: text,
  clearAt: text.optional(),
  for: z.int().nonnegative().optional(),
  action: z.enum(['inquiry', 'explanation', 'check', 'record']),
  mark,
});

const levelName = z.enum(warningLevels);

/** The shape of a declaration, as a file outside holds it; what its names and expressions mean is judged by `checkIndicator`. 指标文件格式 */
export const indicatorSchema = z.strictObject({
  id: text,
  name: z.strictObject(both),
  category: text,
  meaning: z.strictObject(both),
  stage: z.enum(['prepare', 'execute', 'final']),
  nature: z.enum(['legality', 'compliance', 'reasonableness', 'risk']),
  grain: z.array(text).min(1),
  population: z
    .union([
      table,
      z.strictObject({ table, window: window.optional(), where: text.optional(), keys: names(text).optional() }),
    ])
    .optional(),
  unlisted: z.array(text).optional(),
  sparse: z.literal(true).optional(),
  enabled: z.literal(false).optional(),
  needs: z.array(table),
  folds: names(innerFold).optional(),
  measures: names(measure),
  parameters: names(parameter),
  siblings: names(
    z.strictObject({
      ...both,
      op: z.enum(siblingOps as [string, ...string[]]),
      of: text,
      within: z.array(text).optional(),
      least: z.int().positive().optional(),
    }),
  ).optional(),
  applies: text.optional(),
  value: text,
  unit: z.enum(['ratio', 'days', 'fen', 'count']),
  amount: text.optional(),
  levels: z.partialRecord(levelName, level),
  inhibits: z.array(z.strictObject({ indicator: text, by: z.enum(['region', 'agency']) })).optional(),
  basis: z.array(z.strictObject({ document: text, article: text.nullable(), says: text, mark })).min(1),
  cases: z.array(
    z.strictObject({
      name: text,
      asOf: day,
      dataThrough: day.optional(),
      given: names(z.array(names(z.union([z.string(), z.number(), z.boolean(), z.null()])))),
      expect: z.array(
        z.strictObject({
          keys: names(key),
          outcome: z.enum([...warningLevels, 'clear', 'not-computable', 'excluded']),
          measure: text.optional(),
        }),
      ),
    }),
  ),
});

const reach = {
  regions: z.array(text).optional(),
  agencies: z.array(text).optional(),
  keys: names(z.array(key)).optional(),
};

/** The shape of a city's decisions: `policy.json` beside its indicators. 本地规则文件格式 */
export const policySchema = z.strictObject({
  overrides: z
    .array(
      z.strictObject({
        ...reach,
        indicator: text,
        from: day.optional(),
        to: day.optional(),
        parameters: names(z.union([z.number(), z.array(text)])).optional(),
        levels: z.partialRecord(levelName, text).optional(),
        reason: text,
      }),
    )
    .optional(),
  waivers: z
    .array(z.strictObject({ ...reach, id: text, indicator: text, reason: text, owner: text, expires: day }))
    .optional(),
  enabled: names(z.boolean()).optional(),
});

/** The shape of `holidays.json`: weekdays off and weekend days worked. 节假日文件格式 */
export const holidaysSchema = z.strictObject({ off: z.array(day).optional(), worked: z.array(day).optional() });
