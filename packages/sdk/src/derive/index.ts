export { createTable, sqlColumnType } from './ddl.js';
export type { SqlDialect } from './ddl.js';
export type { AnyTable } from './any-table.js';
export { importTemplate, templateMapping } from './import-template.js';
export { jsonSchema } from './json-schema.js';
export type { CellSchema, RowSchema } from './json-schema.js';
export { referencePage } from './reference-page.js';
export { referenceIndex } from './reference-index.js';
