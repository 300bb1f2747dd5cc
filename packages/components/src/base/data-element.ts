import type { Period, Provenance, Source, TableName } from '@qianliyan/sdk';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { DataContext } from '../context/data-context.js';
import { dataContextKey } from '../context/data-context.js';
import type { Selection } from '../context/selection.js';
import { readFundBook, readPeriod, readRegion } from '../context/selection.js';
import { AskController } from '../controllers/ask-controller.js';
import type { Question } from '../controllers/ask-controller.js';
import { ChildController } from '../controllers/child-controller.js';
import { ContextConsumer } from '../controllers/context-consumer.js';
import { SizeController } from '../controllers/size-controller.js';
import { words } from '../words/zh-cn.js';
import type { ChildTable } from './child-data.js';
import { readChildData } from './child-data.js';
import { QlyElement } from './element.js';
import { DataError } from './read-data.js';
import { fire } from './fire.js';
import { frameStyles } from './frame.styles.js';
import type { Shown, Status } from './status.js';
import { answered, failed, without } from './status.js';
import { warnOnce } from './warn-once.js';

/** A context that is ready to be asked. */
export interface AskedContext extends DataContext {
  readonly source: Source;
  readonly selection: Selection & { readonly period: NonNullable<Selection['period']> };
}

/**
 * Takes data in three ways (property, child, context) and shows it in one of six states. 数据元素基类
 * What `read`, `readTable` or `renderData` throw is shown as the state `error` and never leaves the element.
 */
export abstract class DataElement<Data> extends QlyElement {
  static override styles: CSSResultGroup = [QlyElement.styles, frameStyles];

  /** The data itself; wins over children and context. 数据 */
  @property({ attribute: false }) data: Data | null = null;
  /** Where data given by property or child comes from; `synthetic` shows 演示数据. 数据来历 */
  @property() provenance: Provenance | null = null;
  /** Replaces the title. 标题 */
  @property() heading: string | null = null;
  /** Code of the region; the context's own selection when not given. 区划代码 */
  @property() region: string | null = null;
  /** `2025-06`; the context's own selection when not given. 期间 */
  @property() period: string | null = null;
  /** `GPB`, `GF`, `SCO` or `SIF`; the context's own selection when not given. 预算类型 */
  @property({ attribute: 'fund-book' }) fundBook: string | null = null;
  /** What is shown now; read-only. 状态 */
  @property({ reflect: true }) status: Status = 'loading';
  /** @internal */
  protected shown: Shown<Data> = without('loading', words.loading);
  /** @internal */
  protected readonly size = new SizeController(this);
  /** @internal */
  protected readonly context = new ContextConsumer<DataContext>(this, dataContextKey);
  private readonly asking = new AskController<Data | null>(this);
  /** What a child table is about, as the attributes say. @throws DataError without a period @internal */
  protected get about(): Pick<Selection, 'region' | 'fundBook'> & { readonly period: Period } {
    const period = readPeriod(this.period);
    if (period === null) throw new DataError(`period is no month like 2025-06: ${String(this.period)}`, 'period');
    return { region: readRegion(this.region) ?? '', fundBook: readFundBook(this.fundBook) ?? 'GPB', period };
  }

  private hasChildData = false;
  private body: TemplateResult | typeof nothing = nothing;

  constructor() {
    super();
    new ChildController(this);
  }

  /** What the element is called while there is no data to name it by. @internal */
  protected abstract readonly name: string;
  /** Tables of the standard that answer this element; any synthetic one marks the whole. @internal */
  protected abstract readonly tables: readonly TableName[];
  /** The question this element puts to a context; null answers that there is nothing. @internal */
  protected abstract question(context: AskedContext): Question<Data | null>;
  /** Data given by a property or a JSON child. @throws anything when it has another shape. @internal */
  protected abstract read(data: unknown): Data;
  /** Data given by a child table. @throws anything when it has another shape. @internal */
  protected abstract readTable(table: ChildTable): Data;
  /** True when there is nothing to show. @internal */
  protected abstract isEmpty(data: Data): boolean;
  /** Everything of the state `ready`. @internal */
  protected abstract renderData(data: Data): TemplateResult | typeof nothing;

