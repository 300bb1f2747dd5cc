import type { ChartTable, Quantity, RankingOptions, Scene } from '@qianliyan/charts';
import { chooseUnit, drawRanking, formatRatio, isMissing, rateWords } from '@qianliyan/charts';
import type { TableName } from '@qianliyan/sdk';
import { ranking, timeProgress } from '@qianliyan/sdk';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fire } from '../base/fire.js';
import type { ChildTable } from '../base/child-data.js';
import type { AskedContext } from '../base/data-element.js';
import { PictureElement } from '../base/picture-element.js';
import type { Question } from '../controllers/ask-controller.js';
import { RovingFocus } from '../controllers/roving-focus.js';
import { itemKey } from '../scene/render-scene.js';
import { periodWords } from '../words/periods.js';
import { fundBookWords, words } from '../words/zh-cn.js';
import type { RankingData, RankingOf } from './ranking-data.js';
import { rateOf, readRankingData, readRankingTable } from './ranking-data.js';
import { rankingFile } from './ranking-file.js';
import type { RankedEntry, RankingShow, RankingSort } from './ranking-lists.js';
import { countWords, listsOf, rankEntries, sortEntries } from './ranking-lists.js';
import type { RowSetting } from './ranking-rows.js';
import { renderList } from './ranking-rows.js';
import { rankingTableStyles } from './ranking-table.styles.js';

/**
 * Agencies or regions by execution rate: both ends, or all of them in any order.
 *
 * @summary 执行率排名：前十、后十或全部，并列同名次；选中一个部门，其他元素随之联动。
 * @element qly-ranking-table
 * @slot note - 表下的补充说明
 * @csspart base - 最外层
 * @csspart title - 标题
 * @csspart sentence - 一句话结论
 * @csspart note - 口径与单位
 * @csspart lists - 排名表
 * @csspart state - 状态说明
 * @cssproperty [--qly-accent=#0B6B66] - 数据色
 * @cssproperty [--qly-font-size=14px] - 字号
 * @fires qly-select - 选中一个部门或区划之前，可取消；`detail` 为 `{ kind: 'agency' | 'region', code, name }`，再按一次为取消选中，`code` 为 `null`
 * @fires qly-error - 数据无法显示；`detail` 为 `{ code, message }`
 */
export class QlyRankingTable extends PictureElement<RankingData> {
  static override styles: CSSResultGroup = [PictureElement.styles, rankingTableStyles];

  /** `agencies` of the region's own level, or the `regions` right below it. 排名对象 */
  @property() of: RankingOf = 'agencies';
  /** `ends`, `first`, `last` or `all`. 显示范围 */
  @property({ reflect: true }) show: RankingShow = 'ends';
  /** How many an end has. 每端条数 */
  @property({ type: Number }) count = 10;

  /** @internal */
  protected readonly name = words.rankingName;
  /** @internal */
  protected readonly tables: readonly TableName[] = ['paymentVoucher', 'allotment', 'executionMonthly'];
  private readonly roving = new RovingFocus(this, { press: (key) => this.press(key), leave: () => this.select(null) });
  @state() private sort: { by: RankingSort; descending: boolean } = { by: 'rate', descending: true };
  @state() private chosen: string | null = null;

  /** @internal */
  protected question({ source, selection, description }: AskedContext): Question<RankingData> {
    const { region, period, fundBook } = selection;
    const of = this.of;
    return {
      key: JSON.stringify([of, region, period, fundBook]),
      snapshot: description?.snapshot ?? '',
      ask: async (signal) => {
        const { rows } = await ranking(source, { of, region, period, fundBook }, { signal });
        return {
          of,
          period,
          fundBook,
          rows: rows.map(({ code, name, rate: { done, planned } }) => ({ code, name, done, planned })),
        };
      },
    };
  }

  /** @internal */
  protected read(data: unknown): RankingData {
    return readRankingData(data);
  }

  /** @internal */
  protected readTable(table: ChildTable): RankingData {
    return readRankingTable(table, { ...this.about, of: this.of });
  }

  /** @internal */
  protected isEmpty({ rows }: RankingData): boolean {
    return rows.length === 0;
  }

  /** @internal */
  protected picture(data: RankingData): Scene {
    return drawRanking(
      data.rows.map((entry) => ({ key: entry.code, name: entry.name, value: rateOf(entry) })),
      this.options(data),
    );
  }

  /** @internal */
  protected tableOf(data: RankingData): ChartTable {
    return rankingFile(rankEntries(data), { ...this.options(data), words: rateWords[definitionOf(data)] });
  }

