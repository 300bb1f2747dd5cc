import { fontStack, roleCss, tokens } from '@qianliyan/charts';
import type { Theme } from '@qianliyan/charts';
import { css, unsafeCSS } from 'lit';

/** Inside a shadow root a token is `--_ink`: what the page set as `--qly-ink` on any ancestor, or else the theme's own colour. */
const palette = (theme: Theme) =>
  unsafeCSS(
    Object.entries(tokens[theme])
      .map(([token, colour]) => `--_${token}: var(--qly-${token}, ${colour});`)
      .join('\n'),
  );

/** Colours by theme, type, focus, and the paint of every role of a scene. 设计令牌 */
export const tokenStyles = css`
  .qly {
    ${palette('light')}
    font-family: var(--qly-font, ${unsafeCSS(fontStack)});
    color: var(--_ink);
    text-align: start;
  }
  @media (prefers-color-scheme: dark) {
    .qly {
      ${palette('dark')}
    }
  }
  .qly.dark {
    ${palette('dark')}
  }
  .qly.light {
    ${palette('light')}
  }
  @media print {
    .qly,
    .qly.dark {
      ${palette('light')}
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
  ${unsafeCSS(roleCss('--_'))}
  :focus {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  @media (forced-colors: active) {
    svg [class*='ramp-'],
    svg [class*='lamp-'],
    svg .no-data {
      forced-color-adjust: none;
    }
  }
`;
