import { describe, expect, it } from 'vitest';
import type { FileRecord } from './file-record.js';
import { headerNames } from './header.js';
import { intake } from './intake.js';
import type { Reconciliation } from './intake.js';
import { explainMapping } from './explain-mapping.js';
import { defineMapping } from './define-mapping.js';
import type { Mapping } from './mapping.js';

const columns: Mapping['columns'] = {
  lineId: { rowId: 't/' },
  year: { constant: '2025' },
  regionCode: { constant: '510000000' },
  stage: { constant: 'approved' },
  fundBook: { constant: 'GPB' },
  scope: { constant: 'own' },
  direction: { constant: 'expenditure' },
  subjectCode: { from: '科目编码' },
  subjectLevel: { from: '科目编码', part: 'subject-level' },
  isTransfer: { constant: 'false' },
  amount: { from: '预算数', unit: { title: true }, separators: true },
};
const mapping: Mapping = {
  ...{ format: 'qianliyan-mapping/1', id: 't', name: { zh: '预算表', en: 'budget' }, table: 'budgetLine' },
  headerRow: 3,
  columns,
  ignore: ['科目名称'],
};

async function* rowsOf(records: readonly FileRecord[]): AsyncGenerator<FileRecord> {
  yield* records;
}

/** Lines of cells cut at `|`, as records of a workbook. */
const sheet = (...lines: readonly string[]): FileRecord[] =>
  lines.map((line, at) => ({ sheet: '表一', row: at + 1, cells: line.split('|') }));

async function take(records: readonly FileRecord[], how: Partial<Mapping> = {}) {
  const [accepted, refused] = [[] as unknown[], [] as { row: number; code: string; message: { zh: string } }[]];
  let account: Reconciliation | undefined;
  for await (const entry of intake({ file: 'x.xlsx', records: rowsOf(records), mapping: { ...mapping, ...how } })) {
    if (entry.kind === 'accepted') accepted.push(entry.values);
    else if (entry.kind === 'quarantined') refused.push(entry);
    else account = entry;
  }
  return { accepted, refused, account };
}

const head = ['2025年预算表', '单位：万元|', '科目编码|科目名称|预算数'];

describe('headers', () => {
  it('joins merged rows, and blanks under a parent of a file without merges, to the same names', () => {
    const lines = sheet('科目||预算||', '||上年|本年|', '编码|名称|决算|预算|调整');
    const names = ['科目/编码', '科目/名称', '预算/上年/决算', '预算/本年/预算', '预算/本年/调整'];
    expect(headerNames(lines)).toEqual(names);
    const [first, second, third] = lines as [FileRecord, FileRecord, FileRecord];
    const merged = [
      {
        ...first,
        merges: [
          [1, 0, 2, 1],
          [1, 2, 1, 4],
        ] as const,
      },
      { ...second, merges: [[2, 3, 2, 4]] as const },
      third,
    ];
    expect(headerNames(merged)).toEqual(names);
  });

  it('names blank and repeated headers by their letters, and leaves blanks at the end out', () => {
    expect(headerNames(sheet('金额||金额|备 注\n（元）||'))).toEqual(['金额[A]', '[B]', '金额[C]', '备注（元）']);
  });

  it('says which of two like headers there are', async () => {
    await expect(take(sheet(...head.slice(0, 2), '科目编码|预算数|预算数', '201|1|2'), { ignore: [] })).rejects.toThrow(
      '预算数[B], 预算数[C]',
    );
  });
});

