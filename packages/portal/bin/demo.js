#!/usr/bin/env node
const { main } = await import('../dist/demo.js');
process.exitCode = await main(process.argv);
