import { css } from 'lit';

/** Styles of `<qly-published-budget>`. */
export const publishedBudgetStyles = css`
  .columns.wide {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 44%;
    grid-column-gap: 2.5em;
    align-items: start;
  }
  .latest {
    margin: 0.5em 0 0.75em;
    overflow-x: auto;
  }
  th[scope='row'] {
    white-space: normal;
  }
  th button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }
  th button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .when {
    display: block;
    color: var(--_ink-2);
    font-size: 0.857em;
  }
  .chosen > * {
    background: var(--_accent-soft);
  }
  .chosen button {
    font-weight: 600;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .sources {
    margin: 0.5em 0 0;
    color: var(--_ink-3);
    font-size: 0.857em;
  }
  .sources span {
    display: inline-block;
    margin-right: 1em;
    white-space: nowrap;
  }
  @media print {
    .sources span {
      white-space: normal;
    }
    .sources a[href]::after {
      content: ' ' attr(href);
      font-size: 0.857em;
      word-break: break-all;
    }
  }
`;