describe('units', () => {
  it.each([
    ['单位：万元', 1_000_000],
    ['编制单位：某某局　　金额单位：人民币千元', 100_000],
    ['（亿元）', 10_000_000_000],
    ['元', 100],
  ])('are read above the header: %s', async (line, amount) => {
    const { accepted } = await take(sheet('表', line, head[2] ?? '', '201|甲|1'));
    expect(accepted).toMatchObject([{ amount, subjectLevel: 1 }]);
  });

  it.each(['', '单位：百万元', '单位：元|单位：万元', '编制单位：某某局'])(
    'are refused where unclear: %s',
    async (line) => {
      await expect(take(sheet('表', line, head[2] ?? '', '201|甲|1'))).rejects.toMatchObject({
        code: 'mapping-invalid',
      });
    },
  );

  it('stand in a cell, or in a column of each row, with a row of an unknown unit kept aside', async () => {
    const at = { ...columns, amount: { from: '预算数', unit: { cell: 'B2' } } };
    expect((await take(sheet('表', '|千元', head[2] ?? '', '201|甲|1'), { columns: at })).accepted).toMatchObject([
      { amount: 100_000 },
    ]);
    await expect(
      take(sheet(...head, '201|甲|1'), { columns: { ...at, amount: { from: '预算数', unit: { cell: 'B9' } } } }),
    ).rejects.toThrow('B9');
    const each = { ...columns, amount: { from: '预算数', unit: { from: '科目名称', values: { w: '万元' } } } } as const;
    const { accepted, refused } = await take(sheet(...head, '201|w|1', '202|元|1', '203|美元|1'), {
      columns: each,
      ignore: [],
    });
    expect(accepted).toMatchObject([{ amount: 1_000_000 }, { amount: 100 }]);
    expect(refused).toMatchObject([{ row: 6, code: 'unknown-unit' }]);
  });
});

describe('totals rows', () => {
  it('control the highest level of the rows below or above them, by section and for the whole', async () => {
    const rows = ['合  计||6', '201|甲|4', '20101|乙|4', '小计||4', '202|丙|2', '小计||2', '总计：||6'];
    const { accepted, account } = await take(sheet(...head, ...rows));
    expect(accepted).toHaveLength(3);
    expect(account).toMatchObject({
      received: 3,
      accepted: 3,
      totals: [{ row: 4, label: '合  计', sums: { amount: 6_000_000 } }, { row: 7 }, { row: 9 }, { row: 10 }],
    });
  });

  it.each([
    [
      ['201|甲|4', '合计||5'],
      'row 5 (合计) 预算数: total is 50000.00 yuan, the rows it covers add up to 40000.00 yuan',
    ],
    [['合计||5', '201|甲|4'], 'row 4'],
    [['201|甲|4', '202|乙|四', '合计||4'], 'with 1 cells or rows that cannot be read'],
    [['201|甲|4', '合计||取数'], 'total cannot be read: 取数'],
    [['小计||1', '201|甲|1', '小计||2', '202|乙|1'], 'row 6'],
  ])('refuse the file whole when they do not agree: %j', async (rows, message) => {
    await expect(take(sheet(...head, ...rows))).rejects.toMatchObject({
      code: 'batch-not-reconciled',
      message: expect.stringContaining(message),
    });
  });

  it('count what is quarantined, cover every row when told, and can be left unchecked or be data', async () => {
    const bad = sheet(...head, 'x|甲|4', '201|乙|1', '合计||5');
    await expect(take(bad)).rejects.toMatchObject({ code: 'batch-not-reconciled' });
    expect((await take(bad, { totals: { of: 'rows' } })).account).toMatchObject({
      received: 2,
      quarantined: 1,
      totals: [{ row: 6 }],
    });
    expect((await take(bad, { totals: { check: false } })).account).toMatchObject({ received: 2 });
    expect((await take(bad, { totals: false })).account).toMatchObject({ received: 3, quarantined: 2 });
    const named = sheet(...head, '201|甲|1', '201|支出总额|1');
    expect((await take(named, { totals: { from: '科目名称', words: ['支出总额'] } })).account).toMatchObject({
      received: 1,
    });
  });
});

