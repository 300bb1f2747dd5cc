export * from './dist/workbook/index.js';
