export * from './dist/intake/index.js';
