import type { Provenance } from '@qianliyan/sdk';

const weakest: readonly Provenance[] = ['synthetic', 'computed', 'published', 'official'];

/** The provenance of rows from several sources: any synthetic row makes the table synthetic. */
export const provenanceOf = (sources: readonly Provenance[]): Provenance =>
  weakest.find((one) => sources.includes(one)) ?? 'computed';
