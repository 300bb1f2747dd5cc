/** The digits of a decimal with an exponent written out: `1.2E+7` is `12000000`. */
export function plainDecimal(text: string): string {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padEnd(point, '0');
  const padded = point > 0 ? digits : '0'.repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  const plain = right === '' ? left : `${left}.${right}`;
  return sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

const shown = 15;
const shownBelow = 1e13;

/**
 * The number of a cell as exact decimal text, or undefined when it is none. Whole numbers keep the digits they are written
 * with. Others are the shortest text of the same double; past 15 significant digits (and below 10^13, where 15 digits hold the
 * fen) they are what a spreadsheet shows, so the dust of sums (`12345.670000000002`) falls off.
 */
export function numberText(raw: string): string | undefined {
  if (/^[+-]?\d{1,400}$/.test(raw)) return plainDecimal(raw);
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value) || !/^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(raw)) return undefined;
  const shortest = plainDecimal(String(value));
  const significant = shortest.replace(/^-?[0.]*/, '').replace('.', '').length;
  return significant > shown && shortest.includes('.') && Math.abs(value) < shownBelow
    ? plainDecimal(value.toPrecision(shown))
    : shortest;
}
