import type { ChartTable, MapOptions, Scene } from '@qianliyan/charts';
import { formatRate, lampWords, mapTable } from '@qianliyan/charts';
import type { Boundaries } from '@qianliyan/regions/boundaries';
import type { TableName } from '@qianliyan/sdk';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { fire } from '../base/fire.js';
import type { ChildTable } from '../base/child-data.js';
import type { AskedContext } from '../base/data-element.js';
import { PictureElement } from '../base/picture-element.js';
import type { Question } from '../controllers/ask-controller.js';
import { RovingFocus } from '../controllers/roving-focus.js';
import { Tooltip, pointOf } from '../controllers/tooltip.js';
import { itemKey, renderScene } from '../scene/render-scene.js';
import { words } from '../words/zh-cn.js';
import { renderLocator } from './locator.js';
import type { MapData, MapPlace, MapRegionData } from './map-data.js';
import { readMapData, readMapTable, readingOf } from './map-data.js';
import { mapOptions, nounOf } from './map-options.js';
import { mapQuestion, pathFrom } from './map-question.js';
import { layOutMap } from './map-scene.js';
import { renderTip } from './map-tip.js';
import { regionMapStyles } from './region-map.styles.js';

/** Detail of `qly-drill`. */
export interface DrillDetail {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/**
 * The regions right below the one in view, filled by execution rate, with their lamps; drills down to townships.
 *
 * @summary 下级区划支出进度地图：按支出进度分级设色，预警灯在名称旁，可逐级下钻到乡镇。
 * @element qly-region-map
 * @slot note - 图下的补充说明
 * @csspart base - 最外层
 * @csspart title - 标题
 * @csspart sentence - 一句话结论
 * @csspart note - 口径与单位
 * @csspart picture - 地图
 * @csspart table - 数据表
 * @csspart path - 区划路径
 * @csspart tooltip - 提示
 * @csspart locator - 县在市中的位置图
 * @csspart state - 状态说明
 * @cssproperty [--qly-accent=#0B6B66] - 数据色
 * @cssproperty [--qly-font-size=14px] - 字号
 * @fires qly-drill - 进入或返回一个区划之前，可取消；`detail` 为 `{ from, to, name }`
 * @fires qly-select - 选中一个没有下级的区划之前，可取消；`detail` 为 `{ kind: 'region', code, name }`
 * @fires qly-error - 数据无法显示；`detail` 为 `{ code, message }`
 */
export class QlyRegionMap extends PictureElement<MapData> {
  static override styles: CSSResultGroup = [PictureElement.styles, regionMapStyles];

  /** Outlines; those of the context when not given. 边界 */
  @property({ attribute: false }) boundaries: Boundaries | null = null;

  /** @internal */
  protected readonly name = words.mapName;
  /** @internal */
  protected readonly tables: readonly TableName[] = ['executionMonthly', 'warning'];
  private readonly roving = new RovingFocus(this, { press: (key) => this.press(key), leave: () => this.leave() });
  private readonly tip = new Tooltip(this);
  private offMap: readonly MapRegionData[] = [];
  private seen: string | null = null;
  private announcement = '';
  private cameFrom: string | null = null;
  private tapped: string | null = null;

  /** @internal */
  protected question(context: AskedContext): Question<MapData | null> {
    return mapQuestion(context);
  }

  /** @internal */
  protected read(data: unknown): MapData {
    return readMapData(data);
  }

  /** @internal */
  protected readTable(table: ChildTable): MapData {
    return readMapTable(table, this.about);
  }

  /** @internal */
  protected isEmpty({ children }: MapData): boolean {
    return children.length === 0;
  }

  /** @internal */
  protected tableOf(data: MapData): ChartTable {
    return mapTable(data.children, data.children.map(readingOf), this.options(data));
  }

  /** @internal */
  protected picture(data: MapData): Scene {
    const { scene, places, offMap } = layOutMap(data, this.outlines, this.options(data));
    this.offMap = offMap;
    this.roving.setItems(places, this.cameFrom);
    const { code, name } = data.region;
    if (this.seen !== null && this.seen !== code)
      this.announcement = words.entered(name, data.children.length, nounOf(data));
    this.seen = code;
    return scene;
  }

  /** @internal */
  protected override renderData(data: MapData): TemplateResult | typeof nothing {
    const waits = this.boundaries === null && this.context.value?.boundariesPending === true;
    return waits ? html`<p class="state">${words.loading}</p>` : super.renderData(data);
  }

