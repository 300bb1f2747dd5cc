import type { ChartTable, Scene } from '@qianliyan/charts';
import { drawTrend } from '@qianliyan/charts';
import type { FundBook, PublishedSeries, Scope, TableName } from '@qianliyan/sdk';
import { publishedBudget, scopes } from '@qianliyan/sdk';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ChildTable } from '../base/child-data.js';
import type { AskedContext } from '../base/data-element.js';
import { PictureElement } from '../base/picture-element.js';
import type { Question } from '../controllers/ask-controller.js';
import { renderScene } from '../scene/render-scene.js';
import { directionWords, fundBookWords, scopeWords, words } from '../words/zh-cn.js';
import { publishedBudgetStyles } from './published-budget.styles.js';
import type { PublishedData } from './published-data.js';
import { readPublishedData, readPublishedTable } from './published-data.js';
import { renderLatest, renderSources } from './published-rows.js';
import { publishedTable } from './published-table.js';
import { stageDifferences, trendPeriods } from './published-trend.js';

/**
 * What a government published of its four budgets: the latest figures, the years, each with its stage and source.
 *
 * @summary 四本预算公开数据：最新年度收支、历年走势、完成预算比例；每个数字注明执行数或决算数，来源一点即达。
 * @element qly-published-budget
 * @slot note - 表下的补充说明
 * @csspart base - 最外层
 * @csspart title - 标题
 * @csspart sentence - 一句话结论
 * @csspart note - 口径与单位
 * @csspart latest - 最新数字表
 * @csspart picture - 历年走势图
 * @csspart table - 全部数字表
 * @csspart sources - 来源
 * @csspart state - 状态说明
 * @cssproperty [--qly-accent=#0B6B66] - 数据色
 * @cssproperty [--qly-font-size=14px] - 字号
 * @fires qly-error - 数据无法显示；`detail` 为 `{ code, message }`
 */
export class QlyPublishedBudget extends PictureElement<PublishedData> {
  static override styles: CSSResultGroup = [PictureElement.styles, publishedBudgetStyles];

  /** `whole` (全口径) or `own` (本级). 口径 */
  @property({ reflect: true }) scope: Scope = 'whole';
  /** Name of the place, for data given by a child table. 地区名称 */
  @property({ attribute: 'region-name' }) regionName = '';

  /** @internal */
  protected readonly name = words.publishedName;
  /** @internal */
  protected readonly tables: readonly TableName[] = ['publishedFigure'];
  @state() private chosen: Pick<PublishedSeries, 'fundBook' | 'direction'> | null = null;

  /** @internal */
  protected question({ source, selection, description }: AskedContext): Question<PublishedData> {
    const { region } = selection;
    return {
      key: region,
      snapshot: description?.snapshot ?? '',
      ask: async (signal) => {
        const answer = await publishedBudget(source, { region }, { signal });
        return { name: answer.region?.name ?? '', series: answer.series };
      },
    };
  }

  /** @internal */
  protected read(data: unknown): PublishedData {
    return readPublishedData(data);
  }

  /** @internal */
  protected readTable(table: ChildTable): PublishedData {
    return readPublishedTable(table, this.regionName);
  }

  /** @internal */
  protected isEmpty({ series }: PublishedData): boolean {
    return series.length === 0;
  }

  /** @internal */
  protected picture(data: PublishedData): Scene {
    const series = this.chosenOf(data);
    const subject = series === null ? '' : `${fundBookWords[series.fundBook]}${directionWords[series.direction]}`;
    return drawTrend(series === null ? [] : trendPeriods(series), {
      title: this.titleOf(data),
      subject,
      suffix: ' 年',
      unit: '亿元',
      width: this.isWide ? this.size.width * 0.44 : this.size.width,
      text: this.size.text,
      remarks: [words.published, scopeWords[this.scopeOf(data)]],
    });
  }

  /** @internal */
  protected tableOf(data: PublishedData): ChartTable {
    return publishedTable(this.titleOf(data), data.series);
  }

  /** @internal */
  protected override renderTools(): TemplateResult {
    const { data } = this.shown;
    const offered = data === null ? [] : scopes.filter((scope) => data.series.some((one) => one.scope === scope));
    const current = data === null ? this.scope : this.scopeOf(data);
    const choice = (scope: Scope): TemplateResult =>
      html`<button
        class="quiet"
        type="button"
        aria-pressed=${scope === current ? 'true' : 'false'}
        @click=${() => (this.scope = scope)}
      >
        ${scopeWords[scope]}
      </button>`;
    return html`${offered.length > 1 ? offered.map(choice) : ''}${super.renderTools()}`;
  }

  /** @internal */
  protected override renderPicture(scene: Scene, data: PublishedData): TemplateResult {
    const chosen = this.chosenOf(data);
    const latest = renderLatest(this.seriesOf(data), {
      caption: scene.title,
      chosen,
      wide: this.isWide || this.size.width >= this.size.text * 44,
      choose: ({ fundBook, direction }) => (this.chosen = { fundBook, direction }),
    });
    return html`<div class=${this.isWide ? 'columns wide' : 'columns'}>
      <div class="latest">${latest}</div>
      <div>
        ${renderScene(scene)} ${chosen ? stageDifferences(chosen).map((text) => html`<p class="note">${text}</p>`) : ''}
        ${chosen ? renderSources(chosen) : ''}
      </div>
    </div>`;
  }

  private get isWide(): boolean {
    return this.size.width >= this.size.text * 64;
  }

  private titleOf({ name }: PublishedData): string {
    return this.heading ?? [name, words.fourBudgets].filter((text) => text !== '').join(' · ');
  }

  private scopeOf({ series }: PublishedData): Scope {
    return series.some(({ scope }) => scope === this.scope) ? this.scope : (series[0]?.scope ?? 'whole');
  }

  private seriesOf(data: PublishedData): readonly PublishedSeries[] {
    const scope = this.scopeOf(data);
    return data.series.filter((one) => one.scope === scope);
  }

  /** The series of the row that was pressed, or else the expenditure of the selected budget. */
  private chosenOf(data: PublishedData): PublishedSeries | null {
    const series = this.seriesOf(data);
    const book = (this.fundBook ?? this.context.value?.selection.fundBook ?? 'GPB') as FundBook;
    const wanted = this.chosen ?? { fundBook: book, direction: 'expenditure' };
    return (
      series.find(({ fundBook, direction }) => fundBook === wanted.fundBook && direction === wanted.direction) ??
      series[0] ??
      null
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qly-published-budget': QlyPublishedBudget;
  }
}
