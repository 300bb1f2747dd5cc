import { type Paint, roles } from './roles.js';
import { fontStack, type Theme, tokens } from './tokens.js';

/** The palette as custom properties, `--qly-paper: #FAFAF7;`, one a line, to stand inside a rule. */
export function tokenCss(theme: Theme): string {
  return Object.entries(tokens[theme])
    .map(([token, colour]) => `--qly-${token}: ${colour};`)
    .join('\n');
}

/** A rule per role, `.mark { fill: var(--qly-accent); }`: what an element needs to paint scenes by class. */
export function roleCss(): string {
  const rules = Object.entries<Paint>(roles).map(([role, paint]) => `.${role} { ${declarations(paint)} }`);
  return [`text { font-family: var(--qly-font, ${fontStack}); font-variant-numeric: tabular-nums; }`, ...rules].join(
    '\n',
  );
}

function declarations({ fill, stroke, width, dash, halo }: Paint): string {
  const lines = [`fill: ${fill === 'none' ? 'none' : `var(--qly-${fill})`};`];
  if (stroke) lines.push(`stroke: var(--qly-${stroke});`, `stroke-width: ${width ?? 1}px;`, 'stroke-linejoin: round;');
  if (stroke && !halo) lines.push('vector-effect: non-scaling-stroke;');
  if (dash) lines.push(`stroke-dasharray: ${dash};`);
  if (halo) lines.push('paint-order: stroke;');
  return lines.join(' ');
}
