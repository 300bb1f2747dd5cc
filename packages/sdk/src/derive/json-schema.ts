import { fileColumns } from '../intake/row-reader.js';
import type { Column } from '../standard/column.js';
import { tableFor } from './any-table.js';
import type { AnyTable } from './any-table.js';

/** What a cell's text must be. */
interface TextRule {
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly contentMediaType?: 'application/json';
}

/** The schema of one cell: always a text, since files hold texts; an optional one may be empty. */
export interface CellSchema extends TextRule {
  readonly title: string;
  readonly description: string;
  readonly type: 'string';
  readonly anyOf?: readonly TextRule[];
}

/** The schema of one row, keyed by column name. */
export interface RowSchema {
  readonly $schema: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, CellSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

const words: TextRule = { minLength: 1, maxLength: 4000 };

const byType: Readonly<Record<Column['type'], TextRule>> = {
  fen: { pattern: '^[+-]?\\d+(\\.\\d{0,2}0*)?$' },
  int: { pattern: '^-?\\d+$' },
  number: { pattern: '^[+-]?\\d+(\\.\\d+)?$' },
  boolean: { enum: ['true', 'false'] },
  date: { pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' },
  json: { minLength: 1, contentMediaType: 'application/json' },
  code: words,
  text: words,
};

const textRule = ({ type, values, pattern }: Column): TextRule => {
  if (values !== undefined) return { enum: values };
  return pattern === undefined ? byType[type] : { pattern: `^(?:${pattern})$` };
};

const describe = ({ type, en, labels }: Column): string => {
  if (labels !== undefined)
    return `${en}: ${Object.entries(labels)
      .map(([value, label]) => `${value} ${label}`)
      .join(', ')}`;
  return type === 'fen' ? `${en}, in yuan` : en;
};

const cellSchema = (column: Column): CellSchema => ({
  title: column.zh,
  description: describe(column),
  type: 'string',
  ...(column.required ? textRule(column) : { anyOf: [{ const: '' }, textRule(column)] }),
});

/**
 * The JSON Schema (2020-12) of a row in files: the cells of a batch's CSV as texts by column name, derived columns absent.
 * It refuses nothing the reader takes; the reader alone sees amounts past what can be kept exactly and keys given twice.
 */
export function jsonSchema(table: AnyTable): RowSchema {
  const { name, zh, en } = tableFor(table);
  const columns = fileColumns(table);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${zh} ${name}`,
    description: `${en}: a row of the standard's own CSV, every cell a text`,
    type: 'object',
    properties: Object.fromEntries(columns.map(([column, of]) => [column, cellSchema(of)])),
    required: columns.filter(([, { required }]) => required).map(([column]) => column),
    additionalProperties: false,
  };
}
