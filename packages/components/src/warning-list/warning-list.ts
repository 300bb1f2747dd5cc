import { formatMoney, lampWords, toCsv } from '@qianliyan/charts';
import type { TableName, WarningLevel } from '@qianliyan/sdk';
import { warningLevels } from '@qianliyan/sdk';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fire } from '../base/fire.js';
import type { ChildTable } from '../base/child-data.js';
import type { AskedContext } from '../base/data-element.js';
import { DataElement } from '../base/data-element.js';
import { markSynthetic } from '../base/mark-synthetic.js';
import { renderHead } from '../base/frame.js';
import type { Question } from '../controllers/ask-controller.js';
import { download, fileName } from '../export/download.js';
import { dayWords, words } from '../words/zh-cn.js';
import { EvidenceController } from './evidence-controller.js';
import { renderEvidence } from './render-evidence.js';
import type { WarningData, WarningEntry } from './warning-data.js';
import { readWarningData, readWarningTable } from './warning-data.js';
import { warningFile } from './warning-file.js';
import { askWarnings } from './warning-question.js';
import { warningListStyles } from './warning-list.styles.js';
import { basisWords, judgedOn, warningNote, warningSentence } from './warning-words.js';

/**
 * Standing warnings, worst first, each with its formula, boundary and basis, and the rows behind it.
 *
 * @summary 预警清单：按等级计数与筛选，逐条列出算式、界限、依据，可打开明细。
 * @element qly-warning-list
 * @slot note - 清单下的补充说明
 * @csspart base - 最外层
 * @csspart title - 标题
 * @csspart sentence - 一句话结论
 * @csspart list - 清单
 * @csspart evidence - 明细
 * @csspart state - 状态说明
 * @cssproperty [--qly-lamp-red=#B3261E] - 红灯
 * @cssproperty [--qly-lamp-orange=#B45600] - 橙灯
 * @cssproperty [--qly-lamp-yellow=#E8B90C] - 黄灯
 * @cssproperty [--qly-lamp-blue=#1F5FA8] - 蓝灯
 * @cssproperty [--qly-font-size=14px] - 字号
 * @fires qly-warning-open - 打开一条预警的明细之前，可取消；`detail` 为 `{ warningId }`
 * @fires qly-error - 数据无法显示；`detail` 为 `{ code, message }`
 */
export class QlyWarningList extends DataElement<WarningData> {
  static override styles: CSSResultGroup = [DataElement.styles, warningListStyles];

  /** How many are asked for at once. 每次条数 */
  @property({ type: Number }) limit = 10;

  /** @internal */
  protected readonly name = words.warnings;
  /** @internal */
  protected readonly tables: readonly TableName[] = ['warning', 'paymentVoucher', 'allotment'];
  @state() private level: WarningLevel | null = null;
  @state() private pages = 1;
  private asked = '';
  private readonly evidence = new EvidenceController(this);

  /** @internal */
  protected question({ source, selection, description }: AskedContext): Question<WarningData> {
    const { region, period, fundBook, agency } = selection;
    const { level } = this;
    const about = JSON.stringify([region, period, fundBook, agency, level]);
    if (about !== this.asked) this.pages = 1;
    this.asked = about;
    const limit = this.limit * this.pages;
    const ask = {
      region,
      period,
      fundBook,
      limit,
      ...(agency === null ? {} : { agency }),
      ...(level === null ? {} : { levels: [level] }),
    };
    return {
      key: JSON.stringify([about, limit]),
      snapshot: description?.snapshot ?? '',
      ask: (signal) => askWarnings(source, ask, { signal }),
    };
  }

  /** @internal */
  protected read(data: unknown): WarningData {
    return readWarningData(data);
  }

  /** @internal */
  protected readTable(table: ChildTable): WarningData {
    return readWarningTable(table);
  }

  /** "No warning" and "never evaluated" are things to say, so the list is never empty. @internal */
  protected isEmpty(): boolean {
    return false;
  }

  /** @internal */
  protected renderData(data: WarningData): TemplateResult {
    const context = this.context.value;
    if (context?.source) this.evidence.ask(context.source, context.description?.snapshot ?? '');
    const title = this.heading ?? words.warnings;
    const judged = judgedOn(data.items.map(({ asOf }) => asOf));
    const items = data.items.filter(({ level }) => this.level === null || level === this.level);
    const file = warningFile(title, items);
    const table = this.isSynthetic ? markSynthetic(file) : file;
    const save = (): void =>
      download(fileName(title, 'csv'), new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
    return html`${renderHead({
        title,
        sentence: warningSentence(data.counts),
        note: warningNote(judged, data.fundBook ?? null),
        synthetic: this.isSynthetic,
        tools: html``,
        files: items.length === 0 ? [] : [{ label: words.exportCsv, save }],
      })}
      ${this.renderLevels(data)}
      <ol part="list">
        ${items.map((item) => this.renderItem(item, judged !== ''))}
      </ol>
      ${data.next === null ? nothing : html`<button class="quiet more" type="button" @click=${() => (this.pages += 1)}>${words.more}</button>`}`;
  }

  private renderLevels({ counts }: WarningData): TemplateResult | typeof nothing {
    const lit = counts === null ? [] : warningLevels.filter((level) => counts[level] > 0 || level === this.level);
    if (counts === null || lit.length === 0) return nothing;
    const press = (level: WarningLevel) => () => (this.level = this.level === level ? null : level);
    return html`<p class="levels" role="group" aria-label=${words.filterByLevel}>
      ${lit.map(
        (level) =>
          html`<button
            type="button"
            class="lamp ${level}"
            aria-pressed=${this.level === level ? 'true' : 'false'}
            @click=${press(level)}
          >
            ${lampWords[level]} ${counts[level]}
          </button>`,
      )}
    </p>`;
  }

  private renderItem(item: WarningEntry, sameDay: boolean): TemplateResult {
    const { warningId, level, indicatorName, subjectName, regionName, formula, threshold, amount, asOf, basis } = item;
    const isOpen = this.evidence.warningId === warningId;
    const facts = [
      ...(regionName === null ? [] : [regionName]),
      ...(amount === null ? [] : [`涉及 ${formatMoney(amount, '万元')} 万元`]),
      ...(threshold === null ? [] : [`界限 ${threshold}`]),
      ...basis.map(basisWords),
      ...(asOf === null || sameDay ? [] : [dayWords(asOf)]),
    ];
    return html`<li>
      <span class="lamp ${level}">${lampWords[level]}</span>
      <div class="what">
        <p class="name">
          ${indicatorName}${subjectName === null ? nothing : html`<span class="subject">${subjectName}</span>`}
        </p>
        ${formula === null ? nothing : html`<p class="formula">${formula}</p>`}
        <p class="facts">${facts.join(' · ')}</p>
      </div>
      <button
        class="quiet"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-label=${`${indicatorName} ${subjectName ?? ''} ${words.evidence}`}
        @click=${() => this.open(warningId)}
      >
        ${words.evidence}
      </button>
      ${isOpen ? renderEvidence(this.evidence) : nothing}
    </li>`;
  }

  private open(warningId: string): void {
    const opening = this.evidence.warningId !== warningId;
    if (opening && !fire(this, 'qly-warning-open', { warningId })) return;
    if (this.context.value?.source) this.evidence.toggle(warningId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qly-warning-list': QlyWarningList;
  }
}
