import { formatMoney, formatRate, lampWords } from '@qianliyan/charts';
import { warningLevels } from '@qianliyan/sdk';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { MapRegionData } from './map-data.js';

/** What a region's tooltip says: the rate and the exact amounts behind it. */
export function renderTip(region: MapRegionData | undefined, leadsOn: boolean): TemplateResult {
  if (!region) return html`<div class="tip" role="tooltip" hidden></div>`;
  const { name, executed, budgetAdjusted, warnings } = region;
  const lamps = warnings === null ? [] : warningLevels.filter((level) => warnings[level] > 0);
  return html`<div class="tip" part="tooltip" role="tooltip">
    <b>${name}</b>
    <dl>
      <dt>支出进度</dt>
      <dd>${formatRate(executed, budgetAdjusted)}</dd>
      <dt>已支出</dt>
      <dd>${withUnit(formatMoney(executed, '元'))}</dd>
      <dt>调整预算</dt>
      <dd>${withUnit(formatMoney(budgetAdjusted, '元'))}</dd>
      <dt>预警</dt>
      <dd>
        ${warnings === null ? '未评估' : lamps.length === 0 ? '无' : lamps.map((level) => `${lampWords[level]} ${warnings[level]}`).join(' ')}
      </dd>
    </dl>
    ${leadsOn ? html`<p>点按或回车进入下级</p>` : nothing}
  </div>`;
}

const withUnit = (amount: string): string => (/\d/.test(amount) ? `${amount} 元` : amount);
