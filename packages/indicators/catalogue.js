export * from './dist/catalogue/catalogue.js';
