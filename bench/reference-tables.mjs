import { putTables } from '@qianliyan/engines';
import { childrenOf } from '@qianliyan/regions';

/** @typedef {import('@qianliyan/engines').Store} Store */

const agenciesOfCounty = 100;
const projectsOfAgency = 10;

/** The book a project is paid from, as the payments have it. */
const bookOfProject = (/** @type {number} */ i) =>
  /** @type {const} */ (['GPB', 'GPB', 'GPB', 'GPB', 'GPB', 'GPB', 'GF', 'SCO'])[(i % projectsOfAgency) % 8];

/** Fen that a synthetic payment comes to on average. */
const meanPayment = 2_660_000;

/**
 * Puts the agencies, the projects and the allotments that the synthetic payments name: made from their numbers alone, as those are.
 * A project is allotted between 0.9 and 1.4 times what its payments of the year come to on average.
 *
 * @param {Store} store
 * @param {number} payments of the year 2025
 */
export async function putReferences(store, payments) {
  const counties = childrenOf('510000000')
    .flatMap(({ code }) => childrenOf(code))
    .filter(({ level }) => level === 'county');
  const agency = counties.flatMap(({ code }, county) =>
    Array.from({ length: agenciesOfCounty }, (_, i) => ({
      agencyCode: String(100_000 + county * agenciesOfCounty + i),
      agencyName: `演示单位 ${county * agenciesOfCounty + i}`,
      regionCode: code,
    })),
  );
  const project = agency.flatMap(({ agencyCode, regionCode }, unit) =>
    Array.from({ length: projectsOfAgency }, (_, i) => ({
      projectCode: `P${String(unit * projectsOfAgency + i).padStart(8, '0')}`,
      projectName: `演示项目 ${unit * projectsOfAgency + i}`,
      ...{ agencyCode, regionCode },
    })),
  );
  const usual = Math.round((payments / project.length) * meanPayment);
  const allotment = project.map(({ projectCode, agencyCode, regionCode }, i) => ({
    ...{ allotmentId: `Z${String(i).padStart(9, '0')}`, year: 2025, docDate: '2025-01-02' },
    ...{ regionCode, agencyCode, projectCode, fundBook: bookOfProject(i) },
    ...{ executable: true, amount: Math.round(usual * (0.9 + (i % 51) / 100)), reducedAmount: 0 },
  }));
  await putTables(store, { agency, project, allotment }, { provenance: 'synthetic' });
}
