import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Watches the host's inner width and its font size. At 0 × 0 (a hidden tab) it says nothing, so the last picture stays
 * and the first is drawn when the element is shown. 尺寸
 */
export class SizeController implements ReactiveController {
  /** Width in CSS pixels; 0 until first shown. */
  width = 0;
  /** Font size of the host in CSS pixels: 14, or larger in large print 大字版. */
  text = 14;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    // A picture drawn inside the callback may resize the host again, which browsers report as an error: the next frame does it.
    this.observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure() && host.requestUpdate()));
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Reads the size; true when it has changed. */
  measure(): boolean {
    const style = getComputedStyle(this.host);
    const width = this.host.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const text = parseFloat(style.fontSize);
    if (!(width > 0) || (width === this.width && text === this.text)) return false;
    this.width = width;
    this.text = text;
    return true;
  }
}
