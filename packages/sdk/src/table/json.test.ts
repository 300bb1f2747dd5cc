import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableFromRows, tableRows } from './build.js';
import { decodePage, decodeTable, encodeTable } from './json.js';

const columns = [
  { name: 'paid', type: 'fen' },
  { name: 'share', type: 'number' },
  { name: 'open', type: 'boolean' },
  { name: 'name', type: 'text' },
] as const;
const row = fc.record({
  paid: fc.option(fc.maxSafeInteger()),
  share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  open: fc.option(fc.boolean()),
  name: fc.option(fc.string({ unit: 'grapheme' })),
});

test('an answer survives the wire exactly', () => {
  fc.assert(
    fc.property(fc.array(row), fc.option(fc.string()), (rows, next) => {
      const page = { ...tableFromRows(columns, rows, { snapshot: 's', dataThrough: '2025-06-30' }), next };
      const back = decodePage(JSON.parse(JSON.stringify(encodeTable(page))));
      expect(back).toEqual(page);
      expect(tableRows(back)).toEqual(rows);
    }),
  );
});

const column = { name: 'paid', type: 'fen', values: [1] };
const answer = { columns: [column], rowCount: 1, snapshot: 's', dataThrough: null };

test.each([
  ['nothing', null],
  ['a text', 'x'],
  ['no snapshot', { ...answer, snapshot: undefined }],
  ['a ragged column', { ...answer, rowCount: 2 }],
  ['half a fen', { ...answer, columns: [{ ...column, values: [0.5] }] }],
  ['money past the safe range', { ...answer, columns: [{ ...column, values: [2 ** 53] }] }],
  ['money as text', { ...answer, columns: [{ ...column, values: ['1'] }] }],
  ['text as a number', { ...answer, columns: [{ ...column, type: 'text' }] }],
  ['a type nobody knows', { ...answer, columns: [{ ...column, type: 'toString' }] }],
  ['a column that is none', { ...answer, columns: [null] }],
])('%s is no answer', (_, json) => {
  expect(() => decodeTable(json)).toThrow(expect.objectContaining({ name: 'SourceError', code: 'http-failed' }));
});

test('a page without a cursor is none', () => {
  expect(() => decodePage(answer)).toThrow(/cursor/);
  expect(decodePage({ ...answer, next: null }).next).toBeNull();
});
