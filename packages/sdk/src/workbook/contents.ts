import type { Archive } from './archive.js';
import type { DateSystem } from './date-text.js';
import type { WorkbookLimits } from './limits.js';
import type { Refuse } from './refuse.js';
import { isExternal } from './formula.js';
import { relationsOf } from './relations.js';
import { readXml } from './xml.js';

/** A sheet as the workbook lists it. 工作表 */
export interface SheetEntry {
  readonly name: string;
  /** True when it is hidden from who opens the workbook. 隐藏工作表 */
  readonly hidden: boolean;
  /** Its part. */
  readonly part: string;
}

/** What a workbook says about itself. */
export interface Contents {
  /** Worksheets in the order of their tabs; charts and the like are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: DateSystem;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Names defined as something of another workbook. */
  readonly externalNames: readonly string[];
}

const macros = /(^|\/)(vbaproject\.bin|macrosheets\/)/;

const notXlsx = (refuse: Refuse, why: string) =>
  refuse('file-kind', `${why}：请在 WPS 或 Excel 中另存为 .xlsx; save it as .xlsx`);

/**
 * Finds the parts of a workbook by its relations, not by their usual names.
 * @throws SourceError `file-kind` for a zip that is no workbook, and for a workbook with macros or in binary form.
 */
export async function readContents(archive: Archive, limits: WorkbookLimits, refuse: Refuse): Promise<Contents> {
  if ([...archive.keys()].some((name) => macros.test(name)))
    throw notXlsx(refuse, 'workbook holds macros 工作簿带有宏');
  const main = (await relationsOf(archive, '', limits, refuse)).find(({ type }) => type === 'officeDocument')?.target;
  if (!archive.has('[content_types].xml') || main === undefined)
    throw refuse(
      'file-kind',
      'zip file is no workbook 这是压缩包，不是工作簿；unpack it and import the .xlsx or .csv inside',
    );
  const part = archive.get(main);
  if (main.endsWith('.bin')) throw notXlsx(refuse, 'workbook is binary (.xlsb) 二进制工作簿');
  if (part === undefined) throw refuse('file-unreadable', `part is missing: ${main}`);
  const relations = await relationsOf(archive, main, limits, refuse);
  const sheets: SheetEntry[] = [];
  const externalNames: string[] = [];
  let dateSystem: DateSystem = 1900;
  let root = '';
  let defined: { name: string; text: string } | undefined;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    root ||= name;
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dateSystem = 1904;
    if (name === 'definedName') defined = { name: attributes['name'] ?? '', text: '' };
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relation = relations.find((one) => one.id === id);
    if (relation?.type !== 'worksheet' || relation.target === undefined) return;
    sheets.push({
      name: attributes['name'] ?? '',
      hidden: (attributes['state'] ?? 'visible') !== 'visible',
      part: relation.target,
    });
  };
  const text = (more: string): void => {
    if (defined !== undefined) defined.text += more;
  };
  const close = (name: string): void => {
    if (name !== 'definedName' || defined === undefined) return;
    if (isExternal(defined.text)) externalNames.push(defined.name);
    defined = undefined;
  };
  await readXml(part, { open, text, close }, limits, refuse);
  if (root !== 'workbook') throw refuse('file-kind', `document is no workbook but a ${root} 不是工作簿`);
  if (sheets.length === 0) throw refuse('file-unreadable', 'workbook has no worksheet');
  const target = (type: string): string | undefined => relations.find((one) => one.type === type)?.target;
  const [sharedStrings, styles] = [target('sharedStrings'), target('styles')];
  return {
    sheets,
    dateSystem,
    externalNames,
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
  };
}
