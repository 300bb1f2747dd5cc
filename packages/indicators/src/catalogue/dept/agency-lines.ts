/** Columns that make a budget line one of an agency's own, for the rows of cases. */
export const agencyLine = {
  agencyCode: 'a',
  stage: 'approved',
  fundBook: 'GPB',
  scope: 'own',
  direction: 'expenditure',
  subjectCode: '2010302',
  subjectLevel: 3,
  isTransfer: false,
  regionLevel: 'province',
} as const;
