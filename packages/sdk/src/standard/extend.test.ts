import { expect, expectTypeOf, test } from 'vitest';
import { importTemplate, jsonSchema, referencePage, templateMapping } from '../derive/index.js';
import { intake } from '../intake/intake.js';
import { memorySource } from '../source/memory/memory.js';
import { tableRows } from '../table/build.js';
import type { Fen } from '../money.js';
import { closed, optional, required } from './column.js';
import type { RowOf } from './column.js';
import { extendStandard } from './extend.js';
import { standard } from './index.js';
import { defineTable, leafPlaceColumns, regionColumn } from './table.js';

const livelihoodTask = defineTable({
  name: 'livelihoodTask',
  zh: '民生实事',
  en: 'livelihood task',
  topic: 'local',
  key: ['taskId'],
  partition: 'whole',
  period: [],
  aliases: [],
  std: '本市规定',
  columns: {
    taskId: required('code', '事项编号', 'task id'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    projectCode: optional('code', '项目代码', 'project', { references: 'project' }),
    state: required('code', '进展', 'state', closed({ doing: '实施中', done: '已完成' })),
    amount: required('fen', '投入金额', 'amount', { amount: 'flow' }),
  },
});

const keyProject = optional('boolean', '市重点项目', 'key project');
const city = extendStandard({ columns: { project: { keyProject } }, tables: { livelihoodTask } });

test('types know the added column and table, and all that stood', () => {
  expectTypeOf<RowOf<(typeof city)['project']['columns']>['keyProject']>().toEqualTypeOf<boolean | null>();
  expectTypeOf<RowOf<(typeof city)['project']['columns']>['projectName']>().toEqualTypeOf<string>();
  expectTypeOf<RowOf<(typeof city)['livelihoodTask']['columns']>['state']>().toEqualTypeOf<'doing' | 'done'>();
  expectTypeOf<RowOf<(typeof city)['livelihoodTask']['columns']>['amount']>().toEqualTypeOf<Fen>();
  expectTypeOf<(typeof city)['paymentVoucher']>().toEqualTypeOf<(typeof standard)['paymentVoucher']>();
  // @ts-expect-error a table that is not there
  expect(() => extendStandard({ columns: { projects: { keyProject } } })).toThrow('projects');
  const late = required('boolean', '市重点项目', 'key project');
  // @ts-expect-error rows that came before have none
  expect(() => extendStandard({ columns: { project: { late } } })).toThrow('optional');
});

test('the standard itself is left as it was, and an extension can be extended', () => {
  expect('keyProject' in standard.project.columns).toBe(false);
  expect(Object.keys(city)).toEqual([...Object.keys(standard), 'livelihoodTask']);
  const wider = extendStandard({ columns: { livelihoodTask: { remark: optional('text', '备注', 'remark') } } }, city);
  expect(Object.keys(wider.livelihoodTask.columns)).toContain('remark');
  expect(wider.project).toBe(city.project);
});

test('what is derived takes the tables of an extension', async () => {
  expect(referencePage(city.livelihoodTask)).toContain('`doing` 实施中、`done` 已完成');
  expect(Object.keys(jsonSchema(city.project).properties)).toContain('keyProject');
  const text = importTemplate(city.project);
  async function* chunks() {
    yield text;
  }
  const mapping = templateMapping(city.project);
  const entries = [];
  for await (const entry of intake({ file: 'p.csv', chunks: chunks(), mapping, standard: city })) entries.push(entry);
  expect(entries[0]).toMatchObject({ kind: 'accepted', values: { keyProject: true } });
});

test('a source of the extension answers about it', async () => {
  const source = memorySource({
    standard: city,
    provenance: 'synthetic',
    tables: {
      livelihoodTask: [
        { taskId: '1', regionCode: '510500000', state: 'doing', amount: 100 },
        { taskId: '2', regionCode: '510500000', state: 'done', amount: 250 },
      ],
    },
  });
  const answer = await source.aggregate({
    from: 'livelihoodTask',
    where: { column: 'state', op: 'eq', value: 'done' },
    keys: ['state'],
    measures: { amount: { sum: 'amount' } },
  });
  expect(tableRows(answer)).toEqual([{ state: 'done', amount: 250 }]);
});

const remark = optional('text', '备注', 'remark');

test.each([
  ['a table that stands', { tables: { project: standard.project } }, 'project'],
  ['a column that stands', { columns: { project: { projectName: remark } } }, 'project.projectName'],
  [
    'a header that means another column',
    { columns: { project: { remark: { ...remark, zh: '项目名称' } } } },
    'project',
  ],
  ['a name that is not camelCase', { columns: { project: { 备注: remark } } }, 'project.备注'],
  ['an unknown reference', { columns: { project: { remark: { ...remark, references: 'nobody' } } } }, 'project.remark'],
  [
    'a guard on a table that stands',
    { columns: { project: { remark: { ...remark, guard: true } } } },
    'project.remark',
  ],
  ['a derived column', { columns: { project: { remark: { ...remark, derived: 'region-parent' } } } }, 'project.remark'],
  [
    'a stock without a period',
    { columns: { project: { left: optional('fen', '余', 'left', { amount: 'stock' }) } } },
    'project',
  ],
  ['a key that is not there', { tables: { livelihoodTask: { ...livelihoodTask, key: ['id'] } } }, 'livelihoodTask'],
] as const)('refuses %s', (_, extension, subject) => {
  expect(() => extendStandard(extension as Parameters<typeof extendStandard>[0])).toThrow(
    expect.objectContaining({ name: 'QianliyanError', code: 'standard-invalid', subject }),
  );
});
