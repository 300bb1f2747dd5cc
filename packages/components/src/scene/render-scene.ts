import type { GroupNode, Scene, SceneNode, TextNode } from '@qianliyan/charts';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';

/** How the items of a scene can be reached. */
export interface SceneInteraction {
  /** Key of the one item in the tab order; null for none. */
  readonly current: string | null;
  /** Key of the item that has the focus, which is ringed above all others; null for none. */
  readonly focused: string | null;
  /** True for an item that does something when pressed. */
  pressable(key: string): boolean;
  /** Hears every pointer, key and focus event of the picture; {@link itemKey} says of which item. */
  onEvent(event: Event): void;
}

/** A scene as SVG in a template: a picture with a name, or, with an interaction, a group of items to walk through. */
export function renderScene(scene: Scene, interaction?: SceneInteraction): TemplateResult {
  const nodes = scene.nodes.map((node) => renderNode(node, interaction));
  const viewBox = `0 0 ${scene.width} ${scene.height}`;
  if (!interaction) {
    return html`<svg part="picture" role="img" aria-label=${`${scene.title}。${scene.sentence}`} viewBox=${viewBox}>
      ${nodes}
    </svg>`;
  }
  const hear = (event: Event): void => interaction.onEvent(event);
  // Chromium puts an <svg> that listens for focus in the tab order, so the listeners stand around it.
  return html`<div
    @click=${hear}
    @keydown=${hear}
    @focusin=${hear}
    @focusout=${hear}
    @pointerover=${hear}
    @pointerout=${hear}
    @pointerdown=${hear}
  >
    <svg part="picture" role="group" aria-label=${scene.title} viewBox=${viewBox}>${nodes}</svg>
  </div>`;
}

/** Key of the item an event happened in; null outside of any. */
export function itemKey(event: Event): string | null {
  const item = event.target instanceof Element ? event.target.closest('[data-key]') : null;
  return item?.getAttribute('data-key') ?? null;
}

function renderNode(node: SceneNode, interaction: SceneInteraction | undefined): SVGTemplateResult {
  const shape = renderShape(node, interaction);
  const { key, label } = node;
  if (key === undefined || !interaction) return shape;
  return svg`<g
    data-key=${key}
    role=${interaction.pressable(key) ? 'button' : 'img'}
    aria-label=${label ?? key}
    tabindex=${interaction.current === key ? '0' : '-1'}
  >${shape}</g>`;
}

function renderShape(node: SceneNode, interaction: SceneInteraction | undefined): SVGTemplateResult {
  switch (node.type) {
    case 'group':
      return renderGroup(node, interaction);
    case 'path':
      return svg`<path class=${node.role} d=${node.d}></path>`;
    case 'rect':
      return svg`<rect class=${node.role} x=${node.x} y=${node.y} width=${node.width} height=${node.height}></rect>`;
    case 'line':
      return svg`<line class=${node.role} x1=${node.x1} y1=${node.y1} x2=${node.x2} y2=${node.y2}></line>`;
    case 'circle':
      return svg`<circle class=${node.role} cx=${node.cx} cy=${node.cy} r=${node.r}></circle>`;
    case 'text':
      return renderText(node);
  }
}

function renderGroup(
  { x = 0, y = 0, k = 1, nodes }: GroupNode,
  interaction: SceneInteraction | undefined,
): SVGTemplateResult {
  const inner = nodes.map((node) => renderNode(node, interaction));
  const focused = interaction?.focused == null ? undefined : nodes.find(({ key }) => key === interaction.focused);
  return svg`<g transform=${`translate(${x} ${y}) scale(${k})`}>${inner}${focused ? renderRing(focused) : nothing}</g>`;
}

function renderRing(node: SceneNode): SVGTemplateResult | typeof nothing {
  if (node.type === 'path')
    return svg`<path class="ring-halo" d=${node.d}></path><path class="ring" d=${node.d}></path>`;
  if (node.type === 'rect')
    return svg`<rect class="ring" x=${node.x} y=${node.y} width=${node.width} height=${node.height}></rect>`;
  return nothing;
}

function renderText({ role, x, y, size, anchor, bold, text }: TextNode): SVGTemplateResult {
  return svg`<text
    class=${role}
    x=${x}
    y=${y}
    font-size=${size}
    font-weight=${bold ? '600' : nothing}
    text-anchor=${anchor ?? nothing}
  >${text}</text>`;
}
