import { describe, expect, it } from 'vitest';
import { readMapping } from '../define-mapping.js';
import type { FileRecord } from '../file-record.js';
import { standard } from '../../standard/index.js';
import type { StandardTable } from '../../standard/table.js';
import { fileColumns } from '../row-reader.js';
import { proposeMapping } from './propose-mapping.js';
import { sniffText } from './sniff.js';

const sheet = (...lines: readonly string[]): FileRecord[] =>
  lines.map((line, at) => ({ row: at + 1, cells: line.split('|') }));

const payments = sheet(
  '2025年支付明细',
  '支付凭证主键|FISCAL_YEAR|支付日期|区划代码|单位编码|预算类型|支付金额（万元）|实际支付金额(万元)|备 注',
  'V1|2025|2025年6月3日|510500|A01|一般公共预算|1,234.5|1,234.5|x',
  'V2|2025|2025年11月30日|510500|A01|一般公共预算|2|2|',
);

describe('proposeMapping', () => {
  it('finds header, table, units, dates and the words of closed lists, and says what it could not settle', () => {
    const proposal = proposeMapping(payments, { file: '支付 6月.csv', table: 'paymentVoucher' });
    expect(proposal.mapping).toMatchObject({
      id: '支付-6月',
      headerRow: 2,
      columns: {
        voucherId: { from: '支付凭证主键' },
        year: { from: 'FISCAL_YEAR' },
        actualDate: { from: '支付日期', date: 'YYYY年M月D日' },
        regionCode: { from: '区划代码', pad: 'region' },
        agencyCode: { from: '单位编码' },
        fundBook: { from: '预算类型', values: { 一般公共预算: 'GPB' } },
        amount: { from: '支付金额（万元）', unit: '万元', separators: true },
      },
    });
    expect(proposal).toMatchObject({ missing: [], unmatched: ['备注'], complete: false });
    expect(proposal.words).toContain('没用上：“备注”在 支付凭证 里没有对应的字段；不要的列写进 ignore');
    const whole = proposeMapping(payments, { file: 'x.csv', table: 'paymentVoucher', doubtful: true });
    expect(whole.complete).toBe(true);
    expect(readMapping(JSON.parse(JSON.stringify(whole.mapping))).ignore).toEqual(['备注']);
  });

  it('leaves out what is doubtful, with the reason, unless asked', () => {
    const rows = sheet('支付日期|支付金额|项目名|区划代码', '01/02/2025|1|x|北京');
    const { columns, mapping, missing } = proposeMapping(rows, { file: 'x.csv', table: 'paymentVoucher' });
    const doubts = Object.fromEntries(columns.map((one) => [one.column, one.doubts.join()]));
    expect(doubts).toMatchObject({
      actualDate: '日在前还是月在前，样本看不出',
      amount: '没有写明单位，暂按元',
      regionCode: '样本 1 个单元格里有 1 个读不出，如“北京”',
      voucherId: '文件里没有主键，暂由文件名和行号组成',
      year: '文件里没有年度，暂取“实际支付日期”的年份',
    });
    expect(mapping.columns).toEqual({});
    expect(missing).toContain('amount');
  });

  it.each(Object.values(standard).map((table) => [table.name, table as StandardTable] as const))(
    'knows the template of %s by its Chinese headers',
    (name, table) => {
      const header = fileColumns(table).map(([, column]) => column.zh);
      const { columns } = proposeMapping([{ row: 1, cells: header }], { file: 'x', table: name });
      expect(columns.filter(({ rule }) => 'from' in rule).map(({ column }) => column)).toEqual(
        fileColumns(table).map(([column]) => column),
      );
    },
  );

  it('does not pretend to know a table', () => {
    const { tableCertain, complete, words } = proposeMapping(sheet('名称|金额', 'a|1'), { file: 'x', doubtful: true });
    expect({ tableCertain, complete }).toEqual({ tableCertain: false, complete: false });
    expect(words[0]).toContain('说不准是哪张表');
    expect(() => proposeMapping(sheet('foo|bar'), { file: 'x' })).toThrow('no header of x is known');
    expect(() => proposeMapping([], { file: 'x', table: 'nope' })).toThrow('unknown table: nope');
  });
});

describe('sniffText', () => {
  const gb = [0xbd, 0xf0, 0xb6, 0xee];
  it.each([
    ['甲,乙\n1,2\n3', 'utf-8', ','],
    ['a;b\n"1;9";2\n', 'utf-8', ';'],
    ['a\tb\n1,5\t2,5\n', 'utf-8', '\t'],
    ['甲，乙\n1，2\n', 'utf-8', '，'],
    ['甲；乙\n', 'utf-8', '；'],
    ['a|b|c\n1|2|3\n', 'utf-8', '|'],
    ['one column\n', 'utf-8', undefined],
  ] as const)('sees how %j is written', (text, encoding, delimiter) => {
    expect(sniffText(new TextEncoder().encode(text))).toEqual({ encoding, delimiter });
  });

  it('tells UTF-16 and GB18030 by their bytes', () => {
    expect(sniffText(new Uint8Array([...gb, 0x2c, ...gb, 0x0a]))).toEqual({ encoding: 'gb18030', delimiter: ',' });
    expect(sniffText(new Uint8Array([0x61, 0, 0x2c, 0, 0x62, 0, 0x0a, 0]))).toEqual({
      encoding: 'utf-16le',
      delimiter: ',',
    });
    expect(sniffText(new Uint8Array([0xff, 0xff, 0xff]))).toEqual({ encoding: undefined, delimiter: undefined });
  });
});
