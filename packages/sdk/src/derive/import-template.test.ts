import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, parseAmount } from '../money.js';
import { fileColumns } from '../intake/row-reader.js';
import { intake } from '../intake/intake.js';
import { defineMapping, readMapping } from '../intake/define-mapping.js';
import { standard } from '../standard/index.js';
import type { Column } from '../standard/column.js';
import type { TableName } from '../standard/index.js';
import { importTemplate, templateMapping } from './import-template.js';

/** A cell as a person fills it, and the value it stands for. */
interface Filled {
  readonly text: string;
  readonly value: string | number | boolean | null;
}

const tables = Object.keys(standard) as TableName[];
const same = (text: string): Filled => ({ text, value: text });
const two = (n: number): string => String(n).padStart(2, '0');

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '' && !text.includes('\0'))
  .map((text): Filled => ({ text, value: text.trim() }));
/** Codes are taken in with half-width characters, so none is drawn that would change. */
const codes = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '')
  .map((text): Filled => ({ text, value: text.trim() }));
const whole = fc.integer({ min: -99_999, max: 99_999 });

const byType: Readonly<Record<Column['type'], fc.Arbitrary<Filled>>> = {
  text: words,
  code: codes,
  json: fc.json().map((text) => ({ text, value: text.trim() })),
  boolean: fc.boolean().map((value) => ({ text: value ? '是' : '否', value })),
  int: whole.map((value) => ({ text: String(value), value })),
  number: whole.map((n) => ({ text: String(n / 4), value: n / 4 })),
  date: fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), slashes: fc.boolean() })
    .map(({ month, day, slashes }) => {
      const value = `2025-${two(month)}-${two(day)}`;
      return { text: slashes ? `2025/${month}/${day}` : value, value };
    }),
  fen: fc.record({ yuan: whole, separators: fc.boolean() }).map(({ yuan, separators }) => ({
    text: separators ? yuan.toLocaleString('en-US') : String(yuan),
    value: parseAmount(String(yuan), '元'),
  })),
};

const cell = ({ type, values, labels, pattern, required }: Column): fc.Arbitrary<Filled> => {
  const filled =
    values !== undefined
      ? fc
          .constantFrom(...values)
          .chain((value) => fc.constantFrom(same(value), { text: labels?.[value] ?? value, value }))
      : pattern !== undefined
        ? fc
            .stringMatching(new RegExp(`^(?:${pattern})$`, 'u'))
            .filter((text) => text === text.trim())
            .map(same)
        : byType[type];
  return required ? filled : fc.option(filled).map((one) => one ?? { text: '', value: null });
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

async function take(table: TableName, text: string) {
  const bytes = new TextEncoder().encode(text);
  async function* chunks() {
    yield bytes;
  }
  const entries = [];
  for await (const entry of intake({ file: `${table}.csv`, chunks: chunks(), mapping: templateMapping(table) }))
    entries.push(entry);
  return entries;
}

describe.each(tables)('the template of %s', (table) => {
  const columns = fileColumns(table);

  it('is taken in as it is, every cell of its example filled', async () => {
    const [row, account] = await take(table, importTemplate(table));
    expect(account).toMatchObject({ kind: 'done', received: 1, accepted: 1, quarantined: 0 });
    expect(row).toMatchObject({ kind: 'accepted', row: 2 });
    const values = Object.values(row?.kind === 'accepted' ? row.values : {});
    expect(values).toHaveLength(columns.length);
    expect(values).not.toContain(null);
  });

  it('gives what was filled in, to the fen', async () => {
    const [header = ''] = importTemplate(table).split('\n');
    const rows = fc.array(fc.tuple(...columns.map(([, column]) => cell(column))), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const lines = list.map((cells) => cells.map(({ text }) => quoted(text)).join(','));
        const entries = await take(table, [header, ...lines, ''].join('\n'));
        const expected = list.map((cells) => Object.fromEntries(columns.map(([name], i) => [name, cells[i]?.value])));
        expect(entries.flatMap((entry) => (entry.kind === 'accepted' ? [entry.values] : []))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('has a mapping that survives a file', () => {
    const mapping = templateMapping(table);
    expect(readMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    expect(defineMapping(mapping)).toBe(mapping);
  });
});

it('takes six digits of a region, and leaves a date that is none to be refused', async () => {
  const fill = (from: string, to: string) => importTemplate('paymentVoucher').replace(from, to);
  expect((await take('paymentVoucher', fill('990100000', '990100')))[0]).toMatchObject({
    values: { regionCode: '990100000', actualAmount: fen(123_450) },
  });
  expect((await take('paymentVoucher', fill('2025-06-30', '2025/2/30')))[0]).toMatchObject({
    kind: 'quarantined',
    code: 'bad-date',
    raw: '2025/2/30',
  });
});
