export * from './dist/feeds/index.js';
