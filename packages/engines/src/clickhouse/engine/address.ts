import { SourceError } from '@qianliyan/sdk';

/** Where a ClickHouse is, and as whom to ask it. */
export interface Address {
  /** HTTP addresses of the nodes; the first is the one that is asked. */
  readonly nodes: readonly string[];
  readonly database: string;
  /** Name of the cluster in the servers' configuration; absent for a single server. */
  readonly cluster?: string;
  readonly username: string;
  readonly password: string;
}

const names = /^[A-Za-z_][A-Za-z0-9_]*$/;

const invalid = (url: string, why: string, cause?: unknown) =>
  // Without user and password: an address is shown in logs.
  new SourceError('source-failed', `no address of a ClickHouse (${why}): ${url.replace(/\/\/[^/]*@/, '//')}`, {
    cause,
  });

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch (cause) {
    throw invalid(url, 'not a URL', cause);
  }
}

/**
 * Reads `clickhouse://user:password@host:8123/database?cluster=name&node=host2:8123&secure=1`. Only a mirror needs every `node`;
 * `secure=1` asks over HTTPS. 集群地址
 * @throws SourceError `source-failed` for an address of another shape.
 */
export function parseAddress(url: string): Address {
  const parsed = parse(url);
  if (parsed.protocol !== 'clickhouse:' || parsed.host === '') throw invalid(url, 'clickhouse://host:8123/database');
  const { searchParams: search } = parsed;
  const unknown = [...search.keys()].find((name) => !['cluster', 'node', 'secure'].includes(name));
  if (unknown !== undefined) throw invalid(url, `unknown word ${unknown}`);
  const database = parsed.pathname.slice(1) || 'qianliyan';
  const cluster = search.get('cluster');
  if (!names.test(database)) throw invalid(url, `database ${database}`);
  if (cluster !== null && !names.test(cluster)) throw invalid(url, `cluster ${cluster}`);
  const scheme = search.get('secure') === '1' ? 'https' : 'http';
  return {
    nodes: [parsed.host, ...search.getAll('node')].map((host) => `${scheme}://${host}`),
    database,
    ...(cluster !== null && { cluster }),
    username: decodeURIComponent(parsed.username) || 'default',
    password: decodeURIComponent(parsed.password),
  };
}
