// A process that mirrors a data folder to a cluster, `<folder> <url>`, and says each part before it is copied.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { workspaceSources } from '../../scripts/vite/workspace-sources.mjs';

const [, , folder = '', url = ''] = process.argv;
const script = fileURLToPath(new URL('mirror-once.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, plugins: [workspaceSources()] });
await module.mirrorOnce(folder, url, (part) => process.stdout.write(`${part}\n`));
