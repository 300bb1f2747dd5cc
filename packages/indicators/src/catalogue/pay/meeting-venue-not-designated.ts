import { notDesignated } from './not-designated.js';

/** 非定点场所会议: money for a meeting went to a payee that is no listed venue. */
export const meetingVenueNotDesignated = notDesignated({
  id: 'meeting-venue-not-designated',
  name: { zh: '非定点场所会议', en: 'Meeting outside the listed venues' },
  meaning: {
    zh: '会议费支付给定点场所以外的收款人。',
    en: 'Money for a meeting went to a payee that is no listed venue.',
  },
  listed: { zh: '定点会议场所', en: 'listed' },
  column: 'isMeetingVenue',
  subject: '30215',
  source: '财政审计方法 A0121',
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0121',
      says: '会议费收款人不在定点场所名单的列为疑点。',
      mark: 'found',
    },
  ],
});
