import { ask } from './ask.mjs';

// Loads every entry named on the command line, then asks.
for (const entry of process.argv.slice(2)) await import(entry);
process.stdout.write(await ask());
