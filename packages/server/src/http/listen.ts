import { serve } from '@hono/node-server';
import { QianliyanError } from '@qianliyan/sdk';
import { Hono } from 'hono';

/** A listening server. */
export interface Listening {
  readonly url: string;
  /** Stops listening, once the answers under way are out. */
  close(): Promise<void>;
}

/**
 * Listens on loopback (or the given host).
 * @throws QianliyanError `port-taken` naming the port.
 */
export function listen(app: Hono, port: number, host = '127.0.0.1'): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) =>
      resolve({
        url: `http://${host}:${info.port}`,
        close: () => new Promise<void>((done) => void server.close(() => done())),
      }),
    );
    server.on('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new QianliyanError('port-taken', `port is taken: ${port}; choose another with PORT=4700 or --port 4700`, {
              cause,
            })
          : cause,
      ),
    );
  });
}

/**
 * Sees that a port is free, before long work that ends in listening on it.
 * @throws QianliyanError `port-taken` naming the port.
 */
export async function checkPort(port: number): Promise<void> {
  await (await listen(new Hono(), port)).close();
}
