import { standard } from '../standard/index.js';
import type { StandardTable, StandardTables } from '../standard/table.js';
import { topicLabels } from '../standard/vocabulary.js';
import { partitionLabel } from './labels.js';
import { code, markdownTable } from './markdown.js';

const row = (table: StandardTable): readonly string[] => [
  `[${table.zh}](${table.name}.md)`,
  code(table.name),
  table.key.map(code).join('、'),
  partitionLabel(table),
  `[模板](templates/${table.name}.csv)`,
  `[Schema](schema/${table.name}.schema.json)`,
];

const reading = `- **必填** 之外的字段可以空着：空是未报送，不是 0。
- **金额种类**：发生额可以跨期相加；累计数和时点数不可以。
- **合计须固定**：这一列里总数与分项并存，求和时要固定为一个值或分组，否则拒绝。
- **可见范围**：公开；工作人员（人大机关工作人员）；个人信息（不出受限区）。
- **别名**：财政部标准的字段名，以及表格里常见的中文表头。`;

const filling = `模板是带表头和一行演示数据的 CSV 或 XLSX，填写前删去这一行。列表里的值写中文或代码都可以；日期写 \`2025-06-30\` 或 \`2025/6/30\`，是否写“是”“否”，
金额单位为元、可带千位分隔符，区划代码六位或九位。长数字代码先设为文本格式，免得表格软件改成科学计数；保存为 CSV UTF-8。

\`\`\`sh
npx qianliyan template paymentVoucher --out .                # CSV 和映射
npx qianliyan template paymentVoucher --format xlsx --out .  # XLSX（第二张表是填报说明）和映射
npx qianliyan import paymentVoucher.csv --mapping paymentVoucher.mapping.json --date 2025-06-30
npx qianliyan sync inbox
\`\`\`

自己的系统直接出文件时，不用模板：表头写字段名，每行符合 JSON Schema（每格都是文本，金额单位为元）。`;

/** The index of the reference pages, in markdown: every table with its page, template and schema, and how to read and fill them. */
export function referenceIndex(tables: StandardTables = standard): string {
  const header = ['数据表', '名称', '主键', '分区', '导入模板', 'JSON Schema'];
  const topics = Object.entries(topicLabels).flatMap(([topic, zh]) => {
    const about = Object.values(tables).filter((table) => table.topic === topic);
    return about.length === 0 ? [] : [`## ${zh}`, markdownTable(header, about.map(row))];
  });
  const sections = [
    '# 数据标准',
    '<!-- 由 referenceIndex 从数据标准生成，请勿手改。 -->',
    '标准写在 `packages/sdk/src/standard`，本目录的每个文件都由它生成（`@qianliyan/sdk/derive`）。',
    ...topics,
    '全部建表语句：[DuckDB](ddl/duckdb.sql) · [ClickHouse](ddl/clickhouse.sql)。加自己的字段和表：[扩展数据标准](extend.md)。',
    '## 怎么读',
    reading,
    '## 怎么填',
    filling,
  ];
  return `${sections.join('\n\n')}\n`;
}
