import type { FundBook } from '@qianliyan/sdk';
import { draw, fraction, streams } from '../random/draw.js';
import type { AgencyKind } from './agency-kinds.js';
import { agencyKinds, townshipKind } from './agency-kinds.js';
import type { SpendingKind } from './subjects.js';
import { functionItems } from './subjects.js';
import type { Place } from './territory.js';
import { levelBooks, territory } from './territory.js';

/** One budget unit 预算单位. */
export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly place: number;
  readonly kind: AgencyKind;
}

/** One project 项目; all money is allotted to and paid from projects. */
export interface Project {
  readonly code: string;
  readonly name: string;
  readonly place: number;
  /** Index of its agency in the roster. */
  readonly agency: number;
  readonly book: FundBook;
  /** Functional item, seven digits. */
  readonly functionCode: string;
  readonly kind: SpendingKind;
  /** Size beside its agency's other projects. */
  readonly size: number;
  readonly setupYear: number;
}

/** Every agency and project of the sample, in order of region. 单位与项目名册 */
export interface Roster {
  readonly agencies: readonly Agency[];
  readonly projects: readonly Project[];
}

/** How many agencies a level has, and the least and most projects of each. */
interface Detail {
  readonly agencies: Readonly<Record<string, number>>;
  readonly projects: readonly [number, number];
  readonly townshipProjects: readonly [number, number];
}

const details = {
  full: {
    agencies: { province: 60, prefecture: 25, county: 12, zone: 6, township: 1 },
    projects: [2, 6],
    townshipProjects: [2, 3],
  },
  small: {
    agencies: { province: 12, prefecture: 8, county: 6, zone: 3, township: 1 },
    projects: [1, 2],
    townshipProjects: [1, 1],
  },
} as const satisfies Record<string, Detail>;

const kindWords: Readonly<Record<SpendingKind, string>> = {
  personnel: '人员经费',
  operating: '运转经费',
  'specific-target': '专项',
};

const spendingKind = (order: number): SpendingKind =>
  order === 0 ? 'personnel' : order === 1 ? 'operating' : 'specific-target';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** A project of an agency, the `order`-th from 0. */
export function projectOf(
  agencies: readonly Agency[],
  agency: number,
  order: number,
  size: number,
  setupYear: number,
): Project {
  const { code, kind, place } = agencies[agency] ?? missing(agency);
  const functionCode = kind.functions[order % kind.functions.length] ?? '2010302';
  const spending = kind.book === 'GPB' ? spendingKind(order) : 'specific-target';
  return {
    code: `${code}P${pad(order + 1, 2)}`,
    name: `${functionItems[functionCode] ?? ''}${kindWords[spending]}${pad(order + 1, 2)}`,
    place,
    agency,
    book: kind.book,
    functionCode,
    kind: spending,
    size,
    setupYear,
  };
}

function missing(agency: number): never {
  throw new RangeError(`no agency: ${agency}`);
}

function kindsOf(place: Place, detail: Detail): readonly AgencyKind[] {
  const { level } = place.region;
  if (level === 'township') return [townshipKind];
  return agencyKinds.filter((kind) => levelBooks[level]?.includes(kind.book)).slice(0, detail.agencies[level]);
}

/**
 * The agencies and projects of every region.
 *
 * @param detail `small` for samples with too few payments to give every project of a `full` one its own
 */
export function buildRoster(seed: number, detail: keyof typeof details): Roster {
  const agencies: Agency[] = [];
  const projects: Project[] = [];
  for (const place of territory) {
    kindsOf(place, details[detail]).forEach((kind, order) => {
      const agency = agencies.length;
      agencies.push({ code: `${place.region.code}${pad(order + 101, 3)}`, name: kind.name, place: place.index, kind });
      const [least, most] = details[detail][place.region.level === 'township' ? 'townshipProjects' : 'projects'];
      const count = least + (draw(seed, streams.roster, place.index, order) % (most - least + 1));
      for (let at = 0; at < count; at += 1) {
        const chance = fraction(seed, streams.roster, place.index, order, at + 1);
        projects.push(projectOf(agencies, agency, at, (0.6 + chance) / (at + 1), 2023 - Math.floor(chance * 4)));
      }
    });
  }
  return { agencies, projects };
}
