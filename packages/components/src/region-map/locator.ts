import type { Boundaries } from '@qianliyan/regions/boundaries';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { MapData } from './map-data.js';

/** A small outline that says where a county lies in its prefecture: beside the tiles of its townships, or below them. 位置图 */
export function renderLocator(
  { region, path }: MapData,
  boundaries: Boundaries | null,
  beside: boolean,
): TemplateResult | typeof nothing {
  const parent = path[path.length - 1];
  const around = parent && boundaries?.shape(parent.code);
  const [whole, own] = [parent && boundaries?.path(parent.code), boundaries?.path(region.code)];
  if (!parent || !around || whole === undefined || own === undefined) return nothing;
  const [left, top, right, bottom] = around.bounds;
  const [width, height] = [right - left, bottom - top];
  const pad = Math.max(width, height) * 0.03;
  return html`<svg
    class=${beside ? 'locator beside' : 'locator'}
    part="locator"
    role="img"
    aria-label=${`${region.name}在${parent.name}的位置`}
    viewBox=${`${left - pad} ${top - pad} ${width + 2 * pad} ${height + 2 * pad}`}
  >
    <path class="around" fill-rule="evenodd" d=${whole}></path>
    <path class="here" fill-rule="evenodd" d=${own}></path>
  </svg>`;
}
