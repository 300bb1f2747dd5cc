import { putTables } from '@qianliyan/engines';
import { childrenOf } from '@qianliyan/regions';

/** @typedef {import('@qianliyan/engines').Store} Store */

const agenciesOfCounty = 100;
const projectsOfAgency = 10;

/**
 * Puts the agencies, the projects and the allotments that the synthetic payments name: made from their numbers alone, as those are.
 *
 * @param {Store} store
 */
export async function putReferences(store) {
  const counties = childrenOf('510000000').flatMap(({ code }) => childrenOf(code));
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
  const allotment = project.map(({ projectCode, agencyCode, regionCode }, i) => ({
    ...{ allotmentId: `Z${String(i).padStart(9, '0')}`, year: 2025, docDate: '2025-01-02' },
    ...{ regionCode, agencyCode, projectCode, fundBook: /** @type {const} */ (i % 8 === 6 ? 'GF' : 'GPB') },
    ...{ executable: true, amount: (1 + (i % 977)) * 1_000_000_00, reducedAmount: 0 },
  }));
  await putTables(store, { agency, project, allotment }, { provenance: 'synthetic' });
}
