import { css } from 'lit';

/** Styles of `<qly-warning-list>`: colour always with its word, and nothing ever blinks. */
export const warningListStyles = css`
  .levels {
    display: flex;
    flex-wrap: wrap;
    margin: 0.25em 0 0;
  }
  .lamp {
    position: relative;
    padding: 0 0 0 1.1em;
    border: 0;
    background: none;
    color: var(--_lamp-red);
    font: inherit;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .lamp::before {
    content: '';
    position: absolute;
    top: 0.42em;
    left: 0;
    width: 0.7em;
    height: 0.7em;
    border-radius: 50%;
    background: var(--_lamp-red);
  }
  .lamp.orange {
    color: var(--_lamp-orange);
  }
  .lamp.orange::before {
    background: var(--_lamp-orange);
  }
  .lamp.yellow {
    color: var(--_lamp-yellow-text);
  }
  .lamp.yellow::before {
    background: var(--_lamp-yellow);
  }
  .lamp.blue {
    color: var(--_lamp-blue);
  }
  .lamp.blue::before {
    background: var(--_lamp-blue);
  }
  .levels .lamp {
    margin-right: 1em;
    cursor: pointer;
  }
  .levels .lamp:hover,
  .levels .lamp[aria-pressed='true'] {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  ol {
    margin: 0.5em 0 0;
    padding: 0;
    border-top: 1px solid var(--_line);
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 2.6em minmax(0, 1fr) auto;
    padding: 0.4em 0;
    border-bottom: 1px solid var(--_line);
  }
  li p {
    margin: 0;
  }
  .subject {
    margin-left: 0.75em;
    color: var(--_ink-2);
  }
  .formula,
  .facts {
    color: var(--_ink-2);
    font-size: 0.857em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    word-break: break-word;
  }
  .facts {
    color: var(--_ink-3);
  }
  li > .quiet {
    align-self: start;
  }
  .evidence {
    grid-column: 1 / -1;
    min-width: 0;
    margin-top: 0.5em;
  }
  .evidence th,
  .evidence td {
    font-size: 0.857em;
  }
  .parts .quiet:first-child,
  .pages .quiet:first-child {
    margin-left: 0;
    padding-left: 0;
  }
  .more {
    margin: 0.5em 0 0;
    padding-left: 0;
  }
  @media print {
    li > .quiet,
    .more {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .lamp::before {
      forced-color-adjust: none;
    }
  }
`;
