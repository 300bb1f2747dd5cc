/** Tenders of the year published by the day judged. 本年已公告的采购项目 */
export const published = 'year == asOf.year && publishDate <= asOf.day';

/** Contracts of the year signed by the day judged. 本年已签订的采购合同 */
export const signed = 'year == asOf.year && signDate <= asOf.day';

/** The agency the cases of this category are about. */
export const agency = [{ agencyCode: 'a' }];
