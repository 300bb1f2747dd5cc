import { QianliyanError } from '../errors.js';
import type { MoneyUnit } from '../money.js';
import type { FileRecord } from './file-record.js';
import { columnLetters } from './header.js';

const units: ReadonlySet<string> = new Set<MoneyUnit>(['元', '千元', '万元', '亿元']);

/** The unit a text is, bare or as 人民币万元; none for any other text. 计量单位 */
export function unitWord(text: string): MoneyUnit | undefined {
  const word = text.replace(/\s/g, '').replace(/^人民币/, '');
  return units.has(word) ? (word as MoneyUnit) : undefined;
}

const invalid = (message: string, file: string): QianliyanError =>
  new QianliyanError('mapping-invalid', message, { subject: file });

/** Texts that stand where a unit would: after 单位：, or alone in brackets. 单位：某某局 is an organisation, not a unit. */
function stated(text: string): readonly string[] {
  const found = [
    ...text.matchAll(/单位\s*[:：]\s*([^\s)）（(,，;；、/]+)/g),
    ...text.matchAll(/[（(]([^()（）]*元)[)）]/g),
  ];
  const words = found.map((match) => match[1] ?? '').filter((word) => word.endsWith('元'));
  return unitWord(text) === undefined ? words : [...words, text];
}

const theOne = (texts: readonly string[], where: string, file: string): MoneyUnit => {
  const words = [...new Set(texts.flatMap(stated))];
  const known = new Set(words.map((word) => unitWord(word)));
  const [unit] = known;
  if (words.length === 0) throw invalid(`no unit of money is stated ${where} of ${file}`, file);
  if (known.size > 1 || unit === undefined)
    throw invalid(`unit of money is not plain ${where} of ${file}: ${words.join(', ')}`, file);
  return unit;
};

/**
 * The unit in the lines above the header (单位：万元).
 * @throws QianliyanError `mapping-invalid` when none is stated, one is unknown, or two differ.
 */
export const unitAbove = (rows: readonly FileRecord[], file: string): MoneyUnit =>
  theOne(
    rows.flatMap((record) => record.cells),
    'above the header',
    file,
  );

/**
 * The unit in one cell at or above the header, `F2`.
 * @throws QianliyanError `mapping-invalid` when the cell states no known unit, or lies below the header.
 */
export function unitAt(cell: string, rows: readonly FileRecord[], file: string): MoneyUnit {
  const record = rows.find(
    (one) => cell.endsWith(String(one.row)) && /^[A-Z]+$/.test(cell.slice(0, -String(one.row).length)),
  );
  const place = record?.cells.findIndex((_, at) => `${columnLetters(at)}${record.row}` === cell) ?? -1;
  const text = record?.cells[place];
  if (text === undefined) throw invalid(`unit cell is not at or above the header of ${file}: ${cell}`, file);
  return theOne([text], `in cell ${cell}`, file);
}
