export { controlColumns, defineFeed, readFeeds } from './feed.js';
export type { Every, Feed, FeedKind, FeedTable } from './feed.js';
export { feeds, withOwnFeeds } from './departments.js';
export { feedStatus } from './status.js';
export type { ArrivedBatch, FeedReport, FeedState } from './status.js';
export type { ReportPeriod } from './due.js';
