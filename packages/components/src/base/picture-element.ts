import type { ChartTable, Scene } from '@qianliyan/charts';
import { toCsv, toSvg, withHeading } from '@qianliyan/charts';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { download, fileName, pngOf } from '../export/download.js';
import { renderScene } from '../scene/render-scene.js';
import { words } from '../words/zh-cn.js';
import { DataElement } from './data-element.js';
import { renderHead } from './frame.js';
import { markSynthetic } from './mark-synthetic.js';
import { renderTable } from './render-table.js';

/** A data element whose data is one picture, the same as a table, as a sentence, and as three kinds of file. 图形元素基类 */
export abstract class PictureElement<Data> extends DataElement<Data> {
  /** `picture` or `table`. 显示方式 */
  @property({ reflect: true }) view: 'picture' | 'table' = 'picture';

  /** The picture at the width and text size of the element. @internal */
  protected abstract picture(data: Data): Scene;
  /** The same as rows and columns. @internal */
  protected abstract tableOf(data: Data): ChartTable;

  /** The picture on the page; interactive elements override it. @internal */
  protected renderPicture(scene: Scene, _data: Data): TemplateResult {
    return renderScene(scene);
  }

  /** Buttons beside the files; elements whose picture is a table already have their own. @internal */
  protected renderTools(): TemplateResult | typeof nothing {
    const asTable = this.view === 'table';
    const turn = (): void => void (this.view = asTable ? 'picture' : 'table');
    return html`<button class="quiet" type="button" aria-pressed=${asTable ? 'true' : 'false'} @click=${turn}>
      ${words.showTable}
    </button>`;
  }

  /** What stands over the head: a path. @internal */
  protected renderAbove(_data: Data): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands under the picture: a legend. @internal */
  protected renderBelow(_data: Data): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override renderData(data: Data): TemplateResult | typeof nothing {
    if (this.size.width === 0) return nothing;
    const scene = this.picture(data);
    return html`${this.renderAbove(data)}
    ${renderHead({
      title: scene.title,
      sentence: scene.sentence,
      note: scene.note,
      synthetic: this.isSynthetic,
      tools: this.renderTools(),
      files: [
        { label: words.exportCsv, save: () => this.saveCsv(data, scene.title) },
        { label: words.exportSvg, save: () => this.saveSvg(scene) },
        { label: words.exportPng, save: () => this.savePng(scene) },
      ],
    })}
    ${this.view === 'table' ? renderTable(this.tableOf(data)) : html`${this.renderPicture(scene, data)}${this.renderBelow(data)}`}`;
  }

  private saveCsv(data: Data, title: string): void {
    const table = this.isSynthetic ? markSynthetic(this.tableOf(data)) : this.tableOf(data);
    download(fileName(title, 'csv'), new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  }

  private saveSvg(scene: Scene): void {
    download(fileName(scene.title, 'svg'), new Blob([this.svgOf(scene)], { type: 'image/svg+xml' }));
  }

  private async savePng(scene: Scene): Promise<void> {
    const file = this.sheetOf(scene);
    download(fileName(scene.title, 'png'), await pngOf(this.svgOf(scene), file.width, file.height));
  }

  private svgOf(scene: Scene): string {
    return toSvg(this.sheetOf(scene), { theme: this.theme.resolved });
  }

  private sheetOf(scene: Scene): Scene {
    const note = this.isSynthetic ? `${words.synthetic} · ${scene.note}` : scene.note;
    return withHeading({ ...scene, note }, this.size.text);
  }
}
