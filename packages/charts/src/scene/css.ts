import { type Paint, roles } from './roles.js';
import { fontStack } from './tokens.js';

/**
 * A rule per role, `.mark { fill: var(--qly-accent); }`: what an element needs to paint scenes by class.
 * `prefix` is what its custom properties begin with.
 */
export function roleCss(prefix = '--qly-'): string {
  const rules = Object.entries<Paint>(roles).map(([role, paint]) => `.${role} { ${declarations(paint, prefix)} }`);
  return [
    `text { font-family: var(--qly-font, ${fontStack}); font-variant-numeric: tabular-nums; }`,
    'path { fill-rule: evenodd; }',
    ...rules,
  ].join('\n');
}

function declarations({ fill, stroke, width, dash, halo }: Paint, prefix: string): string {
  const lines = [`fill: ${fill === 'none' ? 'none' : `var(${prefix}${fill})`};`];
  if (stroke)
    lines.push(`stroke: var(${prefix}${stroke});`, `stroke-width: ${width ?? 1}px;`, 'stroke-linejoin: round;');
  if (stroke && !halo) lines.push('vector-effect: non-scaling-stroke;');
  if (dash) lines.push(`stroke-dasharray: ${dash};`);
  if (halo) lines.push('paint-order: stroke;');
  return lines.join(' ');
}
