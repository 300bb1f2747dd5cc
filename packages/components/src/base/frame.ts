import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { words } from '../words/zh-cn.js';

/** A file the reader can take away. */
export interface FileChoice {
  readonly label: string;
  save(): void | Promise<void>;
}

/** What stands over every picture. */
export interface Head {
  readonly title: string | TemplateResult;
  readonly sentence: string;
  readonly note: string;
  readonly synthetic: boolean;
  readonly tools: TemplateResult | typeof nothing;
  readonly files: readonly FileChoice[];
}

/** Title, 演示数据, buttons and files; under it the sentence and the note. */
export function renderHead(head: Head): TemplateResult {
  return html`<header class="head">
      <h2 class="title" part="title">${head.title}</h2>
      ${head.synthetic ? html`<span class="tag" part="tag">${words.synthetic}</span>` : nothing}
      <div class="tools" part="tools">${head.tools}${renderFiles(head.files)}</div>
    </header>
    <p class="sentence" part="sentence">${head.sentence}</p>
    ${head.note === '' ? nothing : html`<p class="note" part="note">${head.note}</p>`}`;
}

function renderFiles(files: readonly FileChoice[]): TemplateResult {
  return html`<details class="files" @focusout=${closeOnLeave} @keydown=${closeOnEscape}>
    <summary class="quiet">${words.export}</summary>
    <ul>
      ${files.map(({ label, save }) => html`<li><button type="button" @click=${closeAfter(save)}>${label}</button></li>`)}
    </ul>
  </details>`;
}

const closeAfter = (save: () => void | Promise<void>) => (event: Event) => {
  const details = detailsOf(event);
  details.open = false;
  details.querySelector('summary')?.focus();
  void save();
};

const closeOnLeave = (event: FocusEvent): void => {
  const details = detailsOf(event);
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
};

const closeOnEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') return;
  const details = detailsOf(event);
  details.open = false;
  details.querySelector('summary')?.focus();
};

const detailsOf = (event: Event): HTMLDetailsElement =>
  (event.target as Element).closest('details') as HTMLDetailsElement;
