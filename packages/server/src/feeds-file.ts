import { readFile } from 'node:fs/promises';
import { QianliyanError } from '@qianliyan/sdk';
import { feeds, readFeeds, withOwnFeeds } from '@qianliyan/sdk/feeds';
import type { Feed } from '@qianliyan/sdk/feeds';

/** The built-in feeds, with those of a file (a JSON list of feeds) beside them. 数据来源配置 @throws QianliyanError `feed-invalid` */
export async function feedsOf(file: string | undefined): Promise<readonly Feed[]> {
  if (file === undefined) return feeds;
  try {
    return withOwnFeeds(readFeeds(JSON.parse(await readFile(file, 'utf8'))));
  } catch (cause) {
    if (cause instanceof QianliyanError) throw cause;
    throw new QianliyanError('feed-invalid', `feeds cannot be read: ${file}`, { cause, subject: file });
  }
}
