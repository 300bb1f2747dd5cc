import type { PartFile } from '../../published/manifest.js';
import type { SectionSchema } from '../../published/section.js';
import type { Filter } from '../../query/query.js';
import { daysLeft } from './days.js';
import { nameOf } from './find-parts.js';
import type { Folder } from './folder.js';

/** A file to read, and the first day its rows count from where others of its part are read as well. */
export interface Chosen {
  readonly part: string;
  readonly file: string;
  readonly from?: string;
}

/** The files of a part that hold every row of a section which meets a condition. */
export function chooseFiles(
  part: string,
  files: readonly PartFile[],
  schema: SectionSchema,
  filter: Filter | undefined,
  folder: Folder,
): readonly Chosen[] {
  const sliced = files.filter((file): file is Exclude<PartFile, string> => typeof file !== 'string');
  if (sliced.length === 0) return files.map((file) => ({ part, file: nameOf(file) }));
  if (schema.periods.length === 0 || schema.standing === 'everywhere') {
    const near = sliced.find(([file]) => folder.files.isNear(file)) ?? sliced[sliced.length - 1]!;
    return [{ part, file: near[0] }];
  }
  const { first, last } = daysLeft(filter, schema.periods[0]!, schema.periods.includes('month'));
  const carries = schema.periods[0] !== 'year';
  const whole = sliced.filter(([, from, to, carried]) => (carries ? carried : from) <= first && last <= to);
  const one = whole.find(([file]) => folder.files.isNear(file)) ?? whole[0];
  if (one) return [{ part, file: one[0] }];
  return sliced
    .filter(([, from, to]) => from <= last && first <= to)
    .map(([file, from]) => ({ part, file, ...(carries && { from }) }));
}
