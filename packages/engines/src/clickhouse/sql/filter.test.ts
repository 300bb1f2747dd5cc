import type { Filter } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { whereSql } from './filter.js';
import { textSql, valueSql } from './literal.js';

const columns = (name: string) => ({ sql: `\`${name}\``, type: 'int' as const, nullable: name === 'n' });
const sql = (filter: Filter) => whereSql(filter, columns);
const n: Filter = { column: 'n', op: 'lt', value: 5 };
const k: Filter = { column: 'k', op: 'lt', value: 5 };

test('is never null: a null is settled where it stands, and `not` is pushed down to it', () => {
  expect(sql(n)).toBe('ifNull(`n` < 5, 0)');
  expect(sql({ not: n })).toBe('ifNull(`n` >= 5, 0)');
  expect(sql({ not: { or: [n, { not: k }] } })).toBe('(ifNull(`n` >= 5, 0) AND (`k` < 5))');
  expect(sql({ not: { column: 'n', op: 'in', values: [1, 2] } })).toBe('(isNotNull(`n`) AND `n` NOT IN (1, 2))');
  expect(sql({ not: { column: 'n', op: 'null' } })).toBe('isNotNull(`n`)');
  expect(sql({ column: 'k', op: 'null' })).toBe('0');
});

test('no text becomes SQL', () => {
  expect(textSql('510104000')).toBe("'510104000'");
  for (const text of ["'", '\\', "\\'; DROP TABLE x; --", '中', ' ', '\0', '`'])
    expect(textSql(text)).toBe(`unhex('${Buffer.from(text).toString('hex')}')`);
});

test('a double goes by its bits, and what does not fit its column does not go at all', () => {
  expect(valueSql(0.1, 'number')).toBe("reinterpretAsFloat64(unhex('9a9999999999b93f'))");
  expect(() => valueSql(0.5, 'fen')).toThrow(expect.objectContaining({ code: 'bad-query' }));
  expect(() => valueSql('2025-02-30', 'date')).toThrow(expect.objectContaining({ code: 'bad-query' }));
  expect(() => valueSql('1', 'int')).toThrow(expect.objectContaining({ code: 'bad-query' }));
});
