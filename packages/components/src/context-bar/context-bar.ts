import type { Period, RegionLabel, Source } from '@qianliyan/sdk';
import { executionPeriods, fundBooks, regionPath } from '@qianliyan/sdk';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { QlyElement } from '../base/element.js';
import type { DataContext } from '../context/data-context.js';
import { dataContextKey } from '../context/data-context.js';
import { periodText, readFundBook, readPeriod } from '../context/selection.js';
import { AskController } from '../controllers/ask-controller.js';
import { ContextConsumer } from '../controllers/context-consumer.js';
import { periodWords } from '../words/periods.js';
import { fundBookWords, words } from '../words/zh-cn.js';
import { contextBarStyles } from './context-bar.styles.js';

interface Choices {
  readonly path: readonly RegionLabel[];
  readonly periods: readonly Period[];
}

const choicesOf = async (source: Source, region: string, signal: AbortSignal): Promise<Choices> => {
  const [path, periods] = await Promise.all([
    regionPath(source, region, { signal }),
    executionPeriods(source, { signal }),
  ]);
  return { path, periods };
};

/**
 * One line over a page: where we are, which period and budget, and to which day the data is complete. 选择栏
 *
 * @summary 页首一行：区划路径、期间、预算类型的选择，以及数据截至日、快照和“演示数据”标记。
 * @element qly-context-bar
 * @csspart base - 整行
 * @csspart path - 区划路径
 * @csspart through - 数据截至日与快照
 */
export class QlyContextBar extends QlyElement {
  static override styles: CSSResultGroup = [QlyElement.styles, contextBarStyles];

  private readonly context = new ContextConsumer<DataContext>(this, dataContextKey);
  private readonly asking = new AskController<Choices>(this);

  protected override willUpdate(): void {
    const context = this.context.value;
    if (!context?.source) return;
    const { source, selection, description } = context;
    this.asking.ask({
      key: selection.region,
      snapshot: description?.snapshot ?? '',
      ask: (signal) => choicesOf(source, selection.region, signal),
    });
  }

  protected override render(): TemplateResult {
    const context = this.context.value;
    if (context === null) return html`<div class=${this.rootClass} part="base">${words.noSource}</div>`;
    const synthetic = context.description?.tables.executionMonthly?.provenance === 'synthetic';
    return html`<div class=${this.rootClass} part="base" lang="zh-CN">
      <div class="bar">
        ${this.renderPath(context)} ${this.renderPeriods(context)} ${this.renderBooks(context)}
        ${synthetic ? html`<span class="tag" part="tag">${words.synthetic}</span>` : nothing}
        ${this.renderThrough(context)}
      </div>
    </div>`;
  }

  private renderPath({ selection, home, select }: DataContext): TemplateResult | typeof nothing {
    const whole = this.asking.answer?.value.path ?? [];
    const path = whole.slice(
      Math.max(
        0,
        whole.findIndex(({ code }) => code === home),
      ),
    );
    if (path.length === 0) return nothing;
    return html`<nav class="path" part="path" aria-label=${words.path}>
      <ol>
        ${path.map(({ code, name }) =>
          code === selection.region
            ? html`<li aria-current="location">${name}</li>`
            : html`<li><button type="button" @click=${() => select({ region: code })}>${name}</button></li>`,
        )}
      </ol>
    </nav>`;
  }

  private renderPeriods({ selection, select }: DataContext): TemplateResult | typeof nothing {
    const { period } = selection;
    if (period === null) return nothing;
    const known = this.asking.answer?.value.periods ?? [];
    const periods = known.some((one) => periodText(one) === periodText(period)) ? known : [period, ...known];
    const choose = (event: Event): void =>
      select({ period: readPeriod((event.target as HTMLSelectElement).value) ?? period });
    return html`<select aria-label=${words.period} @change=${choose}>
      ${periods.map((one) => html`<option value=${periodText(one)} ?selected=${periodText(one) === periodText(period)}>${periodWords(one)}</option>`)}
    </select>`;
  }

  private renderBooks({ selection, select }: DataContext): TemplateResult {
    const choose = (event: Event): void =>
      select({ fundBook: readFundBook((event.target as HTMLSelectElement).value) ?? 'GPB' });
    return html`<select aria-label=${words.fundBook} @change=${choose}>
      ${fundBooks.map((book) => html`<option value=${book} ?selected=${book === selection.fundBook}>${fundBookWords[book]}</option>`)}
    </select>`;
  }

  private renderThrough({ description }: DataContext): TemplateResult | typeof nothing {
    if (!description?.dataThrough) return nothing;
    return html`<span class="through" part="through"
      >${words.through(description.dataThrough)}（T+1） · ${words.snapshot} ${description.snapshot.slice(0, 8)}</span
    >`;
  }
}
