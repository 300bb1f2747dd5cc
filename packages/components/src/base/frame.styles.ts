import { css } from 'lit';

/** Head, states, tables and buttons shared by all data elements. */
export const frameStyles = css`
  :host {
    display: block;
    font-size: var(--qly-font-size, 14px);
    line-height: 1.55;
  }
  :host([hidden]) {
    display: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .title {
    margin: 0;
    font-size: 1.0714em;
    font-weight: 600;
    line-height: 1.55;
  }
  .tag {
    margin-left: 0.75em;
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    color: var(--_ink-2);
    font-size: 0.857em;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    margin-left: auto;
    padding-left: 0.75em;
  }
  .sentence,
  .note,
  .state {
    margin: 0;
    color: var(--_ink-2);
  }
  .note {
    color: var(--_ink-3);
    font-size: 0.857em;
  }
  .state {
    padding: 0.75em 0;
  }
  :host([status='loading']) .state,
  :host([status='empty']) .state,
  :host([status='denied']) .state,
  :host([status='error']) .state {
    min-height: 6em;
  }
  :host([status='stale']) .state {
    margin-bottom: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  .quiet {
    margin: 0 0 0 0.75em;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_ink-2);
    font: inherit;
    font-size: 0.857em;
    line-height: 1.8;
    cursor: pointer;
    list-style: none;
  }
  .quiet::-webkit-details-marker {
    display: none;
  }
  .quiet:hover,
  .quiet[aria-pressed='true'] {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .files {
    position: relative;
  }
  .files ul {
    position: absolute;
    z-index: 2;
    top: 100%;
    right: 0;
    margin: 0;
    padding: 0.25em 0;
    border: 1px solid var(--_ink-3);
    background: var(--_surface);
    list-style: none;
    white-space: nowrap;
  }
  .files li button {
    display: block;
    width: 100%;
    padding: 0.25em 0.75em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.929em;
    text-align: left;
    cursor: pointer;
  }
  .files li button:hover {
    background: var(--_accent-soft);
  }
  svg[part='picture'] {
    display: block;
    width: 100%;
    height: auto;
    margin-top: 0.5em;
    overflow: visible;
    touch-action: pan-y;
  }
  .scroll {
    margin-top: 0.5em;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: inherit;
    font-variant-numeric: tabular-nums;
  }
  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  th,
  td {
    height: 30px;
    padding: 0 0.75em 0 0;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: left;
    white-space: nowrap;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  thead th {
    border-bottom-color: var(--_ink-3);
    color: var(--_ink-2);
    font-size: 0.857em;
    font-weight: 600;
  }
  .figure {
    text-align: right;
  }
  @media print {
    .tools {
      display: none;
    }
    .head {
      break-after: avoid;
    }
    li,
    tr,
    svg {
      break-inside: avoid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
