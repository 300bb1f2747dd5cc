import type { Part } from './archive.js';
import type { WorkbookLimits } from './limits.js';
import { dateKind } from './number-format.js';
import type { DateKind } from './number-format.js';
import type { Refuse } from './refuse.js';
import { readXml } from './xml.js';

/** What a cell's style says of its value. */
export interface CellStyle {
  readonly date: DateKind | undefined;
  readonly indent: number;
}

/** Excel keeps at most 65,490 cell formats. */
const mostStyles = 65_536;

/** Reads the cell formats of a workbook by their number. 单元格格式 */
export async function readStyles(
  part: Part | undefined,
  limits: WorkbookLimits,
  refuse: Refuse,
): Promise<readonly CellStyle[]> {
  const codes = new Map<number, string>();
  const formats: { id: number; indent: number }[] = [];
  if (part === undefined) return [];
  let inCells = false;
  let current: { id: number; indent: number } | undefined;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    else if (name === 'cellXfs') inCells = true;
    else if (name === 'xf' && inCells) {
      if (formats.length >= mostStyles || codes.size > mostStyles)
        throw refuse('file-too-large', `workbook has more than ${mostStyles} formats: ${part.name}`);
      current = { id: Number(attributes['numFmtId'] ?? 0), indent: 0 };
      formats.push(current);
    } else if (name === 'alignment' && current !== undefined) {
      const indent = Number(attributes['indent'] ?? 0);
      current.indent = Number.isInteger(indent) && indent > 0 && indent <= 250 ? indent : 0;
    }
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') inCells = false;
    if (name === 'xf') current = undefined;
  };
  await readXml(part, { open, text: () => undefined, close }, limits, refuse);
  return formats.map(({ id, indent }) => ({ date: dateKind(id, codes.get(id)), indent }));
}
