import { css } from 'lit';

/** One line: path, choices, tag; what the data stands at on the right. */
export const contextBarStyles = css`
  :host {
    display: block;
    font-size: var(--qly-font-size, 14px);
    line-height: 1.55;
  }
  :host([hidden]) {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin: -0.25em 0;
    color: var(--_ink-2);
  }
  .bar > * {
    margin: 0.25em 1.5em 0.25em 0;
  }
  .path button,
  select {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .path button {
    padding: 0;
  }
  .path button:hover {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .path [aria-current] {
    color: var(--_ink);
  }
  .path ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .path li + li::before {
    content: '›';
    padding: 0 0.4em;
    color: var(--_ink-3);
  }
  select {
    padding: 0 0.25em 0 0;
    color: var(--_ink);
    border-bottom: 1px solid var(--_ink-3);
    border-radius: 0;
  }
  option {
    background: var(--_surface);
    color: var(--_ink);
  }
  .tag {
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    font-size: 0.857em;
    white-space: nowrap;
  }
  .through {
    margin-left: auto;
    margin-right: 0;
    font-size: 0.929em;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    select {
      -webkit-appearance: none;
      appearance: none;
      border: 0;
    }
  }
`;
