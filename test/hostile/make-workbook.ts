import { makeZip } from './make-zip.js';
import type { Entry } from './make-zip.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsPart = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet part around the rows given as XML. */
export const sheetXml = (rows: string, after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** One row of one inline text. */
export const textRow = (text: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** Parts of the smallest workbook there is, by name; any can be replaced. */
export const parts = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  '_rels/.rels': `<Relationships xmlns="${relationsPart}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表一" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationsPart}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': sheet,
});

/** The entries of a workbook of one sheet, with more entries or other ones of the same name. */
export function workbookEntries(sheet: string, more: readonly Entry[] = []): readonly Entry[] {
  const replaced = new Set(more.map(({ name }) => name));
  const kept = Object.entries(parts(sheet)).flatMap(([name, data]) => (replaced.has(name) ? [] : [{ name, data }]));
  return [...kept, ...more];
}

/** A workbook of one sheet. */
export const makeWorkbook = (sheet: string, more: readonly Entry[] = []): Uint8Array =>
  makeZip(workbookEntries(sheet, more));
