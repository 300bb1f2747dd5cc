import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv.js';

/** A reader of RFC 4180 for what was written, sharing nothing with the writer. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const text = csv.replace(/^\uFEFF/, '');
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? '';
    if (quoted && c === '"' && text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
    } else if (!quoted && c === '\r' && text[i + 1] === '\n') {
      rows[rows.length - 1]?.push(cell);
      [cell, i] = ['', i + 1];
      rows.push([]);
    } else cell += c;
  }
  return rows.slice(0, -1);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'=+-@＝＋－＠\t\r\n",\' 泸州1'), { maxLength: 8 })
    .map((characters) => characters.join('')),
);

describe('csv', () => {
  it('opens in Excel as it is: mark, units in the header, exact figures', () => {
    const table = {
      caption: '四本预算',
      columns: [{ name: '项目' }, { name: '执行数', numeric: true, unit: '亿元', plainUnit: '元' } as const],
      rows: [
        [{ text: '一般公共预算' }, { text: '6,702.18', plain: '670217999999.99' }],
        [{ text: '其中，"调出"' }, { text: '−3.00', plain: '-300000000.00' }],
        [{ text: '政府性基金' }, { text: '未报送', plain: '未报送' }],
      ],
    };
    expect(toCsv(table)).toBe(
      '\uFEFF项目,执行数（元）\r\n一般公共预算,670217999999.99\r\n"其中，""调出""",-300000000.00\r\n政府性基金,未报送\r\n',
    );
  });

  it('gives back every text, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const table = {
            caption: '',
            columns: [{ name: 'a' }, { name: 'b' }],
            rows: rows.map((cells) => cells.map((text) => ({ text }))),
          };
          const cells = read(toCsv(table)).slice(1).flat();
          expect(cells.map((cell, i) => (cell === `'${rows.flat()[i]}` ? cell.slice(1) : cell))).toEqual(rows.flat());
          for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes a figure only for a figure', () => {
    const row = (plain: string) =>
      toCsv({ caption: '', columns: [{ name: 'a' }], rows: [[{ text: '', plain }]] }).split('\r\n')[1];
    expect([row('-12.5'), row('-1+cmd'), row('1e5')]).toEqual(['-12.5', "'-1+cmd", '1e5']);
  });
});
