/** The cells of a table inside an element, as text; the first row names the columns. */
export interface ChildTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Data found inside an element. 子元素数据 */
export type ChildData = { readonly json: unknown } | ChildTable;

/**
 * Reads the first `<script type="application/json">` or `<table>` child of an element; null when it has neither.
 * @throws SyntaxError when the script is no JSON.
 */
export function readChildData(element: Element): ChildData | null {
  for (const child of Array.from(element.children)) {
    if (child instanceof HTMLScriptElement && child.type === 'application/json')
      return { json: JSON.parse(child.text) as unknown };
    if (child instanceof HTMLTableElement) return readTable(child);
  }
  return null;
}

function readTable(table: HTMLTableElement): ChildTable {
  const [header = [], ...rows] = Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell) => (cell.textContent ?? '').trim()),
  );
  return { header, rows };
}
