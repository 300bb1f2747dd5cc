import type { ChartCell, ChartTable } from '@qianliyan/charts';
import { formatMoney } from '@qianliyan/charts';
import type { AnswerColumn, EvidencePart, WarningRows } from '@qianliyan/sdk';
import { cellAt, fen } from '@qianliyan/sdk';
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
  const part = rows.parts[evidence.part];
  return html`<div class="evidence" part="evidence">
    ${renderParts(rows, evidence)} ${part === undefined ? nothing : renderTable(evidenceTable(rows, part))}
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
      (part, i) =>
        html`<button
          class="quiet"
          type="button"
          aria-pressed=${i === evidence.part ? 'true' : 'false'}
          @click=${() => evidence.choose(i)}
        >
          ${tableTerm(part)}
        </button>`,
    )}
  </p>`;
}

const tableTerm = ({ terms, query }: EvidencePart): string => terms?.table ?? query.from;

/** Rows behind a warning under their Chinese terms, amounts in yuan. */
function evidenceTable(rows: WarningRows, part: EvidencePart): ChartTable {
  return {
    caption: `${tableTerm(part)}${words.evidence}`,
    columns: rows.columns.map(({ name, type }) => ({
      name: part.terms?.columns[name] ?? name,
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
