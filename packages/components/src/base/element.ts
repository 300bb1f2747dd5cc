import type { CSSResultGroup } from 'lit';
import { LitElement } from 'lit';
import { ThemeController } from '../controllers/theme-controller.js';
import { tokenStyles } from './token.styles.js';
import { version } from './version.js';

/** What every element of the family has: tokens, the theme in force, one version. 元素基类 */
export abstract class QlyElement extends LitElement {
  /** Version of the package this class came from. */
  static readonly version: string = version;
  static override styles: CSSResultGroup = tokenStyles;

  /** @internal */
  protected readonly theme = new ThemeController(this);

  /** Class of the outermost part, which carries the tokens of the theme. @internal */
  protected get rootClass(): string {
    return this.theme.theme === null ? 'qly' : `qly ${this.theme.theme}`;
  }
}
