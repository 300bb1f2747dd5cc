import type { Basis } from '../definition/indicator.js';

/** A legal ground as it is cited: a document and its article, or the document alone. 依据 */
export function basisWords({ document, article }: Pick<Basis, 'document' | 'article'>): string {
  if (article === null) return document;
  return /^\d+$/.test(article) ? `《${document}》第 ${article} 条` : `《${document}》${article}`;
}
