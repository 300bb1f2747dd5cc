import type { Archive } from './archive.js';
import type { WorkbookLimits } from './limits.js';
import type { Refuse } from './refuse.js';
import { readXml } from './xml.js';

/** One arrow from a part to another. */
export interface Relation {
  readonly id: string;
  /** Last word of the relation's type: `worksheet`, `sharedStrings`, `styles`, `externalLink` … the same in both editions of the format. */
  readonly type: string;
  /** Name of the part it points at, as the archive lists it; undefined for a target outside the workbook. */
  readonly target?: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Resolves a target against the part it stands in: `../x.xml`, `x.xml` or `/xl/x.xml`. */
function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folderOf(from) + target;
  const parts: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/').toLowerCase();
}

/** The relations of a part; the archive's own for `''`. */
export async function relationsOf(
  archive: Archive,
  part: string,
  limits: WorkbookLimits,
  refuse: Refuse,
): Promise<readonly Relation[]> {
  const folder = folderOf(part);
  const found = archive.get(`${folder}_rels/${part.slice(folder.length)}.rels`.toLowerCase());
  const relations: Relation[] = [];
  if (found === undefined) return relations;
  const open = (
    name: string,
    { Id = '', Type = '', Target = '', TargetMode }: Readonly<Record<string, string>>,
  ): void => {
    if (name !== 'Relationship') return;
    if (relations.length >= limits.entries)
      throw refuse('file-too-large', `more than ${limits.entries} relations: ${part}`);
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    relations.push({ id: Id, type, ...(TargetMode === 'External' ? {} : { target: resolve(part, Target) }) });
  };
  await readXml(found, { open, text: () => undefined, close: () => undefined }, limits, refuse);
  return relations;
}
