import { afterAll, afterEach } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
let printed: string[] = [];

// Lit's development build says once that it is one; every other warning of Lit's fails the test that caused it.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

// A test that prints to the console fails. One that expects a message replaces the method with a spy.
for (const method of methods) {
  console[method] = (...words: unknown[]) => void printed.push(`console.${method}: ${words.map(String).join(' ')}`);
}

function failIfPrinted(): void {
  const lines = printed;
  printed = [];
  if (lines.length > 0) throw new Error(`unexpected console output:\n${lines.join('\n')}`);
}

afterEach(failIfPrinted);
afterAll(failIfPrinted);
