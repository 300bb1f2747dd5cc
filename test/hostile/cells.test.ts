import { describe, expect, it } from 'vitest';
import type { FileRecord } from '@qianliyan/sdk/intake';
import { workbookSheets } from '@qianliyan/sdk/workbook';
import { recordsOf, refusalOf } from './counting.js';
import { makeWorkbook, parts, sheetXml } from './make-workbook.js';
import { makeZip } from './make-zip.js';
import type { Entry } from './make-zip.js';

const sheetPart = 'xl/worksheets/sheet1.xml';
const row = (cells: string, attributes = ''): string => `<row ${attributes}>${cells}</row>`;
const rowsOf = (rows: string, more: readonly Entry[] = []): Promise<FileRecord[]> =>
  recordsOf(makeWorkbook(sheetXml(rows), more));
const faultsOf = async (cells: string, more: readonly Entry[] = []): Promise<readonly unknown[]> => {
  const [record] = await rowsOf(row(cells), more);
  return record?.cells.map((text, at) => [text, record.faults?.get(at) ?? null]) ?? [];
};

describe('a formula', () => {
  it.each([
    ['with its result stored', '<c><f>SUM(A2:A9)</f><v>12345.670000000002</v></c>', '12345.67', null],
    ['of text', '<c t="str"><f>A1&amp;"[1]表!"</f><v>合计</v></c>', '合计', null],
    ['of text that came out empty', '<c t="str"><f>""</f><v></v></c><c><v>1</v></c>', '', null],
    ['on a column of a table called by a number', '<c><f>SUM(表1[[#This Row],[2020]])</f><v>1</v></c>', '1', null],
    ['never calculated', '<c><f>SUM(A2:A9)</f></c>', '', 'formula-without-value'],
    ['never calculated, with an empty value', '<c><f>SUM(A2:A9)</f><v/></c>', '', 'formula-without-value'],
    ['that came to nothing', '<c t="e"><f>A2/0</f><v>#DIV/0!</v></c>', '#DIV/0!', 'cell-error'],
    ['on another workbook', '<c><f>[1]表一!A1*2</f><v>7</v></c>', '7', 'formula-external'],
    [
      'on another workbook by name and path',
      `<c><f>SUM('[预算 2025.xlsx]表 一'!A1:A9)</f><v>7</v></c>`,
      '7',
      'formula-external',
    ],
    ['on another workbook, never calculated', '<c><f>[1]表一!A1</f></c>', '', 'formula-external'],
    ['on a name of another workbook', '<c><f>[2]!决算数</f><v>7</v></c>', '7', 'formula-external'],
  ])('%s', async (_, cells, text, fault) => {
    expect((await faultsOf(cells))[0]).toEqual([text, fault]);
  });

  it('shared by cells makes all of them external, as does one over an area', async () => {
    const shared =
      '<c><f t="shared" ref="A1:B1" si="0">[1]表一!A1</f><v>1</v></c><c><f t="shared" si="0"/><v>2</v></c>';
    const area =
      '<c r="C1"><f t="array" ref="C1:D1">[1]表一!A1:B1</f><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c>';
    const faults = await faultsOf(shared + area);
    expect(faults).toEqual([
      ['1', 'formula-external'],
      ['2', 'formula-external'],
      ['3', 'formula-external'],
      ['4', 'formula-external'],
      ['5', null],
    ]);
  });

  it('on a name the workbook defines in another one is external too', async () => {
    const workbook = (parts('')['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      `</sheets><definedNames><definedName name="上年数">[1]决算!$B$4</definedName><definedName name="本年数">表一!$B$4</definedName></definedNames>`,
    );
    const cells = '<c><f>上年数*2</f><v>1</v></c><c><f>本年数*2</f><v>2</v></c><c><f>我的上年数</f><v>3</v></c>';
    expect(await faultsOf(cells, [{ name: 'xl/workbook.xml', data: workbook }])).toEqual([
      ['1', 'formula-external'],
      ['2', null],
      ['3', null],
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['a logical value', '<c t="b"><v>1</v></c>', 'true', null],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!', 'cell-error'],
    ['a number that is none', '<c><v>1,234</v></c>', '1,234', 'cell-error'],
    ['a number past all doubles', '<c><v>1E+999</v></c>', '1E+999', 'cell-error'],
    ['an ISO day', '<c t="d"><v>2025-06-30T00:00:00</v></c>', '2025-06-30', null],
    ['an ISO time', '<c t="d"><v>2025-06-30T08:30:00</v></c>', '2025-06-30 08:30:00', null],
    [
      'rich text with a reading aid',
      '<c t="inlineStr"><is><r><t>预</t></r><r><t>算</t></r><rPh sb="0" eb="1"><t>yù</t></rPh></is></c>',
      '预算',
      null,
    ],
    ['escaped signs', '<c t="str"><v>a_x000A_b_x005F_x000A_</v></c>', 'a\nb_x000A_', null],
    ['signs of XML', '<c t="str"><v>&lt;b&gt;<![CDATA[<i>]]>&#x1F600;</v></c>', '<b><i>😀', null],
    ['leading spaces', '<c t="inlineStr"><is><t xml:space="preserve">    行政运行</t></is></c>', '    行政运行', null],
  ])('with %s', async (_, cells, text, fault) => {
    expect((await faultsOf(cells))[0]).toEqual([text, fault]);
  });

  it('stands where its reference says, and after its neighbour where it has none', async () => {
    expect(
      await rowsOf(
        row('<c><v>1</v></c><c r="D3"><v>4</v></c><c><v>5</v></c>', 'r="3"') + row('<c r="B4"><v>2</v></c>'),
      ),
    ).toEqual([
      { sheet: '表一', row: 3, cells: ['1', '', '', '4', '5'] },
      { sheet: '表一', row: 4, cells: ['', '2'] },
    ]);
  });

  it('reads dates by the format, in the 1904 system too', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"><alignment indent="2"/></xf><xf numFmtId="22"/></cellXfs></styleSheet>`;
    const rels = (parts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '<Relationship ',
      `<Relationship Id="r9" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="/xl/styles.xml"/><Relationship `,
    );
    const more = [
      { name: 'xl/styles.xml', data: styles },
      { name: 'xl/_rels/workbook.xml.rels', data: rels },
    ];
    const cells = row(
      '<c s="0"><v>45658</v></c><c s="1"><v>45658</v></c><c s="2"><v>45658.5</v></c><c s="1"><v>-1</v></c>',
    );
    expect(await rowsOf(cells, more)).toMatchObject([
      { cells: ['45658', '2025-01-01', '2025-01-01 12:00:00', '-1'], indents: [0, 2, 0, 2] },
    ]);
    const early = (parts('')['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(
      await rowsOf(row('<c s="1"><v>44196</v></c>'), [...more, { name: 'xl/workbook.xml', data: early }]),
    ).toMatchObject([{ cells: ['2025-01-01'] }]);
    const lost = more.filter(({ name }) => name !== 'xl/styles.xml');
    expect(await refusalOf(makeWorkbook(sheetXml(cells), lost))).toMatchObject({ code: 'file-unreadable' });
  });
});

describe('a workbook', () => {
  it('says of a row that it is hidden, by its mark or by its height', async () => {
    const one = '<c><v>1</v></c>';
    const records = await rowsOf(
      row(one) + row(one, 'hidden="1"') + row(one, 'ht="0" customHeight="1"') + row('', 'hidden="1"'),
    );
    expect(records.map(({ row: at, hidden }) => [at, hidden])).toEqual([
      [1, undefined],
      [2, true],
      [3, true],
    ]);
  });

  it('is read whatever prefix its names carry', async () => {
    const prefixed = sheetXml(row('<c r="A1"><v>1</v></c>'), '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')
      .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    expect(await recordsOf(makeWorkbook('', [{ name: sheetPart, data: prefixed }]))).toEqual([
      { sheet: '表一', row: 1, cells: ['1'], merges: [[1, 0, 2, 1]] },
    ]);
  });

  it('gives the first visible sheet that holds anything, or the one it is told', async () => {
    const names = ['内部', '空表', '数据'];
    const sheet = (name: string, at: number): string =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${at === 0 ? 'veryHidden' : 'visible'}" r:id="s${at}"/>`;
    const relation = (_: string, at: number): string =>
      `<Relationship Id="s${at}" Type="http://x/worksheet" Target="worksheets/s${at}.xml"/>`;
    const workbook = (parts('')['xl/workbook.xml'] ?? '').replace(/<sheet .*\/>/, names.map(sheet).join(''));
    const rels = (parts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
      /(?=<Relationship )/,
      names.map(relation).join(''),
    );
    const bytes = makeWorkbook('', [
      { name: 'xl/workbook.xml', data: workbook },
      { name: 'xl/_rels/workbook.xml.rels', data: rels },
      { name: 'xl/worksheets/s0.xml', data: sheetXml(row('<c><v>1</v></c>')) },
      { name: 'xl/worksheets/s1.xml', data: sheetXml(row('<c s="0"/>')) },
      { name: 'xl/worksheets/s2.xml', data: sheetXml(row('<c r="B3"><v>7</v></c>', 'r="3"')) },
    ]);
    expect(await recordsOf(bytes)).toEqual([{ sheet: '数据', row: 3, cells: ['', '7'] }]);
    expect(await recordsOf(bytes, { sheet: '内部' })).toEqual([{ sheet: '内部', row: 1, cells: ['1'], hidden: true }]);
    expect(await refusalOf(bytes, { sheet: '没有' })).toMatchObject({
      code: 'mapping-invalid',
      message: 'workbook has no sheet 没有, only: 内部, 空表, 数据, in file x.xlsx',
    });
  });

  it('lists its sheets', async () => {
    expect(await workbookSheets(makeWorkbook(sheetXml('')), { file: 'x.xlsx' })).toEqual([
      { name: '表一', hidden: false },
    ]);
  });

  it('from a browser is a blob', async () => {
    const blob = new Blob([new Uint8Array(makeWorkbook(sheetXml(row('<c><v>1</v></c>'))))]);
    expect(await workbookSheets(blob, { file: 'x.xlsx' })).toHaveLength(1);
  });

  it('in binary form, or a document of another kind, is refused as what it is', async () => {
    const rels = (parts('')['_rels/.rels'] ?? '').replace('xl/workbook.xml', 'xl/workbook.bin');
    expect(await refusalOf(makeWorkbook(sheetXml(''), [{ name: '_rels/.rels', data: rels }]))).toMatchObject({
      code: 'file-kind',
      message: expect.stringContaining('另存为 .xlsx') as string,
    });
    const text = { name: 'xl/workbook.xml', data: '<w:document xmlns:w="x"/>' };
    expect(await refusalOf(makeWorkbook(sheetXml(''), [text]))).toMatchObject({ code: 'file-kind' });
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = parts('');
    const noSheet = makeZip(Object.entries(rest).map(([name, data]) => ({ name, data })));
    expect(await refusalOf(noSheet)).toMatchObject({ code: 'file-unreadable' });
  });
});
