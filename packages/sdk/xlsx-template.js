export * from './dist/derive/xlsx-template.js';
