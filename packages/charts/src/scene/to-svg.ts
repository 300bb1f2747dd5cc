import { type Paint, roles, type Role } from './roles.js';
import type { Scene, SceneNode } from './scene.js';
import { fontStack, type Theme, tokens } from './tokens.js';

/** How a stand-alone file is painted. */
export interface SvgOptions {
  /** Light when not given. */
  readonly theme?: Theme;
  /** A CSS font list; the system's Chinese faces when not given. */
  readonly font?: string;
  /** Leaves out the sheet of paper behind the picture. */
  readonly transparent?: boolean;
}

/**
 * A scene as the text of an SVG file that needs nothing else: colours as attributes, no style, no script,
 * no id, no reference, so it prints, converts and may stand inside a page under any content policy.
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  const palette = tokens[options.theme ?? 'light'];
  const { width, height } = scene;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${digits(width)} ${digits(height)}`,
    role: 'img',
    'xml:lang': 'zh-CN',
    'font-family': options.font ?? fontStack,
  });
  const lines = [
    `<svg${root}>`,
    `<title>${escape(scene.title)}</title>`,
    `<desc>${escape(scene.sentence)}</desc>`,
    ...(options.transparent ? [] : [`<rect${attributes({ width, height, fill: palette.paper })}/>`]),
    ...scene.nodes.map((node) => write(node, palette, 1)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

type Palette = (typeof tokens)[Theme];
type Attributes = Readonly<Record<string, string | number | undefined>>;

function write(node: SceneNode, palette: Palette, scale: number): string {
  const key = { 'data-key': node.key };
  const title = node.label === undefined ? '' : `<title>${escape(node.label)}</title>`;
  switch (node.type) {
    case 'group': {
      const { x = 0, y = 0, k = 1 } = node;
      const move = x === 0 && y === 0 ? '' : `translate(${digits(x)} ${digits(y)})`;
      const transform = `${move}${k === 1 ? '' : ` scale(${k})`}`.trim() || undefined;
      const inner = node.nodes.map((child) => write(child, palette, scale * k)).join('\n');
      return `<g${attributes({ ...key, transform })}>${title}\n${inner}\n</g>`;
    }
    case 'text': {
      const face = { 'font-size': node.size, 'font-weight': node.bold ? 600 : undefined, 'text-anchor': node.anchor };
      const at = { ...key, x: node.x, y: node.y, ...face, ...paint(node.role, palette, scale) };
      return `<text${attributes(at)}>${escape(node.text)}${title}</text>`;
    }
    default: {
      const { type, role, key: _key, label: _label, ...geometry } = node;
      const rule = type === 'path' ? { 'fill-rule': 'evenodd' } : {};
      const own = attributes({ ...key, ...geometry, ...rule, ...paint(role, palette, scale) });
      return title ? `<${type}${own}>${title}</${type}>` : `<${type}${own}/>`;
    }
  }
}

function paint(role: Role, palette: Palette, scale: number): Attributes {
  const { fill, stroke, width = 1, dash, halo }: Paint = roles[role];
  const colours = { fill: fill === 'none' ? 'none' : palette[fill] };
  if (!stroke) return colours;
  return {
    ...colours,
    stroke: palette[stroke],
    'stroke-width': width / scale,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash?.replace(/\d+/g, (length) => digits(Number(length) / scale)),
    'paint-order': halo ? 'stroke' : undefined,
  };
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? digits(value) : escape(value)}"`;
    })
    .join('');
}

/** At most three decimals: a thousandth of a pixel. */
function digits(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

/** Text for XML 1.0: markup escaped, characters that XML forbids replaced. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
