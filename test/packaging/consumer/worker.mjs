import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { ask } from './ask.mjs';

if (isMainThread) new Worker(new URL(import.meta.url)).once('message', (answer) => process.stdout.write(answer));
else parentPort.postMessage(await ask());
