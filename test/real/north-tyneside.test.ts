import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf } from './data-folder.js';
import { mappingAt, takeIn } from './take-in.js';

const mapping = mappingAt(new URL('./north-tyneside.mapping.json', import.meta.url));

/** An independent reading: a cell is quoted or bare, a row ends at a line break outside quotes; pence as BigInt. */
function pennies(text: string): { rows: number; sum: bigint } {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.some((value) => value !== ''));
  const at = header.findIndex((name) => name.trim() === 'Net Amount');
  return { rows: body.length, sum: body.reduce((total, row) => total + penceOf(row[at] ?? ''), 0n) };
}

function penceOf(text: string): bigint {
  const [, sign, whole = '', part = ''] = /^(-?)([\d,]*)\.?(\d{0,2})$/.exec(text.trim()) ?? [];
  const value = BigInt(whole.replaceAll(',', '') || '0') * 100n + BigInt(part.padEnd(2, '0'));
  return sign === '-' ? -value : value;
}

describe('North Tyneside, twenty months of payments as published', () => {
  const files = filesOf('payments/north-tyneside');

  it('takes in 357,297 rows and loses none, to the penny', async () => {
    const total = { received: 0, kept: 0, sum: 0n, expected: 0n, unreadable: 0 };
    for (const file of files) {
      const { account } = await takeIn(file, mapping);
      const truth = pennies(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
      const sum = account.sums['actualAmount'];
      expect(account.received).toBe(truth.rows);
      expect(account.accepted + account.quarantined).toBe(account.received);
      expect(BigInt(sum?.accepted ?? 0) + BigInt(sum?.quarantined ?? 0)).toBe(truth.sum);
      total.received += account.received;
      total.kept += account.accepted + account.quarantined;
      total.sum += BigInt(sum?.accepted ?? 0) + BigInt(sum?.quarantined ?? 0);
      total.expected += truth.sum;
      total.unreadable += sum?.unreadable ?? 0;
    }
    expect(files).toHaveLength(20);
    expect(total).toEqual({
      received: 357_297,
      kept: 357_297,
      sum: total.expected,
      expected: total.expected,
      unreadable: 0,
    });
  }, 300_000);
});
