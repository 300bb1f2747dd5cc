import type { ChartCell, ChartColumn, ChartTable } from '@qianliyan/charts';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** A chart's table as a real one: caption, column and row headings, exact figures as titles. */
export function renderTable(table: ChartTable): TemplateResult {
  const heading = table.columns.findIndex(({ numeric }) => !numeric);
  return html`<div class="scroll" part="table" role="region" aria-label=${table.caption} tabindex="0">
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column) => html`<th scope="col" class=${side(column)}>${column.name}${unitOf(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, i) => renderCell(cell, table.columns[i], i === heading))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const side = (column: ChartColumn | undefined): string => (column?.numeric ? 'figure' : '');

const unitOf = ({ unit }: ChartColumn): string => (unit === undefined ? '' : `（${unit}）`);

function renderCell(cell: ChartCell, column: ChartColumn | undefined, isHeading: boolean): TemplateResult {
  if (isHeading) return html`<th scope="row">${cell.text}</th>`;
  const exact =
    cell.plain !== undefined && cell.plain !== cell.text ? `${cell.plain}${column?.plainUnit ?? ''}` : nothing;
  return html`<td class=${side(column)} title=${exact}>${cell.text}</td>`;
}
