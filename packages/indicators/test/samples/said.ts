/** What every sample says of itself. */
export const said = {
  category: 'TEST',
  meaning: { zh: '语言的样例', en: 'a sample of the language' },
  stage: 'execute',
  nature: 'reasonableness',
  needs: [],
  basis: [{ document: '样例', article: '1', says: '样例', mark: 'default' }],
} as const;
export const inquiry = { action: 'inquiry', mark: 'default' } as const;
export const check = { action: 'check', mark: 'default' } as const;
