export * from './dist/published/index.js';