  /** @internal */
  protected override renderTools(): TemplateResult {
    const choice = (show: RankingShow, label: string): TemplateResult =>
      html`<button
        class="quiet"
        type="button"
        aria-pressed=${this.show === show ? 'true' : 'false'}
        @click=${() => (this.show = show)}
      >
        ${label}
      </button>`;
    const count = countWords(this.count);
    return html`${choice('first', `前${count}`)}${choice('last', `后${count}`)}${choice('ends', words.showEnds)}${choice('all', words.showAll)}`;
  }

  /** @internal */
  protected override renderPicture(_scene: Scene, data: RankingData): TemplateResult {
    const ranked = rankEntries(data);
    const sorted = this.show === 'all' ? sortEntries(ranked, this.sort.by, this.sort.descending) : ranked;
    const lists = listsOf(sorted, this.show, this.count);
    this.roving.setItems(
      lists.flatMap(({ rows }, x) => rows.map(({ item }, y) => ({ key: item.key, x, y }))),
      null,
    );
    const wide = lists.length > 1 && this.size.width >= this.size.text * 40;
    const setting = this.setting(data, ranked, wide);
    const hear = (event: Event): void => this.hear(event);
    return html`<div
        class=${wide ? 'lists wide' : 'lists'}
        part="lists"
        @click=${hear}
        @keydown=${hear}
        @focusin=${hear}
        @focusout=${hear}
      >
        ${lists.map((list) => renderList(list, setting))}
      </div>
      ${setting.bars === null ? nothing : html`<p class="note tick">${words.tick(formatRatio(setting.bars.timeProgress))}</p>`}`;
  }

  private setting(data: RankingData, ranked: readonly RankedEntry[], wide: boolean): RowSetting {
    // In ems: what rank and figures leave to names and bars. Long names break into lines before bars go.
    const width = this.size.width / (wide ? 2.1 : 1) / this.size.text - 6.75;
    const names = Math.max(...data.rows.map(({ name }) => name.length)) + 1;
    const amounts = this.show === 'all' && width - names >= 22;
    const room = width - (amounts ? 18 : 0);
    const bars = room >= Math.min(names, 7) + 4;
    const unit = chooseUnit(data.rows.map(({ planned }) => planned));
    const rates = ranked.flatMap(({ item: { value } }) => (isMissing(value) ? [] : [value]));
    const progress = timeProgress(data.period);
    const { planned, done } = rateWords[definitionOf(data)];
    return {
      noun: nounOf(data),
      unit,
      amounts: amounts ? { planned: `${planned}（${unit}）`, done: `${done}（${unit}）` } : null,
      columns: { em: this.size.text, name: bars ? Math.min(names, Math.max(7, room - 4)) : null },
      bars: bars ? { end: Math.max(progress, ...rates) * 1.02, timeProgress: progress } : null,
      selected: this.context.value?.selection.agency ?? this.chosen,
      current: this.roving.current,
      sort: this.show === 'all' ? this.sort : null,
      onSort: (by) => (this.sort = { by, descending: this.sort.by === by ? !this.sort.descending : by !== 'name' }),
    };
  }

  private options(data: RankingData): RankingOptions {
    const noun = nounOf(data);
    const quantity: Quantity = { kind: 'rate', name: words.rate, definition: definitionOf(data) };
    return {
      title: this.heading ?? `${noun}执行进度`,
      width: this.size.width,
      text: this.size.text,
      noun,
      quantity,
      ...(this.show === 'all' ? {} : { ends: this.count }),
      remarks: [fundBookWords[data.fundBook], periodWords(data.period)],
    };
  }

  private hear(event: Event): void {
    this.roving.hear(event);
    const key = itemKey(event);
    if (event.type === 'click' && key !== null) this.press(key);
  }

  private press(key: string): void {
    const selected = this.context.value?.selection.agency ?? this.chosen;
    this.select(selected === key ? null : key);
  }

  private select(code: string | null): void {
    const { data } = this.shown;
    const kind = data?.of === 'regions' ? 'region' : 'agency';
    const name = data?.rows.find((row) => row.code === code)?.name ?? null;
    if (!fire(this, 'qly-select', { kind, code, name })) return;
    if (kind === 'agency') {
      this.chosen = code;
      this.context.value?.select({ agency: code });
    } else if (code !== null) this.context.value?.select({ region: code });
  }
}

const nounOf = ({ of }: RankingData): string => (of === 'agencies' ? '部门' : '地区');

const definitionOf = ({ of }: RankingData): 'paid/allotment' | 'executed/adjusted' =>
  of === 'agencies' ? 'paid/allotment' : 'executed/adjusted';

declare global {
  interface HTMLElementTagNameMap {
    'qly-ranking-table': QlyRankingTable;
  }
}
