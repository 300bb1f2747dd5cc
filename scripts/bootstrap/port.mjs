import { createServer } from 'node:net';
import { PlainError } from '../shared/plain-error.mjs';

/** The port that `PORT` names, 4600 unless set. */
export function wantedPort(/** @type {string | undefined} */ text) {
  const port = Number(text ?? 4600);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`端口无效：PORT=${text} · not a port: PORT=${text}`);
}

/** Fails when something already listens on `port` of this machine. */
export function requireFreePort(/** @type {number} */ port) {
  return new Promise((resolve, reject) => {
    const taken = `端口 ${port} 已被占用，换一个：PORT=${port + 1} npm start · port ${port} is taken, choose another: PORT=${port + 1} npm start`;
    const server = createServer();
    server.once('error', () => reject(new PlainError(taken)));
    server.listen(port, '127.0.0.1', () => server.close(resolve));
  });
}
