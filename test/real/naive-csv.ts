/** An independent reading of a delimited file: a cell is quoted or bare, a row ends at a line break outside quotes. */
export function naiveCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end = ''] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.some((value) => value !== ''));
  return body.map((row) => Object.fromEntries(header.map((name, at) => [name.trim(), (row[at] ?? '').trim()])));
}

/** An amount as written, times ten to the power of `places`, exactly; finer parts are cut off. */
export function scaled(text: string, places: number): bigint {
  const [, sign, whole = '', part = ''] = /^(-?)([\d,]*)\.?(\d*)$/.exec(text.trim()) ?? [];
  const value = BigInt((whole.replaceAll(',', '') || '0') + part.slice(0, places).padEnd(places, '0'));
  return sign === '-' ? -value : value;
}
