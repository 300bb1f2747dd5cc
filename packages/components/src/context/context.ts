import type { Boundaries } from '@qianliyan/regions/boundaries';
import type { Source } from '@qianliyan/sdk';
import { periodOf } from '@qianliyan/sdk';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fire } from '../base/fire.js';
import { QlyElement } from '../base/element.js';
import { warnOnce } from '../base/warn-once.js';
import { words } from '../words/zh-cn.js';
import { loadBoundaries } from './boundary-loader.js';
import { contextStyles } from './context.styles.js';
import type { DataContext } from './data-context.js';
import { dataContextKey } from './data-context.js';
import { openSource } from './open-source.js';
import type { ContextCallback, ContextRequestEvent } from './protocol.js';
import { announce } from './protocol.js';
import type { SavedSelection, Selection } from './selection.js';
import { readFundBook, readPeriod, readRegion, readSelection, saveSelection } from './selection.js';
import { SnapshotKeeper } from './snapshot-keeper.js';
import { readHash, writeHash } from './url-hash.js';

/**
 * Gives one source and one selection to all elements inside it. 数据上下文
 *
 * @summary 为其中的所有元素提供同一个数据源、同一个快照和联动的选择（区划、期间、预算类型、单位）。
 * @element qly-context
 * @slot - 页面内容：其中的 `qly-*` 元素自动取用数据
 * @csspart notice - 有新数据时的提示条
 * @fires qly-change - 选择变化之后；`detail` 是 `getState()` 的结果
 */
export class QlyContext extends QlyElement {
  static override styles: CSSResultGroup = [QlyElement.styles, contextStyles];

  /** Address of an API (`/api/`) or of a published folder (`/data/manifest.json`), or a source object as property. 数据源 */
  @property() source: string | Source | null = null;
  /** Address of a boundary pack of this site, or parsed boundaries as property; none shows the tile grid. 边界 */
  @property() boundaries: string | Boundaries | null = null;
  /** Code of the region the page is about, six or nine digits; paths begin here. 区划代码 */
  @property() region = '510000000';
  /** `2025-06`; the month of the newest data when not given. 期间 */
  @property() period: string | null = null;
  /** `GPB`, `GF`, `SCO` or `SIF`. 预算类型 */
  @property({ attribute: 'fund-book' }) fundBook = 'GPB';
  /** Day `2025-06-30` the data should be complete to; earlier data is shown as stale. 应有数据日期 */
  @property({ attribute: 'expected-through' }) expectedThrough: string | null = null;
  /** Keeps the selection in the URL hash, so that it can be linked to and gone back from. 写入网址 */
  @property({ type: Boolean, attribute: 'keep-in-url' }) keepInUrl = false;
  /** Seconds between looks for newer data; 0 for never. 检查间隔 */
  @property({ type: Number, attribute: 'check-every' }) checkEvery = 600;

  @state() private outlines: Boundaries | null = null;
  @state() private outlinesPending = false;
  private chosen: Partial<Selection> = {};
  private readonly snapshots = new SnapshotKeeper(this, () => this.publish());
  private readonly subscribers = new Map<ContextCallback<DataContext>, () => void>();

  constructor() {
    super();
    this.addEventListener('context-request', this.answer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.followHash);
    announce(this, dataContextKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.followHash);
  }

  /** The selection as plain texts, to be saved. 保存状态 */
  getState(): SavedSelection {
    return saveSelection(this.selection);
  }

  /** Takes back a saved selection; what is not valid is left out. 恢复状态 */
  setState(saved: SavedSelection): void {
    this.select(readSelection(saved));
  }

  /** Moves all elements to the newest data. 更新数据 */
  async refresh(): Promise<void> {
    await this.snapshots.moveOn();
  }

  /** What all elements look at. 当前选择 */
  get selection(): Selection {
    const through = this.snapshots.description?.dataThrough;
    return {
      region: readRegion(this.region) ?? '510000000',
      period: readPeriod(this.period) ?? (through ? periodOf(through) : null),
      fundBook: readFundBook(this.fundBook) ?? 'GPB',
      agency: null,
      ...this.chosen,
    };
  }

  /** Changes the selection; another region lets go of the agency. 选择 */
  select(change: Partial<Selection>): void {
    const moved = change.region !== undefined && change.region !== this.selection.region;
    this.adopt({ ...this.chosen, ...(moved ? { agency: null } : {}), ...change });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('keepInUrl')) this.followHash();
    if (changed.has('source'))
      this.snapshots.use(typeof this.source === 'string' ? openSource(this.source) : this.source);
    if (changed.has('boundaries')) void this.readBoundaries();
    if (changed.has('checkEvery')) this.snapshots.checkEvery(this.checkEvery);
    for (const name of ['region', 'period', 'fundBook'] as const) {
      if (changed.get(name) !== undefined) delete this.chosen[name];
    }
    this.publish();
  }

  protected override render(): TemplateResult {
    return html`${this.renderNotice()}<slot></slot>`;
  }

  private renderNotice(): TemplateResult | typeof nothing {
    const { newer } = this.snapshots;
    if (newer === null) return nothing;
    return html`<div class=${this.rootClass}>
      <div class="notice" part="notice" role="status">
        ${words.newerData(newer.dataThrough)}<button type="button" @click=${this.refresh}>${words.moveOn}</button>
      </div>
    </div>`;
  }

  private adopt(chosen: Partial<Selection>): void {
    const before = JSON.stringify(this.getState());
    this.chosen = chosen;
    const after = this.getState();
    if (JSON.stringify(after) === before) return;
    if (this.keepInUrl) location.hash = writeHash(location.hash, saveSelection(chosen));
    this.publish();
    fire(this, 'qly-change', after);
  }

  private async readBoundaries(): Promise<void> {
    const asked = this.boundaries;
    this.outlines = typeof asked === 'string' ? null : asked;
    this.outlinesPending = typeof asked === 'string';
    if (typeof asked !== 'string') return;
    let outlines: Boundaries | null = null;
    try {
      outlines = await loadBoundaries(asked);
    } catch (error) {
      warnOnce('boundaries-failed', error instanceof Error ? error.message : String(error));
    }
    if (this.boundaries !== asked) return;
    this.outlines = outlines;
    this.outlinesPending = false;
  }

  private value(): DataContext {
    const { source, description, error } = this.snapshots;
    return {
      source,
      description,
      error,
      selection: this.selection,
      home: readRegion(this.region) ?? '510000000',
      boundaries: this.outlines,
      boundariesPending: this.outlinesPending,
      expectedThrough: this.expectedThrough,
      select: (change) => this.select(change),
      snapshotGone: () => void this.snapshots.moveOn(),
    };
  }

  private publish(): void {
    const value = this.value();
    for (const [callback, unsubscribe] of [...this.subscribers]) callback(value, unsubscribe);
  }

  private readonly answer = (event: ContextRequestEvent<unknown>): void => {
    if (event.context !== dataContextKey || event.composedPath()[0] === this) return;
    event.stopImmediatePropagation();
    const callback = event.callback as ContextCallback<DataContext>;
    const unsubscribe = this.subscribers.get(callback) ?? (() => void this.subscribers.delete(callback));
    this.subscribers.set(callback, unsubscribe);
    callback(this.value(), unsubscribe);
  };

  private readonly followHash = (): void => {
    if (this.keepInUrl) this.adopt(readSelection(readHash(location.hash)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'qly-context': QlyContext;
  }
}
