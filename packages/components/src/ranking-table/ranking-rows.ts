import { formatMoney, formatRate, isMissing } from '@qianliyan/charts';
import type { MoneyUnit } from '@qianliyan/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { words } from '../words/zh-cn.js';
import type { RankedEntry, RankingList, RankingSort } from './ranking-lists.js';

/** What all rows of a ranking share. */
export interface RowSetting {
  readonly noun: string;
  readonly unit: MoneyUnit;
  /** Headers of the two amounts; null where there is no room for them. */
  readonly amounts: { readonly planned: string; readonly done: string } | null;
  /** Pixels of an em, and ems of the names, the same in all lists so that bars compare; null where names take what is left. */
  readonly columns: { readonly em: number; readonly name: number | null };
  /** The end of the bars' scale, and the tick on it; null where there is no room for bars. */
  readonly bars: { readonly end: number; readonly timeProgress: number } | null;
  readonly selected: string | null;
  /** Key of the one row in the tab order. */
  readonly current: string | null;
  /** Order of the whole list; null where it cannot be sorted. */
  readonly sort: { readonly by: RankingSort; readonly descending: boolean } | null;
  onSort(by: RankingSort): void;
}

/** A list as a table: rank, name, bar, figures. */
export function renderList({ heading, rows, muted }: RankingList, setting: RowSetting): TemplateResult {
  const { amounts, bars, noun } = setting;
  return html`<table>
    <caption class=${heading === '' ? 'unseen' : 'heading'}>
      ${heading || noun}
    </caption>
    ${renderWidths(setting)}
    <thead class=${setting.sort === null ? 'unseen' : ''}>
      <tr>
        <th scope="col" class="rank">${words.rank}</th>
        ${renderColumn(setting, 'name', noun)} ${bars ? html`<th class="bar" aria-hidden="true"></th>` : nothing}
        ${amounts ? html`${renderColumn(setting, 'planned', amounts.planned)}${renderColumn(setting, 'done', amounts.done)}` : nothing}
        ${renderColumn(setting, 'rate', words.rate)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => renderRow(row, muted, setting))}
    </tbody>
  </table>`;
}

function renderWidths({ columns: { em, name }, bars, amounts }: RowSetting): TemplateResult {
  const pixels = (ems: number): number => Math.round(ems * em);
  return html`<colgroup>
    <col width=${pixels(2.25)} />
    <col width=${name === null ? nothing : pixels(name)} />
    ${bars ? html`<col />` : nothing}
    ${
      amounts
        ? html`<col width=${pixels(9)} />
            <col width=${pixels(9)} />`
        : nothing
    }
    <col width=${pixels(4.5)} />
  </colgroup>`;
}

function renderColumn({ sort, onSort }: RowSetting, by: RankingSort, name: string): TemplateResult {
  const side = by === 'name' ? '' : 'figure';
  if (sort === null) return html`<th scope="col" class=${side}>${name}</th>`;
  const order = sort.by !== by ? 'none' : sort.descending ? 'descending' : 'ascending';
  const arrow = { none: '', descending: ' ↓', ascending: ' ↑' }[order];
  return html`<th scope="col" class=${side} aria-sort=${order}>
    <button type="button" @click=${() => onSort(by)}>${name}<span aria-hidden="true">${arrow}</span></button>
  </th>`;
}

function renderRow({ item, rank }: RankedEntry, muted: boolean, setting: RowSetting): TemplateResult {
  const { unit, amounts, selected, current } = setting;
  const { done, planned } = item.entry;
  const chosen = item.key === selected;
  return html`<tr class=${chosen ? 'chosen' : ''}>
    <td class="rank">${rank ?? '—'}</td>
    <th scope="row">
      <button
        type="button"
        data-key=${item.key}
        tabindex=${item.key === current ? '0' : '-1'}
        aria-pressed=${chosen ? 'true' : 'false'}
      >
        ${item.name}
      </button>
    </th>
    ${renderBar(item.value, muted, setting)}
    ${
      amounts
        ? html`<td class="figure">${formatMoney(planned, unit)}</td>
            <td class="figure">${formatMoney(done, unit)}</td>`
        : nothing
    }
    <td class="figure" title=${`${formatMoney(done, '元')} ÷ ${formatMoney(planned, '元')}`}>
      ${formatRate(done, planned)}
    </td>
  </tr>`;
}

function renderBar(
  value: RankedEntry['item']['value'],
  muted: boolean,
  { bars }: RowSetting,
): TemplateResult | typeof nothing {
  if (bars === null) return nothing;
  const percent = (share: number): string => `${(Math.min(Math.max(share, 0), bars.end) / bars.end) * 100}%`;
  const tick = percent(bars.timeProgress);
  return html`<td class="bar" aria-hidden="true">
    <svg width="100%" height="14">
      ${isMissing(value) ? nothing : svg`<rect class=${muted ? 'mark-muted' : 'mark'} y="4" width=${percent(value)} height="6"></rect>`}
      <line class="axis" x1=${tick} x2=${tick} y1="1" y2="13"></line>
    </svg>
  </td>`;
}
