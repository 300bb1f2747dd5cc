import { css } from 'lit';

/** Styles of `<qly-region-map>`. */
export const regionMapStyles = css`
  .path ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 0.25em;
    padding: 0;
    list-style: none;
  }
  .path li + li::before {
    content: '›';
    margin: 0 0.4em;
    color: var(--_ink-3);
  }
  .path button,
  .off-map button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .path button:hover,
  .off-map button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .map {
    position: relative;
  }
  .map [data-key] {
    cursor: pointer;
    outline: none;
  }
  .map [data-key]:hover > path,
  .map [data-key]:hover > rect {
    opacity: 0.86;
  }
  .map text,
  .map circle,
  .map .outline,
  .map .outline-halo,
  .ring,
  .ring-halo {
    pointer-events: none;
  }
  .ring,
  .ring-halo {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .ring-halo {
    stroke: var(--_paper);
    stroke-width: 5.5px;
  }
  .locator {
    display: block;
    width: 7.5em;
    margin-top: 0.75em;
  }
  .locator.beside {
    position: absolute;
    top: 0;
    right: 0;
    height: 9em;
    margin: 0;
  }
  .around {
    fill: var(--_accent-soft);
    stroke: var(--_ink-3);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .here {
    fill: var(--_accent);
  }
  .off-map {
    margin: 0.5em 0 0;
    color: var(--_ink-2);
    font-size: 0.857em;
  }
  .off-map button {
    margin-left: 1em;
    font-variant-numeric: tabular-nums;
  }
  .tip {
    position: fixed;
    z-index: 3;
    top: 0;
    left: 0;
    max-width: 20em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_ink-3);
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.857em;
    pointer-events: none;
  }
  .tip[hidden] {
    display: none;
  }
  .tip b {
    font-weight: 600;
  }
  .tip dl {
    display: grid;
    grid-template-columns: auto auto;
    grid-column-gap: 1.5em;
    margin: 0;
  }
  .tip dt {
    color: var(--_ink-2);
  }
  .tip dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
  .tip p {
    margin: 0.25em 0 0;
    color: var(--_ink-3);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  @media print {
    .tip,
    .ring,
    .ring-halo {
      display: none;
    }
  }
`;
