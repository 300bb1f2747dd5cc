/** A line of agency `a`'s own budget of 2025 as approved, for the rows of cases. */
export const ownLine = {
  agencyCode: 'a',
  year: 2025,
  stage: 'approved',
  fundBook: 'GPB',
  scope: 'own',
  direction: 'expenditure',
  subjectLevel: 3,
  isTransfer: false,
  regionLevel: 'province',
} as const;

/** The same as drafted for 2026. */
export const draftLine = { ...ownLine, year: 2026, stage: 'draft' } as const;
