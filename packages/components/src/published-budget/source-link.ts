import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A link to where a figure was published; plain text when the address is no web address. 来源 */
export function renderSource(address: string, text: string, label: string): TemplateResult {
  const link = webAddress(address);
  if (link === null) return html`<span>${text}</span>`;
  return html`<a href=${link} target="_blank" rel="noreferrer noopener" aria-label=${label} title=${link}>${text}</a>`;
}

/** An address of the schemes a reader may be led to; null for any other. */
function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
