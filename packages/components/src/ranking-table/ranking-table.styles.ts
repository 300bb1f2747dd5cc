import { css } from 'lit';

/** Styles of `<qly-ranking-table>`. */
export const rankingTableStyles = css`
  .lists {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 1em 2.5em;
    align-items: start;
    margin-top: 0.5em;
  }
  .lists.wide {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  caption.heading {
    position: static;
    width: auto;
    height: auto;
    padding-bottom: 0.25em;
    border-bottom: 1px solid var(--_line);
    clip: auto;
    color: var(--_ink-2);
    font-size: 0.857em;
    font-weight: 600;
    text-align: left;
  }
  thead.unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .rank {
    color: var(--_ink-3);
  }
  table {
    table-layout: fixed;
  }
  th[scope='row'] {
    line-height: 1.3;
    white-space: normal;
  }
  th button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  th[scope='row'] button {
    outline-offset: -2px;
  }
  th button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .chosen > * {
    background: var(--_accent-soft);
  }
  .chosen .rank {
    color: var(--_ink-2);
  }
  .chosen button {
    font-weight: 600;
  }
  .tick {
    margin-top: 0.5em;
  }
  td.bar svg {
    display: block;
    overflow: visible;
  }
`;
