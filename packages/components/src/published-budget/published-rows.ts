import { formatMoney } from '@qianliyan/charts';
import type { PublishedSeries } from '@qianliyan/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { directionWords, fundBookWords, stageWords, words } from '../words/zh-cn.js';
import { percentText } from './published-table.js';
import { latestOf } from './published-trend.js';
import { renderSource } from './source-link.js';

/** How the latest figures are shown. */
export interface LatestSetting {
  readonly caption: string;
  /** The series whose trend is shown. */
  readonly chosen: PublishedSeries | null;
  /** False where there is room for the necessary columns only; year and stage then stand under the name. */
  readonly wide: boolean;
  choose(series: PublishedSeries): void;
}

/** The latest figure of every series: amount, year and stage, share of the budget, growth, and its source. */
export function renderLatest(series: readonly PublishedSeries[], setting: LatestSetting): TemplateResult {
  return html`<table part="latest">
    <caption>
      ${setting.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.budget}</th>
        <th scope="col" class="figure">${words.amountInYi}</th>
        ${setting.wide ? html`<th scope="col">${words.stage}</th>` : nothing}
        <th scope="col" class="figure">${words.ofBudget}</th>
        ${setting.wide ? html`<th scope="col" class="figure">${words.growth}</th>` : nothing}
        <th scope="col">${words.sourceOf}</th>
      </tr>
    </thead>
    <tbody>
      ${series.map((one) => renderRow(one, setting))}
    </tbody>
  </table>`;
}

function renderRow(series: PublishedSeries, { chosen, wide, choose }: LatestSetting): TemplateResult | typeof nothing {
  const latest = latestOf(series);
  if (latest?.actual == null) return nothing;
  const { amount, stage, percentOfBudget, growthPercent, sourceUrl } = latest.actual;
  const name = `${fundBookWords[series.fundBook]}${directionWords[series.direction]}`;
  const isChosen = series === chosen;
  const when = `${latest.year} ${stageWords[stage]}`;
  return html`<tr class=${isChosen ? 'chosen' : ''}>
    <th scope="row">
      <button type="button" aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => choose(series)}>${name}</button>
      ${wide ? nothing : html`<span class="when">${when}</span>`}
    </th>
    <td class="figure" title=${`${formatMoney(amount, '元')} 元`}>${formatMoney(amount, '亿元')}</td>
    ${wide ? html`<td>${when}</td>` : nothing}
    <td class="figure">${percentText(percentOfBudget)}</td>
    ${wide ? html`<td class="figure">${percentText(growthPercent)}</td>` : nothing}
    <td>
      ${renderSource(sourceUrl, words.sourceOf, `${name} ${latest.year} 年${stageWords[stage]}，${words.sourceOf}`)}
    </td>
  </tr>`;
}

/** The source of every figure of a series, by year and stage. */
export function renderSources({ years }: PublishedSeries): TemplateResult {
  return html`<p class="sources" part="sources">
    ${words.sourcesOf}${years.flatMap(({ year, figures }) =>
      figures.map(
        ({ stage, sourceUrl }) =>
          html`<span
            >${renderSource(sourceUrl, `${year} ${stageWords[stage]}`, `${year} ${stageWords[stage]}，${words.sourceOf}`)}</span
          >`,
      ),
    )}
  </p>`;
}
