import type { ChartTable, GaugeOptions, Scene } from '@qianliyan/charts';
import { chooseUnit, drawGauge, gaugeTable } from '@qianliyan/charts';
import type { TableName } from '@qianliyan/sdk';
import { execution, timeProgress } from '@qianliyan/sdk';
import { property } from 'lit/decorators.js';
import type { ChildTable } from '../base/child-data.js';
import type { AskedContext } from '../base/data-element.js';
import { PictureElement } from '../base/picture-element.js';
import type { Question } from '../controllers/ask-controller.js';
import { periodWords } from '../words/periods.js';
import { fundBookWords, scopeWords, words } from '../words/zh-cn.js';
import type { GaugeData } from './gauge-data.js';
import { gaugeRows, readGaugeData, readGaugeTable } from './gauge-data.js';

/**
 * How far the four budgets are executed, each read against time progress.
 *
 * @summary 四本预算执行进度：每本预算一条进度，始终与时序进度对照。
 * @element qly-execution-gauge
 * @slot note - 图下的补充说明
 * @csspart base - 最外层
 * @csspart title - 标题
 * @csspart sentence - 一句话结论
 * @csspart note - 口径与单位
 * @csspart picture - 进度图
 * @csspart table - 数据表
 * @csspart state - 状态说明
 * @cssproperty [--qly-accent=#0B6B66] - 数据色
 * @cssproperty [--qly-font-size=14px] - 字号
 * @fires qly-error - 数据无法显示；`detail` 为 `{ code, message }`
 */
export class QlyExecutionGauge extends PictureElement<GaugeData> {
  /** `all` shows the four budgets, `selected` the one of the selection. 显示范围 */
  @property() books: 'all' | 'selected' = 'all';

  /** @internal */
  protected readonly name = words.fourBudgets;
  /** @internal */
  protected readonly tables: readonly TableName[] = ['executionMonthly'];

  /** @internal */
  protected question({ source, selection, description }: AskedContext): Question<GaugeData> {
    const { region, period } = selection;
    return {
      key: JSON.stringify([region, period]),
      snapshot: description?.snapshot ?? '',
      ask: (signal) => execution(source, { region, period }, { signal }),
    };
  }

  /** @internal */
  protected read(data: unknown): GaugeData {
    return readGaugeData(data);
  }

  /** @internal */
  protected readTable(table: ChildTable): GaugeData {
    return readGaugeTable(table, this.about.period);
  }

  /** @internal */
  protected isEmpty({ books }: GaugeData): boolean {
    return books.every(({ budgetAdjusted, executed }) => budgetAdjusted === null && executed === null);
  }

  /** @internal */
  protected picture(data: GaugeData): Scene {
    return drawGauge(gaugeRows(this.kept(data)), this.options(data));
  }

  /** @internal */
  protected tableOf(data: GaugeData): ChartTable {
    const options = this.options(data);
    const rows = gaugeRows(this.kept(data));
    const unit = chooseUnit(rows.flatMap(({ planned, done }) => [planned, done]));
    return gaugeTable(options.title, rows, { ...options, unit });
  }

  private kept(data: GaugeData): GaugeData {
    if (this.books === 'all') return data;
    const book = this.fundBook ?? this.context.value?.selection.fundBook;
    return { ...data, books: data.books.filter(({ fundBook }) => fundBook === book) };
  }

  private options(data: GaugeData): GaugeOptions {
    const { period, scope } = data;
    const [first] = this.kept(data).books;
    const title = this.books === 'all' || !first ? words.fourBudgets : fundBookWords[first.fundBook];
    return {
      title: this.heading ?? title,
      width: this.size.width,
      text: this.size.text,
      definition: 'executed/adjusted',
      timeProgress: timeProgress(period),
      remarks: [periodWords(period), ...(scope === null ? [] : [scopeWords[scope]])],
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qly-execution-gauge': QlyExecutionGauge;
  }
}
