import { sampleYears } from '../anchors/totals.js';
import { bookOf, economicNames, functionClasses, functionItems, revenueClasses } from '../roster/subjects.js';
import { territory } from '../roster/territory.js';
import type { World } from '../world.js';
import { agencyFactColumns, agencyFacts } from './agency-facts.js';
import type { SampleFile } from './csv.js';
import { fileOf } from './csv.js';
import { projectFactAmounts, projectFactColumns, projectFacts } from './project-facts.js';

const regionFile = (): SampleFile =>
  fileOf(
    'region',
    ['regionCode', 'name', 'shortName', 'initials', 'level', 'parentCode', 'validFrom', 'validTo'],
    [],
    territory.map(({ region }) => ({
      regionCode: region.code,
      name: region.name,
      shortName: region.shortName,
      initials: region.initials,
      level: region.level,
      parentCode: region.parent,
      validFrom: region.validFrom ?? null,
      validTo: region.validTo ?? null,
    })),
  );

interface SubjectSeed {
  readonly scheme: string;
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parentCode: string | null;
}

const subjectSeeds: readonly SubjectSeed[] = [
  ...Object.entries(revenueClasses).map(([code, name]) => ({
    scheme: 'revenue',
    code,
    name,
    level: 1,
    parentCode: null,
  })),
  ...Object.entries(functionClasses).map(([code, name]) => ({
    scheme: 'functional',
    code,
    name,
    level: 1,
    parentCode: null,
  })),
  ...Object.entries(functionItems).map(([code, name]) => ({
    scheme: 'functional',
    code,
    name,
    level: 3,
    parentCode: code.slice(0, 3),
  })),
  ...economicNames.map(([scheme, code, name]) => ({
    ...{ scheme, code, name },
    ...(code.length > 3 ? { level: 2, parentCode: code.slice(0, 3) } : { level: 1, parentCode: null }),
  })),
];

const subjectFile = (): SampleFile =>
  fileOf(
    'subject',
    ['scheme', 'year', 'code', 'name', 'level', 'parentCode', 'fundBook', 'isTransfer'],
    [],
    sampleYears.flatMap((year) =>
      subjectSeeds.map((seed) => ({
        ...seed,
        year,
        fundBook: seed.scheme === 'functional' && seed.level === 3 ? bookOf(seed.code) : null,
        isTransfer: seed.code === '110' || seed.code === '230',
      })),
    ),
  );

const agencyFile = (world: World): SampleFile => {
  const { planted } = world;
  return fileOf(
    'agency',
    ['agencyCode', 'agencyName', 'deptCode', 'deptName', 'regionCode', 'agencyType', ...agencyFactColumns],
    [],
    planted.roster.agencies.map(({ code, name, place, kind }, index) => ({
      ...agencyFacts(world, index),
      agencyCode: code,
      agencyName: name,
      deptCode: code,
      deptName: name,
      regionCode: territory[place]?.region.code ?? '',
      agencyType: kind.type,
    })),
  );
};

const projectFile = (world: World): SampleFile => {
  const { planted } = world;
  return fileOf(
    'project',
    ['projectCode', 'projectName', 'agencyCode', 'regionCode', 'kindCode', 'setupYear', ...projectFactColumns],
    projectFactAmounts,
    planted.roster.projects.map((project, index) => ({
      ...projectFacts(world, index),
      projectCode: project.code,
      projectName: project.name,
      agencyCode: planted.roster.agencies[project.agency]?.code ?? '',
      regionCode: territory[project.place]?.region.code ?? '',
      kindCode: project.kind,
      setupYear: project.setupYear,
    })),
  );
};

/** Regions, subjects, agencies and projects. 基础资料 */
export const referenceFiles = (world: World): SampleFile[] => [
  regionFile(),
  subjectFile(),
  agencyFile(world),
  projectFile(world),
];