describe('rows', () => {
  it('follow indents into levels, paths and parents', async () => {
    const lines = sheet('名称|金额', '支出|1', '  教育|1', '　　普通教育|1', '  卫生|1');
    const indented = lines.map((record, at) =>
      at === 4 ? { ...record, cells: ['卫生', '1'], indents: [1, 0] } : record,
    );
    for (const records of [lines, indented]) {
      const { accepted } = await take(records, {
        headerRow: 1,
        columns: {
          ...columns,
          subjectCode: { constant: '201' },
          subjectLevel: { from: '名称', part: 'level' },
          agencyCode: { from: '名称', part: 'path' },
          projectCode: { from: '名称', part: 'parent' },
          amount: { from: '金额' },
        },
        ignore: [],
      });
      expect(accepted).toMatchObject([
        { subjectLevel: 1, agencyCode: '支出', projectCode: null },
        { subjectLevel: 2, agencyCode: '支出/教育', projectCode: '支出' },
        { subjectLevel: 3, agencyCode: '支出/教育/普通教育', projectCode: '教育' },
        { subjectLevel: 2, agencyCode: '支出/卫生' },
      ]);
    }
  });

  it('are left out where the mapping says so, and counted; hidden ones are taken in', async () => {
    const records = sheet(...head, '1|2|3', '201|甲|1', '||', '202|乙|1', '注：数据为快报', '201|不是|9');
    records[4] = { ...(records[4] as FileRecord), hidden: true };
    const { account } = await take(records, { skipRows: [4], until: ['注：'] });
    expect(account).toMatchObject({ received: 2, accepted: 2, skipped: 3, blank: 1, hidden: 1 });
  });

  it('with a cell that cannot be trusted are kept aside, with the sheet named', async () => {
    const records = sheet(...head, '201|甲|', '202||1');
    records[3] = { ...(records[3] as FileRecord), faults: new Map([[2, 'formula-without-value']]) };
    records[4] = { ...(records[4] as FileRecord), faults: new Map([[1, 'cell-error']]) };
    const { accepted, refused } = await take(records);
    expect(accepted).toHaveLength(1);
    expect(refused).toMatchObject([{ row: 4, code: 'formula-without-value', sheet: '表一', cells: ['201', '甲', ''] }]);
    expect(refused[0]?.message.zh).toContain('x.xlsx 工作表“表一” 第 4 行“预算数”');
  });
});

describe('mappings', () => {
  it('are refused where a setting cannot be meant', () => {
    const amount = { from: '预算数' };
    expect(() => defineMapping({ ...mapping, headerRows: [1, 2] })).toThrow('both told');
    expect(() => defineMapping({ ...mapping, headerRow: 0 })).toThrow('header rows');
    expect(() =>
      defineMapping({ ...mapping, columns: { ...columns, amount: { ...amount, separators: '1' } } }),
    ).toThrow('digit');
    expect(() =>
      defineMapping({ ...mapping, columns: { ...columns, subjectCode: { ...amount, unit: '元' } } }),
    ).toThrow('no amount');
    expect(() =>
      defineMapping({ ...mapping, columns: { ...columns, subjectCode: { ...amount, date: 'YYYYMMDD' } } }),
    ).toThrow('no date');
    expect(() => defineMapping({ ...mapping, table: 'toString' })).toThrow('unknown table');
  });

  it('lead to the tables of a city, when told', async () => {
    const own = {
      name: 'own',
      zh: '自有表',
      en: 'own',
      key: ['id'],
      partition: 'whole',
      period: [],
      aliases: [],
      std: '本市',
      topic: 'supervision',
      columns: {
        id: { type: 'code', zh: '编号', en: 'id', aliases: [], required: true, sensitivity: 'public', std: '本市' },
      },
    } as const;
    const told: Mapping = { ...mapping, headerRow: 1, table: 'own', columns: { id: { from: '编号' } }, ignore: [] };
    const rows: unknown[] = [];
    for await (const entry of intake({
      file: 'x',
      mapping: defineMapping(told, { own }),
      standard: { own },
      records: rowsOf(sheet('编号', 'A')),
    }))
      if (entry.kind === 'accepted') rows.push(entry.values);
    expect(rows).toEqual([{ id: 'A' }]);
    expect(() => defineMapping(told)).toThrow('unknown table: own');
    expect(explainMapping(told, { own })[0]).toBe('预算表 → 自有表（own）');
  });

  it('are explained with their layout and what becomes of totals', () => {
    const lines = explainMapping({ ...mapping, sheet: '表一', until: ['注：'], skipRows: [4] });
    expect(lines).toContain('文件：工作表“表一”；表头在第 3 行；略过第 4 行；到以“注：”开头的行为止');
    expect(lines).toContain('金额（amount）：取自“预算数”（单位见表头上方的“单位：”；去掉千位分隔符）');
    expect(lines.some((line) => line.startsWith('合计行：写着“小计”、“合计”、“总计”的行不作数据，用来核对'))).toBe(
      true,
    );
  });
});
