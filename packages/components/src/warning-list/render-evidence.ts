import type { ChartCell, ChartTable } from '@qianliyan/charts';
import { formatMoney } from '@qianliyan/charts';
import type { AnswerColumn, Column, TableName, WarningRows } from '@qianliyan/sdk';
import { cellAt, fen, standard } from '@qianliyan/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { renderTable } from '../base/render-table.js';
import { failed } from '../base/status.js';
import { words } from '../words/zh-cn.js';
import type { EvidenceController } from './evidence-controller.js';

/** The open evidence: its parts, the rows, and the way through the pages. */
export function renderEvidence(evidence: EvidenceController): TemplateResult {
  const { answer, error } = evidence.asking;
  if (error !== null) return html`<p class="state">${failed(error).message}</p>`;
  if (answer === null) return html`<p class="state">${words.loading}</p>`;
  const rows = answer.value;
  const table = rows.parts[evidence.part]?.query.from;
  return html`<div class="evidence" part="evidence">
    ${renderParts(rows, evidence)} ${table === undefined ? nothing : renderTable(evidenceTable(rows, table))}
    <p class="pages">
      ${evidence.pagesBefore > 0 ? html`<button class="quiet" type="button" @click=${() => evidence.turn(null)}>${words.pageBefore}</button>` : nothing}
      ${rows.next === null ? nothing : html`<button class="quiet" type="button" @click=${() => evidence.turn(rows.next)}>${words.pageNext}</button>`}
    </p>
  </div>`;
}

function renderParts({ parts }: WarningRows, evidence: EvidenceController): TemplateResult | typeof nothing {
  if (parts.length < 2) return nothing;
  return html`<p class="parts">
    ${parts.map(
      ({ query }, i) =>
        html`<button
          class="quiet"
          type="button"
          aria-pressed=${i === evidence.part ? 'true' : 'false'}
          @click=${() => evidence.choose(i)}
        >
          ${standard[query.from].zh}
        </button>`,
    )}
  </p>`;
}

/** Rows of a table of the standard under their Chinese names, amounts in yuan. */
function evidenceTable(rows: WarningRows, table: TableName): ChartTable {
  const known: Readonly<Record<string, Column>> = standard[table].columns;
  return {
    caption: `${standard[table].zh}${words.evidence}`,
    columns: rows.columns.map(({ name, type }) => ({
      name: known[name]?.zh ?? name,
      ...(type === 'fen'
        ? { numeric: true as const, unit: '元' }
        : type === 'int' || type === 'number'
          ? { numeric: true as const }
          : {}),
    })),
    rows: Array.from({ length: rows.rowCount }, (_, row) => rows.columns.map((column) => cellText(column, row))),
  };
}

function cellText(column: AnswerColumn, row: number): ChartCell {
  const value = cellAt(column, row);
  if (value === null) return { text: '—' };
  if (column.type === 'fen') return { text: formatMoney(fen(Number(value)), '元') };
  return { text: typeof value === 'boolean' ? (value ? '是' : '否') : String(value) };
}
