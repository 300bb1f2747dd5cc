export * from './dist/derive/index.js';
