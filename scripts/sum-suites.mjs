// `node scripts/sum-suites.mjs <folder>`: what failed and one summed line, over the outputs (`*.log`) of suites that a folder holds.
import { readdirSync, readFileSync } from 'node:fs';
import { failures, lastTally, sum, tallyLine } from './shared/tally.mjs';

const [folder = '.'] = process.argv.slice(2);
const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
const outputs = logs.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
for (const line of new Set(outputs.flatMap(failures))) process.stdout.write(`${line}\n`);
const total = sum(outputs.map((output) => lastTally(output) ?? { passed: 0, failed: 1, skipped: 0 }));
process.stdout.write(`${tallyLine(total)}\n`);
process.exitCode = total.failed === 0 && total.skipped === 0 ? 0 : 1;
