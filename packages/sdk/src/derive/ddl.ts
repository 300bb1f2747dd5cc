import type { Column, ColumnType } from '../standard/column.js';
import type { StandardTable } from '../standard/table.js';
import { tableFor } from './any-table.js';
import type { AnyTable } from './any-table.js';

/** Engines that DDL is written for; ClickHouse from 18.16 on. */
export type SqlDialect = 'duckdb' | 'clickhouse';

const types: Readonly<Record<SqlDialect, Readonly<Record<ColumnType, string>>>> = {
  duckdb: {
    text: 'VARCHAR',
    code: 'VARCHAR',
    json: 'VARCHAR',
    date: 'DATE',
    int: 'BIGINT',
    fen: 'BIGINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
  },
  clickhouse: {
    text: 'String',
    code: 'String',
    json: 'String',
    date: 'Date',
    int: 'Int64',
    fen: 'Int64',
    number: 'Float64',
    boolean: 'UInt8',
  },
};

const quoted = (name: string, dialect: SqlDialect): string => (dialect === 'duckdb' ? `"${name}"` : `\`${name}\``);

/** The SQL type of a column, nullable unless every row fills it; amounts are whole fen. */
export function sqlColumnType({ type, required }: Pick<Column, 'type' | 'required'>, dialect: SqlDialect): string {
  const plain = types[dialect][type];
  if (dialect === 'duckdb') return required ? `${plain} NOT NULL` : plain;
  return required ? plain : `Nullable(${plain})`;
}

/** Columns rows are sorted by at rest: region, agency, day, then the key; ClickHouse sorts by none that may be null. */
const sortColumns = ({ columns, day, key }: StandardTable): readonly string[] =>
  [...new Set(['regionCode', 'agencyCode', ...(day === undefined ? [] : [day]), ...key])].filter(
    (name) => columns[name]?.required,
  );

const partitionBy = ({ partition, day }: StandardTable): string => {
  if (partition === 'month') return `\nPARTITION BY toYYYYMM(${quoted(day ?? '', 'clickhouse')})`;
  return partition === 'year' ? `\nPARTITION BY ${quoted('year', 'clickhouse')}` : '';
};

/** `CREATE TABLE` of a table with all its columns, those filled from the region tree included; the Chinese term stands behind each. 建表语句 */
export function createTable(table: AnyTable, dialect: SqlDialect): string {
  const known = tableFor(table);
  const columns = Object.entries(known.columns).map(([name, column], i, all) => {
    const comma = dialect === 'duckdb' || i < all.length - 1 ? ',' : '';
    const unit = column.type === 'fen' ? '，分' : '';
    return `  ${quoted(name, dialect)} ${sqlColumnType(column, dialect)}${comma} -- ${column.zh}${unit}`;
  });
  const list = (names: readonly string[]): string => names.map((name) => quoted(name, dialect)).join(', ');
  const head = `-- ${known.zh}\nCREATE TABLE ${quoted(known.name, dialect)} (\n${columns.join('\n')}\n`;
  return dialect === 'duckdb'
    ? `${head}  PRIMARY KEY (${list(known.key)})\n);\n`
    : `${head})\nENGINE = MergeTree()${partitionBy(known)}\nORDER BY (${list(sortColumns(known))});\n`;
}