  /** True when any figure shown is synthetic. @internal */
  protected get isSynthetic(): boolean {
    if (this.data !== null || this.hasChildData) return this.provenance === 'synthetic';
    const described = this.context.value?.description?.tables;
    return this.tables.some((table) => described?.[table]?.provenance === 'synthetic');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.size.width === 0) this.size.measure();
    this.shown = this.resolve();
    this.body = nothing;
    if (this.shown.data !== null) {
      try {
        this.body = this.renderData(this.shown.data);
      } catch (error) {
        this.shown = this.bad(error);
      }
    }
    this.status = this.shown.status;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { status, code, message } = this.shown;
    if (!changed.has('status') || (status !== 'error' && status !== 'denied')) return;
    if (code === 'snapshot-gone') this.context.value?.snapshotGone();
    if (code !== null && code !== 'bad-data') warnOnce(code, `<${this.localName}> got no data`, 'docs/errors.md');
    fire(this, 'qly-error', { code, message });
  }

  protected override render(): TemplateResult {
    const { message, data } = this.shown;
    const title = data === null ? html`<h2 class="title" part="title">${this.heading ?? this.name}</h2>` : nothing;
    const state =
      message === '' ? nothing : html`<p class="state" part="state" role="status">${message}${this.renderRetry()}</p>`;
    return html`<section
      class=${this.rootClass}
      part="base"
      lang="zh-CN"
      aria-busy=${this.asking.busy ? 'true' : 'false'}
    >
      ${title}${state}${this.body}<slot name="note"></slot>
    </section>`;
  }

  private renderRetry(): TemplateResult | typeof nothing {
    const { status, code } = this.shown;
    if (code === 'bad-data' || this.context.value === null || (status !== 'error' && status !== 'stale'))
      return nothing;
    return html`<button class="quiet" type="button" @click=${() => this.asking.retry()}>${words.retry}</button>`;
  }

  private resolve(): Shown<Data> {
    try {
      const given = this.data === null ? this.readChild() : this.read(this.data);
      if (given !== null)
        return this.isEmpty(given)
          ? without('empty', words.empty)
          : { status: 'ready', data: given, message: '', code: null };
    } catch (error) {
      return this.bad(error);
    }
    return this.lookAtContext();
  }

  private readChild(): Data | null {
    const found = readChildData(this);
    this.hasChildData = found !== null;
    if (found === null) return null;
    return 'json' in found ? this.read(found.json) : this.readTable(found);
  }

  private lookAtContext(): Shown<Data> {
    const context = this.context.value;
    if (context === null) return without('empty', words.noSource);
    if (context.source === null)
      return context.error === null ? without('loading', words.loading) : failed(context.error);
    const period = readPeriod(this.period) ?? context.selection.period;
    if (period === null) return without('empty', words.empty);
    const region = readRegion(this.region) ?? context.selection.region;
    const fundBook = readFundBook(this.fundBook) ?? context.selection.fundBook;
    this.asking.ask(
      this.question({
        ...context,
        source: context.source,
        selection: { ...context.selection, region, period, fundBook },
      }),
    );
    const { answer, error } = this.asking;
    if (answer !== null) {
      return answer.value === null || this.isEmpty(answer.value)
        ? without('empty', words.empty)
        : answered(answer.value, error, context);
    }
    return error === null ? without('loading', words.loading) : failed(error);
  }

  private bad(error: unknown): Shown<Data> {
    if (document.readyState === 'loading' && this.data === null) return without('loading', words.loading);
    warnOnce(
      'bad-data',
      `<${this.localName}> cannot show its data: ${error instanceof Error ? error.message : String(error)}`,
    );
    return without('error', words.badData, 'bad-data');
  }
}
