import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { QianliyanError } from '@qianliyan/sdk';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Which feed a token speaks for. 推送令牌 */
export interface PushTokens {
  /** The feed of an `Authorization: Bearer …` header; undefined when there is none. Compared in constant time. */
  feedOf(authorization: string | undefined): string | undefined;
}

/**
 * Takes tokens by feed: `{ "finance": "…" }`, each at least 16 characters.
 * @throws QianliyanError `feed-invalid`
 */
export function pushTokens(value: unknown): PushTokens {
  const entries = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
  const short = entries.find(([, token]) => typeof token !== 'string' || token.length < 16);
  if (entries.length === 0 || short)
    throw new QianliyanError(
      'feed-invalid',
      `push token is shorter than 16 characters: ${short?.[0] ?? 'none given'}`,
      {
        subject: short?.[0] ?? 'tokens',
      },
    );
  const digests = entries.map(([feed, token]) => [feed, digest(String(token))] as const);
  return {
    feedOf(authorization) {
      const given = digest(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '');
      let found: string | undefined;
      for (const [feed, known] of digests) if (timingSafeEqual(known, given)) found = feed;
      return found;
    },
  };
}

/** Reads tokens from a JSON file. @throws QianliyanError `feed-invalid` */
export async function readPushTokens(file: string): Promise<PushTokens> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new QianliyanError('feed-invalid', `push tokens cannot be read: ${file}`, { cause, subject: file });
  }
  return pushTokens(value);
}