  protected override renderAbove(data: MapData): TemplateResult | typeof nothing {
    const path = this.pathOf(data);
    if (path.length < 2) return nothing;
    return html`<nav class="path" part="path" aria-label=${words.path}>
      <ol>
        ${path.map(({ code, shortName, name }, i) =>
          i === path.length - 1
            ? html`<li aria-current="page">${name}</li>`
            : html`<li><button type="button" @click=${() => this.drill(code, name)}>${shortName}</button></li>`,
        )}
      </ol>
    </nav>`;
  }

  /** @internal */
  protected override renderPicture(scene: Scene, data: MapData): TemplateResult {
    const { current, focused } = this.roving;
    const picture = renderScene(scene, {
      current,
      focused,
      pressable: () => true,
      onEvent: (event) => this.hear(event),
    });
    const tipped = this.childOf(this.tip.key, data);
    const reach = Math.max(...scene.nodes.map((node) => (node.type === 'rect' ? node.x + node.width : 0)));
    const beside = scene.width - reach >= this.size.text * 9;
    return html`<div class="map">
        ${picture}${data.region.level === 'county' ? renderLocator(data, this.outlines, beside) : nothing}
      </div>
      ${renderTip(tipped, tipped !== undefined && !isLeaf(tipped))}
      <p class="unseen" role="status">${this.announcement}</p>`;
  }

  /** @internal */
  protected override renderBelow(): TemplateResult | typeof nothing {
    if (this.offMap.length === 0) return nothing;
    const text = ({ shortName, executed, budgetAdjusted, worst }: MapRegionData): string =>
      `${shortName} ${formatRate(executed, budgetAdjusted)}${worst ? ` ${lampWords[worst]}` : ''}`;
    return html`<p class="off-map" part="off-map">
      ${words.offMap}${this.offMap.map((region) => html`<button type="button" @click=${() => this.press(region.code)}>${text(region)}</button>`)}
    </p>`;
  }

  private get outlines(): Boundaries | null {
    return this.boundaries ?? this.context.value?.boundaries ?? null;
  }

  private options(data: MapData): MapOptions {
    const { heading, size, outlines } = this;
    return mapOptions(data, {
      heading,
      width: size.width,
      text: size.text,
      boundaries: outlines,
      selected: this.selectedIn(data)?.code ?? null,
    });
  }

  private selectedIn(data: MapData): MapRegionData | undefined {
    return this.childOf(this.region ?? this.context.value?.selection.region ?? null, data);
  }

  /** From home to the region in view, and to the part of it that is selected. */
  private pathOf(data: MapData): readonly MapPlace[] {
    const selected = this.selectedIn(data);
    return [...pathFrom(this.context.value?.home ?? null, data), ...(selected ? [selected] : [])];
  }

  private childOf(code: string | null, { children }: MapData): MapRegionData | undefined {
    return children.find((child) => child.code === code);
  }

  private hear(event: Event): void {
    this.roving.hear(event);
    const item = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const key = itemKey(event);
    if (event.type === 'pointerout' || event.type === 'focusout') this.tip.hide();
    if (item === null || key === null) return;
    if (event.type === 'pointerover') this.tip.show(key, pointOf(event as PointerEvent));
    if (event.type === 'focusin') this.tip.show(key, item);
    if (event.type === 'pointerdown')
      this.tapped = (event as PointerEvent).pointerType === 'touch' && this.tip.key !== key ? key : null;
    if (event.type === 'click' && this.tapped !== key) this.press(key);
  }

  private press(key: string): void {
    const { data } = this.shown;
    const region = data && this.childOf(key, data);
    if (!region) return;
    if (!isLeaf(region)) this.drill(key, region.name);
    else if (fire(this, 'qly-select', { kind: 'region', code: key, name: region.name })) this.show(key);
  }

  private leave(): void {
    const { data } = this.shown;
    const path = data === null ? [] : this.pathOf(data);
    const up = path[path.length - 2];
    if (up) this.drill(up.code, up.name);
  }

  private drill(to: string, name: string): void {
    const from = this.shown.data?.region.code ?? '';
    if (!fire(this, 'qly-drill', { from, to, name } satisfies DrillDetail)) return;
    this.cameFrom = from;
    this.tip.hide();
    this.show(to);
  }

  private show(code: string): void {
    if (this.region === null) this.context.value?.select({ region: code });
    else this.region = code;
  }
}

const isLeaf = ({ level }: MapRegionData): boolean => level === 'township' || level === 'zone';

declare global {
  interface HTMLElementTagNameMap {
    'qly-region-map': QlyRegionMap;
  }
}
