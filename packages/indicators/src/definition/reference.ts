/** The reference table a key column points to, when it is one a warning can be placed by. */
export function referenceOf(column: string): 'agency' | 'project' | 'region' | null {
  if (column === 'agencyCode') return 'agency';
  if (column === 'projectCode') return 'project';
  return column === 'regionCode' ? 'region' : null;
}
