import { loadBatches, openStore } from '@qianliyan/engines';
import { readdirSync, rmSync } from 'node:fs';
rmSync('/tmp/w/ora/store2', { recursive: true, force: true });
const folders = readdirSync('/tmp/w/ora/inbox').map((f) => '/tmp/w/ora/inbox/' + f);
const store = await openStore('/tmp/w/ora/store2');
const a = process.cpuUsage(), w = Date.now(); await loadBatches(store, folders); const { user, system } = process.cpuUsage(a); console.log('load', (user/1e6).toFixed(2), (system / 1e6).toFixed(2), 'cpu', ((Date.now() - w) / 1e3).toFixed(2), 'wall');
